package org.dsrdesk.domain.letter;

import static org.dsrdesk.domain.letter.FieldSource.DESK;
import static org.dsrdesk.domain.letter.FieldSource.OFFICER;
import static org.dsrdesk.domain.letter.FieldSource.PROFILE;
import static org.dsrdesk.domain.letter.FieldSource.STANDING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything that a template may ask for between double braces, by its name in each language. */
public enum LetterField {
    LETTERHEAD("бланк", "letterhead", PROFILE),
    OUTGOING_NUMBER("исходящий номер", "outgoing number", DESK),
    LETTER_DATE("дата письма", "letter date", DESK),
    DOCUMENT_NUMBER("номер документа", "document number", DESK),
    DOCUMENT_DATE("дата документа", "document date", DESK),
    ADDRESSEE("адресат", "addressee", DESK),
    GREETING("приветствие", "greeting", DESK),
    SIGNER("подписавший", "signer", PROFILE),
    SIGNER_POST("должность подписавшего", "signer post", PROFILE),
    HANDLED_BY("исполнитель", "handled by", DESK),
    OPERATOR("оператор", "operator", PROFILE),
    INN("ИНН", "taxpayer number", PROFILE),
    OPERATOR_ADDRESS("адрес оператора", "operator address", PROFILE),
    OPERATOR_CONTACT("контакт оператора", "operator contact", PROFILE),
    WHERE_TO_WRITE("куда обращаться", "where to write", PROFILE),
    CONTACT_PERSON("контактное лицо", "contact person", PROFILE),

    REQUEST_NUMBER("номер обращения", "request number", DESK),
    REQUEST_DATE("дата обращения", "request date", DESK),
    REQUEST_CHANNEL("канал обращения", "request channel", DESK),
    DATA_SUBJECT("субъект", "data subject", DESK),
    REQUESTER_CONTACT("контакт заявителя", "requester contact", DESK),
    DEMAND("требование", "demand", DESK),
    LAW("закон", "law", DESK),
    RULE("норма", "rule", DESK),
    RIGHTS("права субъекта", "rights", DESK),
    REMEDIES("как обжаловать", "remedies", DESK),
    LAST_DAY("последний день", "last day", DESK),
    LAST_MOMENT("последний момент", "last moment", DESK),
    MISSING_DETAILS("чего не хватает", "what is missing", DESK),
    FIRST_LAST_DAY("прежний срок", "first last day", DESK),
    NEW_LAST_DAY("новый срок", "new last day", DESK),
    DELAY_REASONS("причины продления", "reasons for the delay", OFFICER),

    GROUND("основание", "ground", DESK),
    GROUND_WORDS("суть основания", "ground in words", DESK),
    REASONS("причины", "reasons", DESK),
    RESULT("итог", "result", DESK),
    POLICY_CLAUSE("пункт политики", "policy clause", PROFILE),
    FIRST_REQUEST_NUMBER("номер первого обращения", "first request number", DESK),
    FIRST_REQUEST_DATE("дата первого обращения", "first request date", DESK),
    FIRST_ANSWER("дата первого ответа", "date of the first answer", DESK),
    DISPATCH_PROOF("подтверждение отправки", "proof of dispatch", DESK),
    REPEAT_FROM("повтор возможен с", "repeat possible from", DESK),

    LEGAL_GROUNDS("правовые основания", "legal grounds", STANDING),
    PURPOSES("цели обработки", "purposes", STANDING),
    METHODS("способы обработки", "methods of processing", STANDING),
    RECIPIENTS("кому доступны данные", "recipients", PROFILE),
    PROCESSORS("обработчики", "processors", PROFILE),
    PERSONAL_DATA("персональные данные", "personal data", OFFICER),
    DATA_SOURCE("источник данных", "source of the data", STANDING),
    STORAGE_TERMS("сроки хранения", "storage terms", STANDING),
    TRANSFERS_ABROAD("трансграничная передача", "transfers abroad", STANDING),
    OPERATOR_MEASURES("меры оператора", "operator measures", STANDING),
    OTHER_PARTICULARS("иные сведения", "other particulars", STANDING),
    AUTOMATED_DECISIONS("автоматизированные решения", "automated decisions", STANDING),
    LEFT_OUT("что не включено", "what is left out", DESK),
    SEARCHED_BY("по каким сведениям искали", "searched by", DESK),
    PLACES_CHECKED("что проверено", "places checked", DESK),

    DATA_CATEGORIES("категории данных", "data categories", DESK),
    SYSTEMS("системы", "systems", DESK),
    ASSIGNMENTS("задания", "assignments", DESK),
    DONE("что сделано", "what was done", DESK),
    KEPT("что сохранено", "what is kept", DESK),
    UNMET("что не исполнено", "what was not met", DESK),
    TOLD("кому сообщено", "who was told", DESK),
    CHANGED("что изменено", "what was changed", OFFICER),
    BLOCKING_REASON("причина блокирования", "blocking reason", DESK),
    BLOCKING_DATE("дата блокирования", "blocking date", DESK),
    UNBLOCKING_DATE("дата снятия блокирования", "unblocking date", DESK),
    CORRECTION_DATE("дата исправления", "correction date", DESK),
    STOP_DATE("дата прекращения", "stop date", DESK),
    CONTINUES("что продолжится", "what continues", STANDING),
    PURPOSE_END("какая цель достигнута", "purpose achieved", OFFICER),
    CONSEQUENCES("последствия", "consequences", PROFILE),
    PLANNED_DESTRUCTION("дата запланированного уничтожения", "planned destruction date", DESK),
    DESTRUCTION_DATE("дата уничтожения", "destruction date", DESK),
    DESTRUCTION_METHOD("способ уничтожения", "destruction method", DESK),
    DESTRUCTION_REASON("причина уничтожения", "destruction reason", DESK),
    DESTROY_BY("уничтожить до", "destroy by", DESK),
    WHY_IMPOSSIBLE("почему нельзя уничтожить", "why it cannot be destroyed", DESK),

    ACT("акт", "destruction act", DESK),
    EXTRACT("выгрузка", "log extract", DESK),
    PROCESSOR("обработчик", "processor", DESK),
    PERSONS("лица в акте", "persons in the act", DESK),
    DESTROYERS("кто уничтожил", "destroyed by", DESK),
    DESTROYER_SIGNATURES("подписи уничтоживших", "signatures", DESK),
    MEDIA("носители", "media", DESK),
    INFORMATION_SYSTEM("информационная система", "information system", DESK),
    LOG_LINES("записи журнала", "log lines", OFFICER),
    KEEP_UNTIL("хранить до", "keep until", DESK),

    CONTRACT("договор", "contract", PROFILE),
    OTHER_OPERATOR("другой оператор", "other operator", DESK),
    OUR_ROLE("наша роль", "our role", PROFILE),
    PASSED_ON("дата передачи", "date of passing on", DESK),
    CONTESTED_DECISION("оспоренное решение", "contested decision", OFFICER),
    VIOLATION("нарушение", "violation", OFFICER),
    FOUND_ON("дата выявления", "date of finding", DESK),
    SUBJECT_TOLD("когда сообщено субъекту", "when the subject was told", DESK),
    THEIR_PAPER("реквизиты запроса", "their reference", OFFICER),
    THEIR_GROUND("основание запроса", "ground of their request", OFFICER),
    SUBSTANCE("ответ по существу", "substance of the answer", OFFICER),
    ENCLOSURES("приложения", "enclosures", DESK),
    DETECTED_AT("момент выявления", "moment of detection", DESK),
    INCIDENT("что произошло", "what happened", OFFICER),
    PRESUMED_CAUSES("предполагаемые причины", "presumed causes", OFFICER),
    LIKELY_HARM("предполагаемый вред", "likely harm", OFFICER),
    MEASURES_TAKEN("принятые меры", "measures taken", OFFICER),
    LATENESS("причины опоздания", "reasons for lateness", OFFICER),
    FIRST_NOTICE("первое уведомление", "first notice", DESK),
    INQUIRY("результаты расследования", "results of the inquiry", OFFICER),
    CULPRITS("виновные лица", "persons at fault", OFFICER);

    private final String russian;
    private final String english;
    private final FieldSource source;

    LetterField(String russian, String english, FieldSource source) {
        this.russian = russian;
        this.english = english;
        this.source = source;
    }

    /** Its name as templates of a language write it, without braces. */
    public String name(LetterLanguage language) {
        return switch (language) {
            case RUSSIAN -> russian;
            case ENGLISH -> english;
        };
    }

    public FieldSource source() {
        return source;
    }

    /** What an officer or an operator is asked for; empty for what the desk knows. */
    public Optional<FieldQuestion> question() {
        return FieldQuestions.of(this);
    }

    /** The field of a name in a language, whatever its case, its blanks and ё for е; empty when there is none. */
    public static Optional<LetterField> named(String name, LetterLanguage language) {
        String wanted = plain(name);
        return Arrays.stream(values())
                .filter(field -> plain(field.name(language)).equals(wanted))
                .findFirst();
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
