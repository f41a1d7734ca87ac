package org.dsrdesk.casework;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/**
 * Records a person's decision on a demand. A refusal or a continued processing must name a ground of the statute;
 * disproportion is none in 152-FZ. A new decision replaces the old one, which stays in the case log.
 */
public final class DecideDemand {
    private final CaseChange change;

    public DecideDemand(Transactions transactions, RuleBook rules, Clock clock) {
        this.change = new CaseChange(transactions, rules, clock);
    }

    /** The grounds that a demand may be refused or continued on; empty when it may not. */
    public List<DecisionGround> grounds(Request request, Demand demand, Outcome outcome) {
        Statute statute = change.rules().of(request);
        return switch (outcome) {
            case REFUSED -> demand.kind() == DemandKind.ACCESS
                    ? refusals(statute)
                    : List.of();
            case CONTINUED -> continuable(demand.kind()) ? statute.grounds(DecisionGround.Use.CONTINUE) : List.of();
            case FULFILLED, FULFILLED_IN_PART, NOTHING_HELD, REDIRECTED, DUPLICATE, WITHDRAWN -> List.of();
        };
    }

    private static List<DecisionGround> refusals(Statute statute) {
        return Stream.concat(
                statute.grounds(DecisionGround.Use.REFUSE_ACCESS).stream(),
                statute.grounds(DecisionGround.Use.REFUSE_REPEAT).stream())
                .toList();
    }

    private static boolean continuable(DemandKind kind) {
        return switch (kind) {
            case DELETION, WITHDRAWAL, STOP_PROCESSING, PURPOSE_ACHIEVED -> true;
            case ACCESS,
                    CORRECTION,
                    BLOCKING,
                    STOP_DISTRIBUTION,
                    MARKETING,
                    AUTOMATED_DECISION,
                    UNLAWFUL_PROCESSING,
                    REGULATOR,
                    AUTHORITY,
                    BREACH -> false;
        };
    }

    /**
     * Records a decision.
     *
     * @param groundId the ground in the rule pack; null where the outcome needs none
     * @param reasons the reasons, which the subject may read; required unless fulfilled or nothing was held
     * @throws RefusedException when ground or reasons are missing, or the ground is not one for this demand
     */
    public Request decide(
            Request seen, DemandId demandId, Outcome outcome, @Nullable String groundId, String reasons, Actor actor) {
        Demand demand = seen.demand(demandId);
        Map<Field, Problem> problems = new EnumMap<>(Field.class);
        if (outcome.needsGround()
                && grounds(seen, demand, outcome).stream().noneMatch(one -> one.id().equals(groundId))) {
            problems.put(Field.GROUND, Problem.GROUND_MISSING);
        }
        if (outcome.needsReasons() && reasons.isBlank()) {
            problems.put(Field.REASONS, Problem.REASONS_MISSING);
        }
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        String ground = outcome.needsGround() ? groundId : null;
        return change.open(
                seen,
                actor,
                Permission.DECIDE,
                context -> new Changed(
                        seen.withDemand(
                                demandId,
                                one -> one.withDecision(new Decision(
                                        outcome, ground, reasons.strip(), actor.name(), context.now()))),
                        LogAction.DECIDED,
                        Facts.of(
                                demand,
                                "outcome",
                                outcome.name(),
                                "ground",
                                ground == null ? "" : ground,
                                "reasons",
                                reasons.strip())));
    }
}
