package org.dsrdesk.desktop.request;

import java.util.Optional;
import org.dsrdesk.casework.CaseView.Linked;
import org.dsrdesk.casework.ConfirmedRepeat;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.assessment.Finding;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.RepeatRule;
import org.dsrdesk.domain.statute.Statute;

/** What makes a refusal as a repeat doubtful, in words. */
record RepeatDoubts(Messages messages, CaseReading reading) {
    /** That the interval was counted from the receipt for want of the day of sending; a call needs no sending. */
    Optional<String> fromReceipt(Linked linked) {
        boolean unknown = linked.findings().stream()
                .filter(RepeatDoubts::countsFromSending)
                .anyMatch(finding -> linked.earlier().demands().stream()
                        .filter(demand -> finding.kinds().contains(demand.kind()))
                        .anyMatch(demand -> !demand.events().containsKey(ClockEvent.FIRST_SENT)));
        return unknown && !linked.earlier().intake().channel().spoken()
                ? Optional.of(messages.text("request.repeats.fromReceipt", linked.earlier().number().toString()))
                : Optional.empty();
    }

    private static boolean countsFromSending(Finding finding) {
        RepeatRule rule = finding.rule();
        return rule != null && rule.from() == ClockEvent.FIRST_SENT && finding.lawfulAgain() != null;
    }

    /** That a refusal as a repeat stands and no repeat carries it any more. */
    Optional<String> groundLost() {
        return refusedAsRepeat() && reading.view().asRepeat() != ConfirmedRepeat.CONFIRMED
                ? Optional.of(messages.text("request.repeats.groundLost"))
                : Optional.empty();
    }

    /** That the link about to be taken back may carry a refusal. */
    Optional<String> carried() {
        return refusedAsRepeat()
                ? Optional.of(messages.text("request.link.undo.carries"))
                : Optional.empty();
    }

    private boolean refusedAsRepeat() {
        Statute law = reading.view().statute();
        return reading.request().demands().stream()
                .anyMatch(demand -> demand.decided().filter(made -> asRepeat(made, law)).isPresent());
    }

    private static boolean asRepeat(Decision made, Statute law) {
        return made.outcome() == Outcome.REFUSED
                && law.grounds().stream()
                        .filter(ground -> ground.use() == DecisionGround.Use.REFUSE_REPEAT)
                        .anyMatch(ground -> ground.id().equals(made.groundId()));
    }
}
