package org.dsrdesk.domain.fulfilment;

import java.util.List;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;

/**
 * How the tasks of a demand differ from what is to be done for it.
 *
 * @param lacking work that no task is for, in the order in which it is done
 * @param superfluous open tasks for work that is not called for any more
 */
public record PlanChange(List<Proposed> lacking, List<FulfilmentTask> superfluous) {
    /** Nothing is to be added or left out. */
    public static final PlanChange NOTHING = new PlanChange(List.of(), List.of());

    public PlanChange {
        lacking = List.copyOf(lacking);
        superfluous = List.copyOf(superfluous);
    }

    public boolean isEmpty() {
        return lacking.isEmpty() && superfluous.isEmpty();
    }

    /**
     * Work in one place.
     *
     * @param work what
     * @param place where; the name is empty where the work itself says to whom
     * @param categories of which data; empty when not known
     * @param words what the operator says of it; may be empty
     */
    public record Proposed(TaskWork work, TaskPlace place, List<String> categories, String words) {
        public Proposed {
            categories = List.copyOf(categories);
        }
    }
}
