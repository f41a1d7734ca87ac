package org.dsrdesk.desktop.request;

import java.util.List;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.fulfilment.Caution;
import org.dsrdesk.domain.fulfilment.ClosingRules;
import org.dsrdesk.domain.statute.Duty;

/** Closes a request, and asks first of each thing that closing would hide as left undone. */
record Closing(RequestActions actions, Dialogs dialogs, Messages messages) {
    /** Closes a request of which nothing is missing; saying no changes nothing. */
    void close(CaseReading reading) {
        List<Caution> cautions = ClosingRules.cautions(
                reading.request(), reading.view().statute(), reading.view().landscape());
        List<String> advised = leftOpen(reading, cautions);
        if (cautions.stream().allMatch(caution -> dialogs.confirm(question(caution)))
                && (advised.isEmpty() || dialogs.confirm(question(advised)))) {
            actions.close();
        }
    }

    /** What only care asks to end at once, and nobody has said a word of. */
    private List<String> leftOpen(CaseReading reading, List<Caution> cautions) {
        return reading.view().sheets().stream()
                .flatMap(sheet -> sheet.clocks().stream()
                        .map(DutyClock::duty)
                        .filter(duty -> duty.cautious() && duty.action().endsProcessing()
                                && sheet.demand().state(duty.id()).done() == null
                                && cautions.stream().noneMatch(caution -> names(caution, duty))))
                .map(duty -> messages.text("request.leftOpen.duty", duty.title().in(messages.language().locale()),
                        Citations.of(duty.citation(), messages)))
                .distinct()
                .toList();
    }

    private static boolean names(Caution caution, Duty duty) {
        return caution instanceof Caution.NotDestroyed(var _, var named) && named.equals(duty);
    }

    private Dialogs.Question question(List<String> advised) {
        return new Dialogs.Question(
                messages.text("request.leftOpen.title"),
                messages.text("request.leftOpen.text", String.join(", ", advised)),
                messages.text("request.leftOpen.action"));
    }

    private Dialogs.Question question(Caution caution) {
        return switch (caution) {
            case Caution.NotDestroyed(var _, var duty) -> new Dialogs.Question(
                    messages.text("request.notDestroyed.title"),
                    messages.text("request.notDestroyed.text", duty.title().in(messages.language().locale()),
                            Citations.of(duty.citation(), messages), duty.words().in(messages.language().locale())),
                    messages.text("request.notDestroyed.action"));
            case Caution.NotWarned _ -> new Dialogs.Question(
                    messages.text("request.notWarned.title"),
                    messages.text("request.notWarned.text"),
                    messages.text("request.notDestroyed.action"));
            case Caution.NotKnownAgain _ -> new Dialogs.Question(
                    messages.text("request.notKnownAgain.title"),
                    messages.text("request.notKnownAgain.text"),
                    messages.text("request.notKnownAgain.action"));
        };
    }
}
