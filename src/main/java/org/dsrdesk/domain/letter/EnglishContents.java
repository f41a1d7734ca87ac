package org.dsrdesk.domain.letter;

import static java.util.Map.entry;
import static org.dsrdesk.domain.letter.StatutoryItem.english;

import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.statute.Citation;

/** What the GDPR wants in letters, the UK GDPR in the same articles, and the rules of California. */
final class EnglishContents {
    static final Map<LetterKind, List<StatutoryItem>> ITEMS = Map.ofEntries(
            entry(
                    LetterKind.ACCESS_ANSWER,
                    List.of(
                            english(
                                    rule("15", "1", ""),
                                    "обрабатываются ли данные",
                                    "whether data are processed",
                                    LetterField.OPERATOR)
                                    .said("processes personal data of the data subject"),
                            english(
                                    rule("15", "3", ""),
                                    "копия данных",
                                    "a copy of the data",
                                    LetterField.PERSONAL_DATA),
                            english(rule("15", "1", "a"), "цели", "the purposes", LetterField.PURPOSES),
                            english(
                                    rule("15", "1", "b"),
                                    "категории данных",
                                    "the categories of data",
                                    LetterField.DATA_CATEGORIES),
                            english(rule("15", "1", "c"), "получатели", "the recipients", LetterField.RECIPIENTS),
                            english(
                                    rule("15", "1", "d"),
                                    "срок хранения",
                                    "how long the data are kept",
                                    LetterField.STORAGE_TERMS),
                            english(rule("15", "1", "e"), "права", "the rights", LetterField.RIGHTS),
                            english(
                                    rule("15", "1", "f"),
                                    "жалоба в надзорный орган",
                                    "complaint to the authority",
                                    LetterField.REMEDIES),
                            english(rule("15", "1", "g"), "источник", "the source", LetterField.DATA_SOURCE),
                            english(
                                    rule("15", "1", "h"),
                                    "автоматизированные решения",
                                    "automated decisions",
                                    LetterField.AUTOMATED_DECISIONS),
                            english(
                                    rule("15", "2", ""),
                                    "гарантии передачи за границу",
                                    "safeguards of transfers abroad",
                                    LetterField.TRANSFERS_ABROAD),
                            english(
                                    rule("15", "4", ""),
                                    "без данных других людей",
                                    "without the data of others",
                                    LetterField.LEFT_OUT))),
            entry(
                    LetterKind.ACCESS_REFUSAL,
                    List.of(
                            english(
                                    rule("12", "4", ""),
                                    "причины",
                                    "the reasons",
                                    LetterField.REASONS,
                                    LetterField.GROUND,
                                    LetterField.GROUND_WORDS),
                            english(
                                    rule("12", "4", ""),
                                    "право на жалобу и на суд",
                                    "complaint and judicial remedy",
                                    LetterField.REMEDIES))),
            entry(
                    LetterKind.DEMAND_REFUSAL,
                    List.of(
                            english(
                                    rule("12", "4", ""),
                                    "причины",
                                    "the reasons",
                                    LetterField.REASONS,
                                    LetterField.GROUND,
                                    LetterField.GROUND_WORDS),
                            english(
                                    rule("12", "4", ""),
                                    "право на жалобу и на суд",
                                    "complaint and judicial remedy",
                                    LetterField.REMEDIES))),
            entry(
                    LetterKind.RECEIPT,
                    List.of(
                            english(
                                    new Citation("11 CCR", "7021", "a"),
                                    "как рассматривается запрос",
                                    "how the request is processed",
                                    LetterField.RULE)
                                    .said("How we handle it"),
                            english(
                                    new Citation("11 CCR", "7021", "a"),
                                    "как проверяется личность",
                                    "how verification works")
                                    .said("we make sure who is asking"),
                            english(
                                    new Citation("11 CCR", "7021", "a"),
                                    "когда ждать ответа",
                                    "when to expect the answer",
                                    LetterField.LAST_DAY))),
            entry(
                    LetterKind.EXTENSION,
                    List.of(
                            english(
                                    rule("12", "3", ""),
                                    "срок продлён и почему",
                                    "the term is extended, and why",
                                    LetterField.NEW_LAST_DAY,
                                    LetterField.DELAY_REASONS))),
            entry(
                    LetterKind.CORRECTED,
                    List.of(
                            english(
                                    rule("12", "3", ""),
                                    "что сделано",
                                    "what was done",
                                    LetterField.CHANGED,
                                    LetterField.DONE),
                            english(
                                    rule("19", "", ""),
                                    "каким получателям сообщено",
                                    "which recipients were told",
                                    LetterField.TOLD))),
            entry(
                    LetterKind.DESTROYED,
                    List.of(
                            english(
                                    rule("12", "3", ""),
                                    "что сделано",
                                    "what was done",
                                    LetterField.DATA_CATEGORIES,
                                    LetterField.DONE),
                            english(
                                    rule("19", "", ""),
                                    "каким получателям сообщено",
                                    "which recipients were told",
                                    LetterField.TOLD))),
            entry(
                    LetterKind.WITHDRAWAL_DESTROYED,
                    List.of(
                            english(
                                    rule("7", "3", ""),
                                    "прежняя обработка остаётся законной",
                                    "earlier processing remains lawful",
                                    LetterField.STOP_DATE)
                                    .said("What was done before the withdrawal remains lawful"))),
            entry(
                    LetterKind.BLOCKED,
                    List.of(
                            english(
                                    rule("18", "2", ""),
                                    "что можно делать с данными",
                                    "what may still be done with the data",
                                    LetterField.DATA_CATEGORIES)
                                    .said("except with consent, for legal claims"),
                            english(
                                    rule("19", "", ""),
                                    "каким получателям сообщено",
                                    "which recipients were told",
                                    LetterField.TOLD))),
            entry(
                    LetterKind.UNBLOCKED,
                    List.of(
                            english(
                                    rule("18", "3", ""),
                                    "предупреждение до снятия",
                                    "told before the restriction is lifted",
                                    LetterField.UNBLOCKING_DATE)
                                    .said("We tell you beforehand"))),
            entry(
                    LetterKind.STOPPED,
                    List.of(
                            english(
                                    rule("21", "1", ""),
                                    "обработка прекращена",
                                    "the processing has stopped",
                                    LetterField.STOP_DATE,
                                    LetterField.DONE))),
            entry(
                    LetterKind.MARKETING_STOPPED,
                    List.of(
                            english(
                                    rule("21", "3", ""),
                                    "прямой маркетинг прекращён",
                                    "direct marketing has stopped",
                                    LetterField.STOP_DATE)
                                    .said("no longer used for direct marketing"))),
            entry(
                    LetterKind.AUTOMATED_RESULT,
                    List.of(
                            english(
                                    rule("22", "3", ""),
                                    "решение пересмотрел человек",
                                    "a person has reviewed the decision",
                                    LetterField.RESULT,
                                    LetterField.REASONS)
                                    .said("A person with the authority to change it"))),
            entry(
                    LetterKind.BREACH_NOTICE,
                    List.of(
                            english(
                                    rule("33", "3", "a"),
                                    "что произошло; категории и числа",
                                    "what happened; categories and numbers",
                                    LetterField.INCIDENT)
                                    .said("categories and approximate numbers"),
                            english(rule("33", "3", "b"), "контакт", "the contact", LetterField.CONTACT_PERSON),
                            english(
                                    rule("33", "3", "c"),
                                    "вероятные последствия",
                                    "the likely consequences",
                                    LetterField.LIKELY_HARM),
                            english(rule("33", "3", "d"), "меры", "the measures", LetterField.MEASURES_TAKEN),
                            english(
                                    rule("33", "1", ""),
                                    "причины опоздания",
                                    "the reasons for a delay",
                                    LetterField.LATENESS))));

    private EnglishContents() {}

    private static Citation rule(String article, String part, String point) {
        return new Citation("GDPR", article, part, point);
    }
}
