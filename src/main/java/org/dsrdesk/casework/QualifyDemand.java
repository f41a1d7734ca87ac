package org.dsrdesk.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/** Says what a demand really is: its kind, the ground of a deletion, the day an authority names. */
public final class QualifyDemand {
    private final CaseChange change;

    public QualifyDemand(Transactions transactions, RuleBook rules, Clock clock) {
        this.change = new CaseChange(transactions, rules, clock);
    }

    /** Adds a demand to an open request; an identical kind without anything done yet is not added twice. */
    public Request add(Request seen, DemandKind kind, Actor actor) {
        return change.open(seen, actor, Permission.LOG, context -> {
            Demand added = Demand.fresh(
                    context.store().requests().nextDemandId(), seen.demands().size() + 1, kind, null);
            return new Changed(seen.plusDemand(added), LogAction.DEMAND_ADDED, Facts.of(added));
        });
    }

    /**
     * Changes kind or ground; duties of the old kind that were done stay in the case log.
     *
     * @param ground the ground of a deletion; null for other kinds or while it is unknown
     */
    public Request qualify(
            Request seen, DemandId demand, DemandKind kind, @Nullable DeletionGround ground, Actor actor) {
        Demand old = seen.demand(demand);
        DeletionGround kept = kind == DemandKind.DELETION ? ground : null;
        return change.open(
                seen,
                actor,
                Permission.DECIDE,
                context -> new Changed(
                        seen.withDemand(demand, one -> one.requalified(kind, kept)),
                        LogAction.DEMAND_QUALIFIED,
                        Facts.of(
                                old,
                                "newKind",
                                kind.name(),
                                "ground",
                                kept == null ? "" : kept.name())));
    }

    /** Records the last day that the paper itself names, as it stands there. */
    public Request nameDate(Request seen, DemandId demand, LocalDate named, Actor actor) {
        return change.open(
                seen,
                actor,
                Permission.DECIDE,
                context -> new Changed(
                        seen.withDemand(demand, one -> one.withNamedDue(named)),
                        LogAction.DATE_NAMED,
                        Facts.of(seen.demand(demand), "date", named.toString())));
    }
}
