package org.dsrdesk.desktop.call;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.DueLine;
import org.dsrdesk.desktop.parts.Promise;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.statute.DemandKind;

/** What to ask a caller and what to say, by what they want. */
record CallAdvice(Messages messages) {
    private static final char NO_BREAK = '\u00a0';

    /** What to ask: who it is, then what the demands need. */
    String ask(List<DemandKind> kinds, RequesterRole role) {
        List<String> questions = new ArrayList<>();
        questions.add(messages.text("call.ask.person"));
        if (role != RequesterRole.SUBJECT) {
            questions.add(messages.text("call.ask.authority"));
        }
        kinds.stream().map(CallAdvice::key).distinct().filter(key -> !key.isEmpty()).map(messages::text)
                .forEach(questions::add);
        return String.join("\n", questions);
    }

    /** What to say before hanging up, with the day that can be promised. */
    String say(List<DueLine> dues) {
        return switch (Promise.of(dues)) {
            case Promise.Nothing _ -> messages.text("call.say.nothing");
            case Promise.AtOnce _ -> messages.text("call.say.atOnce");
            case Promise.Later _ -> messages.text("call.say.later");
            case Promise.Until(LocalDate day) -> messages.text("call.say.until",
                    messages.date(day).replace(' ', NO_BREAK));
        };
    }

    private static String key(DemandKind kind) {
        return switch (kind) {
            case ACCESS -> "call.ask.access";
            case CORRECTION -> "call.ask.correction";
            case MARKETING -> "call.ask.marketing";
            case DELETION, WITHDRAWAL, STOP_PROCESSING, PURPOSE_ACHIEVED -> "call.ask.deletion";
            case BLOCKING, UNLAWFUL_PROCESSING, STOP_DISTRIBUTION, AUTOMATED_DECISION -> "call.ask.facts";
            case REGULATOR, AUTHORITY, BREACH -> "";
        };
    }
}
