package org.dsrdesk.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.fulfilment.ClosingRules;
import org.dsrdesk.domain.fulfilment.Landscape;
import org.dsrdesk.domain.fulfilment.Missing;
import org.dsrdesk.domain.fulfilment.Papers;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestNumber;

/** What stands between a request and its closing, a ground that no longer holds included. */
final class StillMissing {
    private StillMissing() {}

    /** What is missing, of a request inside a change. */
    static List<Missing> of(Request request, CaseChange.Context context, Landscape landscape) {
        return of(
                GroundsOffered.Basis.of(request, context),
                landscape,
                new DuplicateTarget(context.store(), context.rules(), request).unanswered(),
                papers(context.store(), request, context.store().log().of(request.id())));
    }

    /** What was written and recorded for a request of which the case log has these lines. */
    static Papers papers(CaseStore store, Request request, List<LogEntry> log) {
        return new Papers(
                store.outgoing().of(request.id()), store.facts().of(request.id()), LogOrders.of(request, log));
    }

    /**
     * What is missing.
     *
     * @param landscape how the operator wants work to be done
     * @param unanswered demands that duplicate requests which are not answered, with the numbers of those
     * @param papers what was written and recorded for it
     */
    static List<Missing> of(
            GroundsOffered.Basis basis, Landscape landscape, Map<DemandId, RequestNumber> unanswered,
            Papers papers) {
        List<Missing> missing = new ArrayList<>(ClosingRules.missing(
                basis.request(), basis.statute(), basis.policy(), landscape.secondEyes()));
        for (Demand demand : basis.request().demands()) {
            Missing undecided = new Missing.Decision(demand.id());
            if (!missing.contains(undecided)
                    && demand.decided().filter(made -> fallen(basis, demand, made)).isPresent()) {
                missing.add(undecided);
            }
            RequestNumber other = unanswered.get(demand.id());
            if (other != null && missing.stream().noneMatch(one -> answers(one, demand))) {
                missing.add(new Missing.AnswerToEither(demand.id(), other));
            }
        }
        if (AssessmentCheck.waits(basis.request(), basis.policy())) {
            missing.add(new Missing.AssessmentSignature(
                    basis.request().demands().getFirst().id()));
        }
        missing.addAll(papers.missing(basis.request(), basis.statute(), landscape));
        return List.copyOf(missing);
    }

    /** Whether the answer to a demand is missing already. */
    private static boolean answers(Missing missing, Demand demand) {
        return missing instanceof Missing.Duty(var id, var duty)
                && id.equals(demand.id())
                && ClosingRules.tells(duty);
    }

    /** Whether a link that was taken back, or an assessment, took its ground from a decision. */
    private static boolean fallen(GroundsOffered.Basis basis, Demand demand, Decision made) {
        return made.outcome().needsGround()
                && GroundsOffered.refused(basis, demand, made.outcome(), made.groundId()).isPresent();
    }
}
