package org.dsrdesk.domain.letter;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dsrdesk.domain.statute.Citation;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Text;

/** A letter or act that the desk can make, with the rule of 152-FZ that it answers. */
public enum LetterKind {
    ACCESS_ANSWER(Addressee.SUBJECT, "20", "1", "", "Ответ на запрос о данных", "Answer to an access request"),
    NOTHING_HELD(Addressee.SUBJECT, "20", "1", "", "Данные не обрабатываются", "No data are held"),
    ACCESS_REFUSAL(Addressee.SUBJECT, "20", "2", "", "Отказ в сведениях", "Refusal of access"),
    REPEAT_REFUSAL(Addressee.SUBJECT, "14", "6", "", "Отказ на повторный запрос", "Refusal of a repeated request"),
    COMPLETE_REQUEST(Addressee.SUBJECT, "14", "3", "", "Просьба дополнить обращение", "Please complete the request"),
    RECEIPT(Addressee.SUBJECT, "22.1", "4", "3", "Обращение зарегистрировано", "The request is registered"),
    EXTENSION(Addressee.SUBJECT, "14", "3", "", "Продление срока", "Extension of the term"),
    EXTENSION_REGULATOR(Addressee.REGULATOR, "20", "4", "",
            "Продление срока: в Роскомнадзор", "Extension: to the regulator"),
    BLOCKED(Addressee.SUBJECT, "21", "1", "", "Данные заблокированы", "The data are blocked"),
    UNBLOCKED(Addressee.SUBJECT, "21", "2", "", "Блокирование снято", "The data are unblocked"),
    CORRECTED(Addressee.SUBJECT, "20", "3", "", "Данные исправлены", "The data are corrected"),
    DEMAND_REFUSAL(Addressee.SUBJECT, "9", "3", "", "Отказ в требовании", "Refusal of a demand"),
    POLICY_REFUSAL(Addressee.SUBJECT, "9", "3", "", "Отказ по политике оператора", "Refusal on the operator's policy"),
    THIRD_PARTY_CORRECTION(Addressee.THIRD_PARTY, "20", "3", "",
            "Третьему лицу: данные исправлены", "To a third party: corrected"),
    THIRD_PARTY_DESTRUCTION(Addressee.THIRD_PARTY, "20", "3", "",
            "Третьему лицу: данные уничтожены", "To a third party: destroyed"),
    DESTROYED(Addressee.SUBJECT, "20", "3", "", "Данные уничтожены", "The data are destroyed"),
    VIOLATION_CURED(Addressee.SUBJECT, "21", "3", "", "Нарушение устранено", "The violation is cured"),
    VIOLATION_DESTROYED(Addressee.SUBJECT, "21", "3", "",
            "Неправомерная обработка: данные уничтожены", "Unlawful processing: destroyed"),
    VIOLATION_REGULATOR(Addressee.REGULATOR, "21", "3", "",
            "Меры по пересланному обращению: в Роскомнадзор", "Forwarded complaint: to the regulator"),
    WITHDRAWAL_DESTROYED(Addressee.SUBJECT, "21", "5", "",
            "Отзыв согласия: данные уничтожены", "Consent withdrawn: destroyed"),
    WITHDRAWAL_CONTINUED(Addressee.SUBJECT, "9", "2", "",
            "Отзыв согласия: обработка продолжается", "Consent withdrawn: processing goes on"),
    STOPPED(Addressee.SUBJECT, "21", "5.1", "", "Обработка прекращена", "The processing has stopped"),
    STOP_CONTINUED(Addressee.SUBJECT, "21", "5.1", "",
            "Требование прекратить: обработка продолжается", "Stop demanded: processing goes on"),
    PURPOSE_DESTROYED(Addressee.SUBJECT, "21", "4", "",
            "Цель достигнута: данные уничтожены", "Purpose achieved: destroyed"),
    PURPOSE_CONTINUED(Addressee.SUBJECT, "21", "4", "",
            "Цель достигнута: часть данных сохраняется", "Purpose achieved: some data are kept"),
    DESTRUCTION_POSTPONED(Addressee.SUBJECT, "21", "6", "",
            "Уничтожение отложено, данные заблокированы", "Destruction postponed, data blocked"),
    CONSEQUENCE_NOTICE(Addressee.SUBJECT, "9", "2", "", "Предупреждение о последствиях", "Notice of the consequences"),
    MARKETING_STOPPED(Addressee.SUBJECT, "15", "2", "", "Реклама прекращена", "Marketing has stopped"),
    DISTRIBUTION_STOPPED(Addressee.SUBJECT, "10.1", "12", "", "Распространение прекращено", "Distribution has stopped"),
    AUTOMATED_RESULT(Addressee.SUBJECT, "16", "4", "",
            "Возражение против автоматического решения", "Automated decision reviewed"),
    REDIRECT_SUBJECT(Addressee.SUBJECT, "6", "3", "",
            "Обращение передано другому оператору", "The request was passed on"),
    REDIRECT_OPERATOR(Addressee.OTHER_OPERATOR, "6", "3", "",
            "Передача обращения оператору", "A request passed on to its operator"),
    ORDER_BLOCK(Addressee.INTERNAL, "21", "1", "", "Поручение заблокировать", "Order to block"),
    ORDER_DESTROY(Addressee.INTERNAL, "21", "7", "", "Поручение уничтожить", "Order to destroy"),
    PROCESSOR_INSTRUCTION(Addressee.THIRD_PARTY, "6", "3", "", "Поручение обработчику", "Instruction to a processor"),
    DESTRUCTION_ACT(Addressee.INTERNAL, "21", "7", "", "Акт об уничтожении", "Act of destruction"),
    LOG_EXTRACT(Addressee.INTERNAL, "21", "7", "", "Выгрузка из журнала событий", "Extract from the event log"),
    IMPOSSIBILITY_NOTE(Addressee.INTERNAL, "21", "6", "",
            "Справка: уничтожить в срок нельзя", "Note: cannot be destroyed in time"),
    REGULATOR_ANSWER(Addressee.REGULATOR, "20", "4", "", "Ответ Роскомнадзору", "Answer to the regulator"),
    BREACH_NOTICE(Addressee.REGULATOR, "21", "3.1", "1", "Инцидент: первое уведомление", "Breach: first notice"),
    BREACH_REPORT(Addressee.REGULATOR, "21", "3.1", "2",
            "Инцидент: итоги расследования", "Breach: results of the inquiry"),
    AUTHORITY_ANSWER(Addressee.AUTHORITY, "6", "1", "2", "Ответ государственному органу", "Answer to an authority"),
    AUTHORITY_REFUSAL(Addressee.AUTHORITY, "7", "", "", "Отказ государственному органу", "Refusal to an authority");

    private final Addressee addressee;
    private final String article;
    private final String part;
    private final String point;
    private final String russian;
    private final String english;

    LetterKind(Addressee addressee, String article, String part, String point, String russian, String english) {
        this.addressee = addressee;
        this.article = article;
        this.part = part;
        this.point = point;
        this.russian = russian;
        this.english = english;
    }

    /** Its stable name, which is the name of its template. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Addressee addressee() {
        return addressee;
    }

    /** The rule of 152-FZ that it answers or rests on. */
    public Citation citation() {
        return new Citation("152-ФЗ", article, part, point);
    }

    /** What it is called in a list of letters. */
    public Text title() {
        return new Text(russian, english);
    }

    /** The fields that its template may name. */
    public Set<LetterField> fields() {
        return LetterFields.of(this);
    }

    /** When it is offered. */
    public LetterOffer offer() {
        return LetterOffers.of(this);
    }

    /** The ids of the duties, in any rule pack, that its dispatch fulfils; only duties to answer or to notify. */
    public Set<String> duties() {
        return LetterDuties.of(this);
    }

    /** Whether it tells what was decided: the letters of another decision tell it no more. */
    public boolean tellsDecision() {
        return !duties().isEmpty() && addressee != Addressee.THIRD_PARTY
                && this != RECEIPT && this != BREACH_NOTICE && this != BREACH_REPORT;
    }

    /** Whether somebody learns of the decision by a duty. */
    public static boolean tellDecision(Duty duty) {
        return LetterDuties.tellDecision(duty);
    }

    /** What the law wants in it, in every language it is shipped in; empty where the law names nothing. */
    public List<StatutoryItem> contents() {
        return LetterContents.of(this);
    }
}
