package org.dsrdesk.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.fulfilment.LawfulDecisions;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/**
 * The grounds on which an outcome may be decided as the request stands.
 *
 * @param law those of the statute that hold, that of a confirmed repeat first
 * @param policy those that only the operator's policy knows
 * @param obstacles why others of the statute do not hold yet
 */
public record GroundsOffered(List<DecisionGround> law, List<PolicyGround> policy, Set<Problem> obstacles) {
    public GroundsOffered {
        law = List.copyOf(law);
        policy = List.copyOf(policy);
        obstacles = Set.copyOf(obstacles);
    }

    /**
     * What grounds are judged by.
     *
     * @param request the request as it stands
     * @param statute the edition that it is judged by
     * @param policy the operator's policy
     * @param asRepeat whether it may be declined as a repeat
     * @param repetitive whether requests that a person confirmed to be the same person's make it a repetition
     */
    public record Basis(
            Request request, Statute statute, Policy policy, ConfirmedRepeat asRepeat, boolean repetitive) {
        /** The basis of a request inside a change. */
        static Basis of(Request seen, CaseChange.Context context) {
            return new Basis(
                    seen,
                    context.rules().of(seen),
                    context.operator().policy(),
                    context.repeats().confirmed(seen),
                    Repetition.confirmed(
                            seen, context.repeats().of(seen), context.repeats().people(seen)));
        }

        /** The same, were the request assessed so. */
        public Basis assessed(Disproportion found) {
            return new Basis(request.withDisproportion(found), statute, policy, asRepeat, repetitive);
        }

        /** The basis of a request that was read. */
        public static Basis of(CaseView view) {
            return new Basis(
                    view.request(),
                    view.statute(),
                    view.operator().policy(),
                    view.asRepeat(),
                    Repetition.confirmed(view.request(), view.repeats(), view.people()));
        }
    }

    /** The grounds for an outcome; nothing at all where it needs none. */
    public static GroundsOffered of(Basis basis, Demand demand, Outcome outcome) {
        List<DecisionGround> law = new ArrayList<>();
        Set<Problem> obstacles = EnumSet.noneOf(Problem.class);
        for (DecisionGround ground : LawfulDecisions.grounds(basis.statute(), demand, outcome)) {
            obstacle(ground, basis).ifPresentOrElse(obstacles::add, () -> law.add(ground));
        }
        law.sort(Comparator.comparing(ground -> !forRepeat(ground)));
        return new GroundsOffered(
                law, LawfulDecisions.policyGrounds(basis.policy(), demand, outcome), obstacles);
    }

    /** The ground of a repeat, which holds only because a person confirmed one; it stands first. */
    public Optional<DecisionGround> asRepeat() {
        return law.stream().filter(GroundsOffered::forRepeat).findFirst();
    }

    private static boolean forRepeat(DecisionGround ground) {
        return ground.use() == DecisionGround.Use.REFUSE_REPEAT;
    }

    /** Whether there is no ground at all. */
    public boolean none() {
        return law.isEmpty() && policy.isEmpty();
    }

    /** Why a demand cannot be decided so on a ground; empty when it can. */
    static Optional<Problem> refused(Basis basis, Demand demand, Outcome outcome, @Nullable String id) {
        if (LawfulDecisions.policyGrounds(basis.policy(), demand, outcome).stream()
                .anyMatch(ground -> ground.decisionId().equals(id))) {
            return Optional.empty();
        }
        return LawfulDecisions.grounds(basis.statute(), demand, outcome).stream()
                .filter(ground -> ground.id().equals(id))
                .findFirst()
                .map(ground -> obstacle(ground, basis))
                .orElse(Optional.of(Problem.GROUND_MISSING));
    }

    private static Optional<Problem> obstacle(DecisionGround ground, Basis basis) {
        return switch (ground.use()) {
            case REFUSE, CONTINUE -> Optional.empty();
            case REFUSE_REPEAT -> repeat(basis);
            case REFUSE_EXCESSIVE -> excessive(basis);
        };
    }

    private static Optional<Problem> repeat(Basis basis) {
        return switch (basis.asRepeat()) {
            case NONE -> Optional.of(Problem.NO_EARLIER_REQUEST);
            case UNCONFIRMED -> Optional.of(Problem.REPEAT_UNCONFIRMED);
            case CONFIRMED -> Optional.empty();
        };
    }

    /** Why no fee may be asked; empty when one may: it needs what a refusal as excessive needs (GDPR art. 12(5)). */
    public static Optional<Problem> fee(Basis basis) {
        if (!AssessmentCheck.feeAllowed(basis.statute(), basis.policy())) {
            return Optional.of(Problem.FEE_NOT_ALLOWED);
        }
        return excessiveByItself(basis) ? Optional.empty() : Optional.of(Problem.FEE_NOT_EXCESSIVE);
    }

    private static Optional<Problem> excessive(Basis basis) {
        if (!excessiveByItself(basis)) {
            return Optional.of(Problem.NOT_DISPROPORTIONATE);
        }
        return AssessmentCheck.waits(basis.request(), basis.policy())
                ? Optional.of(Problem.ASSESSMENT_UNSIGNED)
                : Optional.empty();
    }

    /**
     * Work alone makes no request excessive, and what an answer would lay open of others is a ground of its own (GDPR
     * art. 15(4)): it must repeat what was asked before, as the findings or the sheet say.
     */
    private static boolean excessiveByItself(Basis basis) {
        Disproportion found = basis.request().disproportion();
        return basis.repetitive() || (found != null && found.repetitive());
    }
}
