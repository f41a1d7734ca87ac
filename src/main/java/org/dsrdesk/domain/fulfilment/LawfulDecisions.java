package org.dsrdesk.domain.fulfilment;

import java.util.List;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.Statute;

/** Tells which decisions a statute allows on a demand. */
public final class LawfulDecisions {
    private LawfulDecisions() {}

    /** The grounds that a demand may be refused or continued on; empty when it may not, or the outcome needs none. */
    public static List<DecisionGround> grounds(Statute statute, Demand demand, Outcome outcome) {
        return statute.grounds().stream()
                .filter(ground -> serves(ground.use(), outcome))
                .filter(ground -> ground.answers(demand.kind(), demand.ground()))
                .toList();
    }

    /** Whether a decision needs no ground, or names one that the statute gives for the demand as it stands. */
    public static boolean lawful(Statute statute, Demand demand, Decision decision) {
        return !decision.outcome().needsGround()
                || grounds(statute, demand, decision.outcome()).stream()
                        .anyMatch(ground -> ground.id().equals(decision.groundId()));
    }

    private static boolean serves(DecisionGround.Use use, Outcome outcome) {
        return switch (use) {
            case REFUSE, REFUSE_REPEAT -> outcome == Outcome.REFUSED;
            case CONTINUE -> outcome == Outcome.CONTINUED;
        };
    }
}
