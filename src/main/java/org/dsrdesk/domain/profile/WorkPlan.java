package org.dsrdesk.domain.profile;

import java.util.List;
import org.dsrdesk.domain.statute.DemandKind;

/**
 * How an operator goes about fulfilling demands.
 *
 * @param lines the tasks of a plan, in their order
 * @param secondEyes whether a second person looks at every finished task
 */
public record WorkPlan(List<PlanLine> lines, boolean secondEyes) {
    /** No plan. */
    public static final WorkPlan EMPTY = new WorkPlan(List.of(), false);

    public WorkPlan {
        lines = List.copyOf(lines);
    }

    /** The tasks for a kind of demand. */
    public List<PlanLine> linesFor(DemandKind kind) {
        return lines.stream().filter(line -> line.kinds().contains(kind)).toList();
    }
}
