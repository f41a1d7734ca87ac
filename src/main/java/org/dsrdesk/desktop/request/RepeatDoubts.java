package org.dsrdesk.desktop.request;

import java.util.Optional;
import org.dsrdesk.casework.CaseView.Linked;
import org.dsrdesk.casework.ConfirmedRepeat;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.assessment.Finding;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.fulfilment.LawfulDecisions;
import org.dsrdesk.domain.person.SubjectNames;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.RepeatRule;

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
        return refusedAsRepeat(reading.request()) && reading.view().asRepeat() != ConfirmedRepeat.CONFIRMED
                ? Optional.of(messages.text("request.repeats.groundLost"))
                : Optional.empty();
    }

    /** That the link to another request, about to be taken back, may carry a refusal of either. */
    Optional<String> carried(Request other) {
        if (refusedAsRepeat(reading.request())) {
            return Optional.of(messages.text("request.link.undo.carries"));
        }
        return refusedAsRepeat(other)
                ? Optional.of(messages.text("request.link.undo.carriesOther", other.number().toString()))
                : Optional.empty();
    }

    private boolean refusedAsRepeat(Request request) {
        return LawfulDecisions.refusedAsRepeat(request, reading.view().statute());
    }

    /** The earlier request after which this one comes too early, once a person confirms whose that is. */
    Optional<Linked> toConfirm() {
        return early(Verdict.PROPOSED).filter(linked -> linked.link().match().likeness() != Likeness.PERHAPS);
    }

    /** The confirmed request after which this one comes too early. */
    Optional<Linked> confirmed() {
        return early(Verdict.CONFIRMED);
    }

    private Optional<Linked> early(Verdict verdict) {
        Request now = reading.request();
        return reading.view().repeats().stream()
                .filter(linked -> linked.link().verdict() == verdict && carries(linked).isPresent())
                .filter(linked -> !SubjectNames.differ(linked.earlier().requester(), now.requester()))
                .findFirst();
    }

    /** What an earlier request means that a refusal may rest on. */
    static Optional<Finding> carries(Linked linked) {
        return linked.findings().stream().filter(finding -> finding.lawfulAgain() != null).findFirst();
    }
}
