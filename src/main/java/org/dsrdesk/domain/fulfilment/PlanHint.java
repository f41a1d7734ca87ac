package org.dsrdesk.domain.fulfilment;

import java.util.Set;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;

/**
 * What an operator wants to be done for some kinds of demands in one place, instead of what would be done by default.
 *
 * @param kinds for which demands
 * @param place where; of kind OTHER where the work is bound to no system or recipient
 * @param work what
 * @param words what whoever does it must know, such as the notice of consequences; may be empty
 */
public record PlanHint(Set<DemandKind> kinds, PlaceId place, TaskWork work, String words) {
    public PlanHint {
        kinds = Set.copyOf(kinds);
    }
}
