package org.dsrdesk.desktop.request;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.dsrdesk.casework.LogAction;
import org.dsrdesk.casework.LogEntry;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.statute.Statute;

/** Lines of the case log as sentences. */
final class LogWords {
    private final Messages messages;
    private final Statute statute;
    private final Policy policy;
    private final ZoneId zone;

    LogWords(Messages messages, CaseReading reading) {
        this.messages = messages;
        this.statute = reading.view().statute();
        this.policy = reading.view().operator().policy();
        this.zone = reading.zone();
    }

    /** «3 ноября, 23:50 · М. Офицерова»: when and who. */
    String head(LogEntry entry) {
        return messages.dateTime(entry.at().atZone(zone)) + " · " + entry.actor();
    }

    /** What happened. */
    String sentence(LogEntry entry) {
        return new TermWords(messages).capital(said(entry));
    }

    private String said(LogEntry entry) {
        SortedMap<String, String> facts = entry.facts();
        String key = "log." + entry.action().name();
        return switch (entry.action()) {
            case STORE_CREATED, REQUESTER_CORRECTED, NOTE_ADDED, DISPROPORTION_CLEARED, CLOSED, REOPENED,
                    EXPORTED, SETTING_CHANGED, TEMPLATE_CHANGED, CALENDAR_IMPORTED, OWN_DAYS_CHANGED,
                    PACK_ADDED -> messages.text(key);
            case FACT_RECORDED -> messages.text(key, named("caseFact.", facts, "fact"), date(facts, "on"));
            case REGISTERED, REGISTRATION_UNDONE -> registered(messages.text(key,
                    new TermWords(messages).capital(named("channel.", facts, "channel")), moment(facts, "received"),
                    each("kind.", facts, "kinds")), facts);
            case LETTER_KEPT, LETTER_ATTACHED, LETTER_SET_ASIDE, LETTER_NOT_A_REQUEST,
                    LETTER_RETURNED -> messages.text(key);
            case LETTER_BEGUN, LETTER_CHECKED, LETTER_UNCHECKED -> messages.text(key, letter(facts));
            case LETTER_MADE, LETTER_SENDING, LETTER_NOT_SENT, LETTER_UNSURE,
                    LETTER_DISPATCH_TAKEN_BACK -> messages.text(key, letter(facts), fact(facts, "number"));
            case LETTER_DISCARDED -> fact(facts, "number").isEmpty()
                    ? messages.text("log.draftDiscarded", letter(facts))
                    : messages.text(key, letter(facts), fact(facts, "number"));
            case LETTER_DISPATCHED -> messages.text(key, letter(facts), fact(facts, "number"),
                    named("log.way.", facts, "way"), moment(facts, "at"));
            case DEMAND_ADDED -> messages.text(key, kind(facts));
            case DEMAND_QUALIFIED -> messages.text(key, kind(facts), qualified(facts));
            case RECEIPT_CORRECTED -> messages.text(key, moment(facts, "old"), moment(facts, "new"));
            case EVENT_RECORDED -> messages.text(key, kind(facts), named("event.", facts, "event"),
                    moment(facts, "moment"));
            case DATE_NAMED -> messages.text(key, kind(facts), date(facts, "date"));
            case DUE_CHANGED -> moved(facts);
            case EXTENDED -> messages.text(key, duty(fact(facts, "duty")), date(facts, "until"),
                    date(facts, "notice"));
            case EXTENSION_ANNOUNCED -> messages.text(key, duty(fact(facts, "duty")), date(facts, "until"));
            case DUTY_DONE -> messages.text(key, duty(fact(facts, "duty")), moment(facts, "at"));
            case EXTENSION_WITHDRAWN, DUTY_NOT_APPLICABLE,
                    DUTY_REOPENED -> messages.text(key, duty(fact(facts, "duty")));
            case TASK_ADDED, TASK_CHANGED, TASK_REMOVED -> messages.text(key, fact(facts, "task"),
                    named("work.", facts, "work"));
            case TASK_REOPENED, TASK_ANSWERED, EVIDENCE_ADDED -> messages.text(key, fact(facts, "task"));
            case TASK_SIGNED -> messages.text(key, fact(facts, "task"), fact(facts, "signer"));
            case TASK_DONE -> messages.text(key, fact(facts, "task"), named("task.", facts, "outcome"));
            case DECIDED -> decided(messages.text(key, kind(facts), named("outcome.", facts, "outcome")), facts);
            case REPEAT_PROPOSED, REPEAT_EXCUSED, REPEAT_NOT_EXCUSED, PEOPLE_LINKED, PEOPLE_SEPARATED,
                    LINK_UNDONE -> messages.text(key, fact(facts, "earlier"));
            case DISPROPORTION_SIGNED -> messages.text(key, fact(facts, "signer"));
            case DECISION_SIGNED -> messages.text(key, kind(facts), fact(facts, "signer"));
            case DISPROPORTION_FLAGGED -> messages.text(
                    key, each("criterion.", facts, "criteria"), fact(facts, "sum"));
        };
    }

    private String registered(String sentence, SortedMap<String, String> facts) {
        String checked = each("fact.", facts, "checked");
        return checked.isEmpty() ? sentence : messages.text("log.checked", sentence, checked);
    }

    private String moved(SortedMap<String, String> facts) {
        String duty = fact(facts, "duty");
        String title = duty(duty.substring(duty.indexOf('/') + 1));
        if (fact(facts, "new").isEmpty()) {
            return because(messages.text("log.dueGone", title, date(facts, "old")), facts);
        }
        String said = fact(facts, "old").isEmpty()
                ? messages.text("log.dueSet", title, date(facts, "new"))
                : messages.text("log." + LogAction.DUE_CHANGED.name(), title, date(facts, "old"), date(facts, "new"));
        return because(said, facts);
    }

    /** The sentence with the cause of a recount, which no other line of the same request tells. */
    private String because(String said, SortedMap<String, String> facts) {
        return switch (fact(facts, "why")) {
            case "CALENDAR_IMPORTED", "OWN_DAYS_CHANGED", "SETTING_CHANGED",
                    "PACK_ADDED" -> messages.text("log.why", said, messages.text("log." + fact(facts, "why")));
            default -> said;
        };
    }

    private String qualified(SortedMap<String, String> facts) {
        String ground = fact(facts, "ground");
        return ground.isEmpty() ? named("kind.", facts, "newKind") : messages.text("ground." + ground);
    }

    private String decided(String sentence, SortedMap<String, String> facts) {
        String id = fact(facts, "ground");
        String ground = id.isEmpty() ? "" : " · " + Grounds.title(id, statute, policy, messages);
        String signer = fact(facts, "signer");
        String signed = signer.isEmpty() ? "" : " · " + messages.text("log.signed", signer);
        return sentence + duplicated(facts) + ground + signed;
    }

    private String duplicated(SortedMap<String, String> facts) {
        return fact(facts, "outcome").equals(Outcome.DUPLICATE.name())
                ? " · " + messages.text("request.target.DUPLICATE", fact(facts, "target"))
                : "";
    }

    private String kind(SortedMap<String, String> facts) {
        return named("kind.", facts, "kind");
    }

    private String named(String prefix, SortedMap<String, String> facts, String name) {
        String value = fact(facts, name);
        return value.isEmpty() ? "" : messages.text(prefix + value);
    }

    private String each(String prefix, SortedMap<String, String> facts, String name) {
        return Arrays.stream(fact(facts, name).split(",", -1))
                .filter(value -> !value.isEmpty())
                .map(value -> messages.text(prefix + value))
                .collect(Collectors.joining(", "));
    }

    private String duty(String id) {
        return statute.knows(id) ? statute.duty(id).title().in(messages.language().locale()) : id;
    }

    private String letter(SortedMap<String, String> facts) {
        return LetterKind.valueOf(fact(facts, "what")).title().in(messages.language().locale());
    }

    private String date(SortedMap<String, String> facts, String name) {
        String value = fact(facts, name);
        return value.isEmpty() ? "" : messages.date(LocalDate.parse(value));
    }

    private String moment(SortedMap<String, String> facts, String name) {
        String value = fact(facts, name);
        return value.isEmpty() ? "" : messages.dateTime(OffsetDateTime.parse(value).toZonedDateTime());
    }

    private static String fact(SortedMap<String, String> facts, String name) {
        return facts.getOrDefault(name, "");
    }
}
