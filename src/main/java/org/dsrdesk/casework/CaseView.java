package org.dsrdesk.casework;

import java.util.List;
import org.dsrdesk.domain.assessment.Finding;
import org.dsrdesk.domain.assessment.Since;
import org.dsrdesk.domain.assessment.Systematic;
import org.dsrdesk.domain.fulfilment.EndRules;
import org.dsrdesk.domain.fulfilment.Landscape;
import org.dsrdesk.domain.fulfilment.Missing;
import org.dsrdesk.domain.fulfilment.Papers;
import org.dsrdesk.domain.fulfilment.PlanChange;
import org.dsrdesk.domain.fulfilment.TaskPlan;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/**
 * Everything the desk knows of one request.
 *
 * @param request the request as it stands
 * @param operator whom it is addressed to
 * @param statute the edition it was received under
 * @param sheets the clocks of each demand, in order
 * @param missing what stands between it and its closing
 * @param landscape where the data lie, and how the operator wants work to be done there
 * @param repeats links to earlier requests, with those requests
 * @param asRepeat whether it may be declined as a repeat
 * @param people what people said of who asks, and what all requests of the person come to
 * @param letters its letters, oldest first
 * @param outgoing the letters and acts that the desk wrote for it, in the order in which they were begun
 * @param facts what is recorded of it beside its demands
 * @param log its lines of the case log, oldest first
 */
public record CaseView(
        Request request,
        Operator operator,
        Statute statute,
        List<ClockSheet> sheets,
        List<Missing> missing,
        Landscape landscape,
        List<Linked> repeats,
        ConfirmedRepeat asRepeat,
        People people,
        List<Letter> letters,
        List<OutgoingLetter> outgoing,
        List<CaseFact> facts,
        List<LogEntry> log) {

    /** How the tasks of a demand differ from what is to be done for it; nothing once the request is closed. */
    public PlanChange plan(Demand demand) {
        return request.isClosed()
                ? PlanChange.NOTHING
                : TaskPlan.change(demand, request.forwardedByRegulator(), landscape);
    }

    /** What was written and recorded for it. */
    public Papers papers() {
        return new Papers(outgoing, facts, LogOrders.of(request, log));
    }

    /** How a task of a demand may end. */
    public EndRules endRules(ClockSheet sheet, FulfilmentTask task) {
        return TaskCheck.rules(sheet, task, statute, landscape);
    }

    /**
     * A link with the earlier request it points to.
     *
     * @param link the link
     * @param earlier the request it points to
     * @param law the edition that was received under
     * @param findings what it means for this one, the most telling first; never empty
     * @param since what has changed from it to this one
     * @param via the request that a person linked it to, where nobody linked it to this one itself; null otherwise
     */
    public record Linked(
            RepeatLink link,
            Request earlier,
            Statute law,
            List<Finding> findings,
            Since since,
            @Nullable RequestNumber via) {}

    /**
     * Who asks, as far as people said.
     *
     * @param links what people said, taken back or not, newest first
     * @param later requests that were later found to be the same person's, with what that means for them, newest first
     * @param systematic what the operator's policy says of the person's requests; null when it says nothing
     * @param fallen later requests that were refused as repeats, which no confirmed repeat carries any more
     */
    public record People(
            List<Said> links, List<Later> later, @Nullable Systematic systematic, List<Request> fallen) {
        /** The links that hold. */
        public List<Said> holding() {
            return links.stream().filter(said -> said.link().holds()).toList();
        }

        /** The links that were taken back. */
        public List<Said> ended() {
            return links.stream().filter(said -> !said.link().holds()).toList();
        }
    }

    /** What a person said of this request and another. */
    public record Said(PersonLink link, Request other) {}

    /** A later request that a link leads from. */
    public record Later(RepeatLink link, Request request) {}
}
