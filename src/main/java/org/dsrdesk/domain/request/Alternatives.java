package org.dsrdesk.domain.request;

import java.util.List;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Statute;

/**
 * Carries the extension of a duty over to the one that a decision puts in its place, as a refusal for an answer. That
 * the one was done is not carried: an answer that was sent is no refusal.
 */
public final class Alternatives {
    private Alternatives() {}

    /** The demand after a decision, with the extension of each duty that another replaced. */
    public static Demand carried(Demand before, Demand after, Statute statute, Circumstances circumstances) {
        List<Duty> old = DemandClocks.duties(before, statute, circumstances);
        List<Duty> now = DemandClocks.duties(after, statute, circumstances);
        Demand carried = after;
        for (Duty gained : now) {
            if (!old.contains(gained)) {
                carried = carried(carried, gained, old, now);
            }
        }
        return carried;
    }

    private static Demand carried(Demand demand, Duty gained, List<Duty> old, List<Duty> now) {
        return old.stream()
                .filter(lost -> !now.contains(lost) && lost.clock().equals(gained.clock()))
                .filter(lost -> lost.action() == gained.action())
                .findFirst()
                .map(lost -> demand.state(lost.id()).extension())
                .filter(extension -> demand.state(gained.id()).extension() == null)
                .map(extension -> demand.withDuty(
                        new DutyState(gained.id(), extension, demand.state(gained.id()).done())))
                .orElse(demand);
    }
}
