package org.dsrdesk.casework;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.casework.CaseChange.Context;
import org.dsrdesk.domain.fulfilment.LawfulDecisions;
import org.dsrdesk.domain.request.Alternatives;
import org.dsrdesk.domain.request.Circumstances;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DecisionGround;
import org.jspecify.annotations.Nullable;

/**
 * Records a person's decision on a demand. A refusal or a continued processing must name a ground of the statute;
 * disproportion is none in 152-FZ. A new decision replaces the old one, whose reasons stay as a note.
 */
public final class DecideDemand {
    private final CaseChange change;

    public DecideDemand(Transactions transactions, RuleShelf rules, Clock clock) {
        this.change = new CaseChange(transactions, rules, clock);
    }

    /** The grounds that a demand may be refused or continued on; empty when it may not. */
    public List<DecisionGround> grounds(Request request, Demand demand, Outcome outcome) {
        return LawfulDecisions.grounds(change.rules().now().of(request), demand, outcome);
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
        return change.open(seen, actor, Permission.DECIDE, context -> {
            requireEarlier(seen, ground, context);
            Demand decided = Alternatives.carried(
                    demand,
                    demand.withDecision(new Decision(outcome, ground, reasons.strip(), actor.name(), context.now())),
                    context.rules().of(seen),
                    Circumstances.of(seen));
            return new Changed(
                    EarlierWords.kept(seen, demand, decided, context.now(), actor)
                            .withDemand(demandId, _ -> decided),
                    LogAction.DECIDED,
                    Facts.of(
                            demand,
                            "outcome",
                            outcome.name(),
                            "ground",
                            ground == null ? "" : ground,
                            "reasons",
                            Facts.trace(reasons.strip())));
        });
    }

    /** 152-FZ art. 14(4)-(6): only a repeat within the interval, after a full answer, can be refused as one. */
    private void requireEarlier(Request seen, @Nullable String ground, Context context) {
        boolean asRepeat = context.rules().of(seen).grounds(DecisionGround.Use.REFUSE_REPEAT).stream()
                .anyMatch(one -> one.id().equals(ground));
        boolean repeat = asRepeat
                && new RepeatFindings(context.store(), context.rules(), context.operator()).supportRefusal(seen);
        if (asRepeat && !repeat) {
            throw new RefusedException(Field.GROUND, Problem.NO_EARLIER_REQUEST);
        }
    }
}
