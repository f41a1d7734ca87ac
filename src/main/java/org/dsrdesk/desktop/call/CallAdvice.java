package org.dsrdesk.desktop.call;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.EarlierLine;
import org.dsrdesk.desktop.parts.Promise;
import org.dsrdesk.desktop.parts.RequestForm;
import org.dsrdesk.domain.operator.Identification;
import org.dsrdesk.domain.statute.DemandKind;

/** What to ask a caller and what to say, by what they want, the law and the operator's rule. */
record CallAdvice(Messages messages) {
    /** The law that the questions by kind are written for; under others they would mislead. */
    private static final String RUSSIAN_LAW = "ru-152fz";

    private static final char NO_BREAK = '\u00a0';

    /** What to ask besides who it is. */
    List<String> questions(RequestForm form, Identification rule) {
        List<String> questions = new ArrayList<>();
        if (!rule.ask().isEmpty()) {
            questions.add(rule.ask());
        }
        if (form.law().pack().equals(RUSSIAN_LAW)) {
            form.kinds().stream().map(CallAdvice::key).distinct().filter(key -> !key.isEmpty())
                    .map(messages::text).forEach(questions::add);
        } else if (!form.kinds().isEmpty()) {
            questions.add(messages.text("call.ask.any"));
        }
        return questions;
    }

    /** What never to ask. */
    String never(RequestForm form, Identification rule) {
        String usual = messages.text(form.law().pack().equals(RUSSIAN_LAW) ? "call.never" : "call.never.any");
        return rule.never().isEmpty() ? usual : usual + "\n" + rule.never();
    }

    /**
     * What to read back before hanging up, with the day that can be promised; for a letter, when to answer. Where the
     * same demand is open already, its day is promised when it is the earlier one, and so it is where a letter that
     * waits in the inbox asks for the same.
     */
    String say(RequestForm form, List<EarlierLine> known, Optional<LocalDate> waiting, Identification rule) {
        Promise promise = Promise.of(form.dues()).notLaterThan(known).notLaterThan(waiting);
        if (promise instanceof Promise.Nothing && form.kinds().isEmpty()) {
            return messages.text("call.say.nothing");
        }
        if (!form.channelProperty().get().spoken()) {
            return promised(promise, "call.wrote.");
        }
        String asked = form.kinds().stream().map(kind -> messages.text("call.readback." + kind.name()))
                .collect(Collectors.joining("; "));
        String whole = Stream.of(messages.text("call.say.readback", asked), promised(promise, "call.say."),
                messages.text("call.say.number"), rule.say())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return messages.text("call.say.quoted", whole);
    }

    private String promised(Promise promise, String prefix) {
        return switch (promise) {
            case Promise.Nothing _ -> "";
            case Promise.AtOnce _ -> messages.text(prefix + "atOnce");
            case Promise.Later _ -> messages.text(prefix + "later");
            case Promise.Until(LocalDate day) -> messages.text(prefix + "until",
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
