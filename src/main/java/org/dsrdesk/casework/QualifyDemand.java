package org.dsrdesk.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.casework.CaseChange.Context;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.fulfilment.LawfulDecisions;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/** Says what a demand really is: its kind, the ground of a deletion, the day an authority names. */
public final class QualifyDemand {
    private final CaseChange change;

    public QualifyDemand(Transactions transactions, RuleShelf rules, Clock clock) {
        this.change = new CaseChange(transactions, rules, clock);
    }

    /**
     * Adds a demand to an open request.
     *
     * @throws RefusedException when the request has a demand of the kind that nobody has decided yet, or its law
     *     knows no such demand
     */
    public Request add(Request seen, DemandKind kind, Actor actor) {
        boolean there =
                seen.demands().stream().anyMatch(one -> one.kind() == kind && one.decision() == null);
        if (there) {
            throw new RefusedException(Field.KINDS, Problem.DEMAND_ALREADY);
        }
        return change.open(seen, actor, Permission.LOG, context -> {
            requireKnown(context.rules().of(seen), kind);
            Demand added = Demand.fresh(
                    context.store().requests().nextDemandId(), seen.demands().size() + 1, kind, null);
            return new Changed(seen.plusDemand(added), LogAction.DEMAND_ADDED, Facts.of(added));
        });
    }

    /**
     * Changes kind or ground. What was done for duties that the demand no longer has is dropped, and so is a decision
     * that is no longer lawful; the case log names both, a note keeps the words of the duties, and the decision stays
     * readable among the earlier ones.
     *
     * @param ground the ground of a deletion; null for other kinds or while it is unknown
     */
    public Request qualify(
            Request seen, DemandId demand, DemandKind kind, @Nullable DeletionGround ground, Actor actor) {
        Demand old = seen.demand(demand);
        DeletionGround kept = kind == DemandKind.DELETION ? ground : null;
        return change.open(seen, actor, Permission.DECIDE, context -> {
            requireKnown(context.rules().of(seen), kind);
            Demand qualified = fitting(old.requalified(kind, kept), seen, actor, context);
            Request changed = EarlierWords.kept(seen, old, qualified, context.now(), actor)
                    .withDemand(demand, _ -> qualified);
            return new Changed(
                    changed,
                    LogAction.DEMAND_QUALIFIED,
                    Facts.of(
                            old,
                            "newKind",
                            kind.name(),
                            "ground",
                            kept == null ? "" : kept.name(),
                            "droppedDuties",
                            dropped(old, qualified),
                            "droppedDecision",
                            droppedDecision(old, qualified)));
        });
    }

    private static void requireKnown(Statute statute, DemandKind kind) {
        if (!statute.kinds().contains(kind)) {
            throw new RefusedException(Field.KINDS, Problem.KIND_UNKNOWN_TO_LAW);
        }
    }

    private static Demand fitting(Demand demand, Request seen, Actor actor, Context context) {
        Statute statute = context.rules().of(seen);
        Set<String> duties = DemandClocks.possible(demand, statute).stream()
                .map(Duty::id)
                .collect(Collectors.toSet());
        Demand fitting = demand.keepingDuties(duties);
        Decision decision = demand.decision();
        return decision == null
                || LawfulDecisions.lawful(statute, context.operator().policy(), demand, decision)
                        ? fitting
                        : fitting.decidedAnew(null, "", actor.name(), context.now());
    }

    private static String dropped(Demand old, Demand qualified) {
        return old.duties().stream()
                .filter(state -> !qualified.duties().contains(state))
                .map(DutyState::dutyId)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static String droppedDecision(Demand old, Demand qualified) {
        Decision decision = old.decision();
        return decision == null || qualified.decision() != null ? "" : decision.outcome().name();
    }

    /**
     * Records the last day that the paper itself names, as it stands there.
     *
     * @throws RefusedException for a day before the receipt or beyond the calendar
     */
    public Request nameDate(Request seen, DemandId demand, LocalDate named, Actor actor) {
        return change.open(seen, actor, Permission.DECIDE, context -> {
            if (named.isBefore(context.received().toLocalDate())) {
                throw new RefusedException(Field.UNTIL, Problem.DATE_BEFORE_RECEIPT);
            }
            if (named.getYear() > WorkingCalendar.LAST_YEAR) {
                throw new RefusedException(Field.UNTIL, Problem.DATE_TOO_FAR);
            }
            return new Changed(
                    seen.withDemand(demand, one -> one.withNamedDue(named)),
                    LogAction.DATE_NAMED,
                    Facts.of(seen.demand(demand), "date", named.toString()));
        });
    }
}
