package org.dsrdesk.domain.fulfilment;

import java.util.List;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.Policy.SecondSignature;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.Statute;

/** Tells which decisions a statute and an operator's policy allow on a demand. */
public final class LawfulDecisions {
    private LawfulDecisions() {}

    /** The grounds that a demand may be refused or continued on; empty when it may not, or the outcome needs none. */
    public static List<DecisionGround> grounds(Statute statute, Demand demand, Outcome outcome) {
        return statute.grounds().stream()
                .filter(ground -> serves(ground.use(), outcome))
                .filter(ground -> ground.answers(demand.kind(), demand.ground()))
                .toList();
    }

    /** The grounds of refusal that only the operator's policy knows; none for another outcome. */
    public static List<PolicyGround> policyGrounds(Policy policy, Demand demand, Outcome outcome) {
        return outcome == Outcome.REFUSED
                ? policy.grounds().stream()
                        .filter(ground -> ground.answers(demand.kind()))
                        .toList()
                : List.of();
    }

    /** Whether a decision needs no ground, or names one that statute or policy give for the demand as it stands. */
    public static boolean lawful(Statute statute, Policy policy, Demand demand, Decision decision) {
        Outcome outcome = decision.outcome();
        return !outcome.needsGround()
                || grounds(statute, demand, outcome).stream()
                        .anyMatch(ground -> ground.id().equals(decision.groundId()))
                || policyGrounds(policy, demand, outcome).stream()
                        .anyMatch(ground -> ground.decisionId().equals(decision.groundId()));
    }

    /** Whether a request has a demand that was refused as a repeat (152-FZ art. 14(4)-(6)). */
    public static boolean refusedAsRepeat(Request request, Statute statute) {
        return request.demands().stream()
                .anyMatch(demand -> demand.decided().filter(made -> asRepeat(made, statute)).isPresent());
    }

    private static boolean asRepeat(Decision made, Statute statute) {
        return made.outcome() == Outcome.REFUSED
                && statute.grounds().stream()
                        .filter(ground -> ground.use() == DecisionGround.Use.REFUSE_REPEAT)
                        .anyMatch(ground -> ground.id().equals(made.groundId()));
    }

    /**
     * Whether a second person must sign: always where only a policy allows it, else where the operator wants it and
     * wanted it already when it was decided.
     */
    public static boolean needsSecond(Policy policy, Decision decision) {
        return decision.onPolicy() || (decision.secondWanted() && needsSecond(policy, decision.outcome()));
    }

    /** Whether the operator wants a second person to sign such an outcome, whatever its ground. */
    public static boolean needsSecond(Policy policy, Outcome outcome) {
        return switch (outcome) {
            case REFUSED -> policy.signatures().contains(SecondSignature.REFUSAL);
            case CONTINUED -> policy.signatures().contains(SecondSignature.CONTINUING);
            case FULFILLED, FULFILLED_IN_PART, NOTHING_HELD, REDIRECTED, DUPLICATE, WITHDRAWN -> false;
        };
    }

    private static boolean serves(DecisionGround.Use use, Outcome outcome) {
        return switch (use) {
            case REFUSE, REFUSE_REPEAT, REFUSE_EXCESSIVE -> outcome == Outcome.REFUSED;
            case CONTINUE -> outcome == Outcome.CONTINUED;
        };
    }
}
