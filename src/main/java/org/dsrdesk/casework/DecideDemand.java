package org.dsrdesk.casework;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.casework.CaseChange.Context;
import org.dsrdesk.domain.assessment.Signature;
import org.dsrdesk.domain.fulfilment.LawfulDecisions;
import org.dsrdesk.domain.operator.PolicyClause;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.request.Alternatives;
import org.dsrdesk.domain.request.Circumstances;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestNumber;
import org.jspecify.annotations.Nullable;

/**
 * Records a person's decision on a demand, always with reasons. A refusal or a continued processing names a ground that
 * holds, see {@link GroundsOffered}. A new decision says why it changes the old one, which is kept as it was.
 */
public final class DecideDemand {
    private static final int LONGEST_TARGET = 400;

    private final CaseChange change;

    public DecideDemand(Transactions transactions, RuleShelf rules, Clock clock) {
        this.change = new CaseChange(transactions, rules, clock);
    }

    /** Records a first decision that points nowhere; see {@link #decide(Request, DemandId, NewDecision, Actor)}. */
    public Request decide(
            Request seen, DemandId demand, Outcome outcome, @Nullable String ground, String reasons, Actor actor) {
        return decide(seen, demand, NewDecision.of(outcome, ground, reasons), actor);
    }

    /**
     * Records a decision. A refused demand keeps its clocks until the reply is sent, one that the person took back or
     * that another request meets does not. What an earlier decision had settled is open again.
     *
     * @throws RefusedException when reasons, ground, target, signer or the cause of a change are missing or wrong
     */
    public Request decide(Request seen, DemandId id, NewDecision made, Actor actor) {
        Demand demand = seen.demand(id);
        return change.open(seen, actor, Permission.DECIDE, context -> {
            require(problems(seen, demand, made, actor, context));
            Decision decision = decision(made, actor, context);
            Demand decided = Alternatives.carried(
                    demand,
                    demand.decidedAnew(decision, made.change().strip(), actor.name(), context.now()),
                    context.rules().of(seen),
                    Circumstances.of(seen));
            Changed changed = new Changed(
                    seen.withDemand(id, _ -> decided), LogAction.DECIDED, facts(demand, decision, made.change()));
            if (demand.decided().filter(decision::saysOtherThan).isPresent()) {
                changed = new Untold(context, actor).of(Settled.notTold(changed, id, context), id);
            }
            return decision.outcome() == Outcome.WITHDRAWN || decision.outcome() == Outcome.DUPLICATE
                    ? Settled.told(changed, id, context.now().atZone(context.operator().zone()), actor.name(), context)
                    : changed;
        });
    }

    /**
     * Records that a second person consents to a decision.
     *
     * @throws RefusedException when nothing is decided or it is signed already, or for the decider's own name
     */
    public Request sign(Request seen, DemandId id, String signer, Actor actor) {
        Demand demand = seen.demand(id);
        Decision decision = demand.decision();
        if (decision == null || decision.second() != null) {
            throw new RefusedException(Field.SIGNER, Problem.NOTHING_TO_SIGN);
        }
        SecondSigner.wrong(signer, decision.by()).ifPresent(problem -> {
            throw new RefusedException(Field.SIGNER, problem);
        });
        return change.open(seen, actor, Permission.DECIDE, context -> {
            Signature signature = SecondSigner.of(signer, context.now(), actor);
            return new Changed(
                    seen.withDemand(id, one -> one.withDecision(decision.signed(signature))),
                    LogAction.DECISION_SIGNED,
                    Facts.of(demand, "signer", signature.by()));
        });
    }

    private static void require(Map<Field, Problem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }

    private static Map<Field, Problem> problems(
            Request seen, Demand demand, NewDecision made, Actor actor, Context context) {
        Map<Field, Problem> problems = new EnumMap<>(Field.class);
        if (made.outcome().needsGround()) {
            GroundsOffered.refused(
                    GroundsOffered.Basis.of(seen, context), demand, made.outcome(), made.ground())
                    .ifPresent(problem -> problems.put(Field.GROUND, problem));
        }
        if (made.reasons().isBlank()) {
            problems.put(Field.REASONS, Problem.REASONS_MISSING);
        }
        if (demand.decision() != null && made.change().isBlank()) {
            problems.put(Field.CHANGE, Problem.CHANGE_MISSING);
        }
        if (!made.second().isBlank()) {
            SecondSigner.wrong(made.second(), actor.name())
                    .ifPresent(problem -> problems.put(Field.SIGNER, problem));
        }
        target(seen, demand, made, context, problems);
        return problems;
    }

    private static void target(
            Request seen, Demand demand, NewDecision made, Context context, Map<Field, Problem> problems) {
        if (made.outcome() == Outcome.DUPLICATE) {
            new DuplicateTarget(context.store(), context.rules(), seen)
                    .wrong(demand, made.target())
                    .ifPresent(problem -> problems.put(Field.TARGET, problem));
        } else if (made.outcome().needsTarget() && made.target().isBlank()) {
            problems.put(Field.TARGET, Problem.TARGET_MISSING);
        } else if (made.target().strip().length() > LONGEST_TARGET) {
            problems.put(Field.TARGET, Problem.TEXT_TOO_LONG);
        }
    }

    private static Decision decision(NewDecision made, Actor actor, Context context) {
        Outcome outcome = made.outcome();
        return new Decision(
                outcome,
                outcome.needsGround() ? made.ground() : null,
                made.reasons().strip(),
                actor.name(),
                context.now(),
                target(made),
                made.second().isBlank() ? null : SecondSigner.of(made.second(), context.now(), actor),
                policy(made, context),
                LawfulDecisions.needsSecond(context.operator().policy(), outcome));
    }

    private static @Nullable PolicyClause policy(NewDecision made, Context context) {
        return made.ground() == null || !made.outcome().needsGround()
                ? null
                : context.operator().policy().ground(made.ground()).map(PolicyGround::said).orElse(null);
    }

    private static @Nullable String target(NewDecision made) {
        if (made.outcome() == Outcome.DUPLICATE) {
            return RequestNumber.parse(made.target()).map(RequestNumber::toString).orElseThrow();
        }
        return made.outcome().needsTarget() ? made.target().strip() : null;
    }

    /** Numbers and names of colleagues stand in the log; free words only as their trace. */
    private static Map<String, String> facts(Demand demand, Decision made, String change) {
        String target = made.target() == null ? "" : made.target();
        return Facts.of(
                demand,
                "outcome",
                made.outcome().name(),
                "ground",
                made.groundId() == null ? "" : made.groundId(),
                "clause",
                made.policy() == null ? "" : Facts.trace(made.policy().title() + "\n" + made.policy().clause()),
                "reasons",
                Facts.trace(made.reasons()),
                "target",
                made.outcome() == Outcome.DUPLICATE ? target : Facts.trace(target),
                "change",
                Facts.trace(change.strip()),
                "signer",
                made.second() == null ? "" : made.second().by());
    }
}
