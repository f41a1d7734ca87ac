package org.dsrdesk.domain.profile;

import java.util.Set;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;

/**
 * A task that a decision to fulfil a demand makes.
 *
 * @param kinds the kinds of demand that make it; never empty
 * @param place where the work is done
 * @param work what is done
 * @param words what to do there, for whoever gets the task; may be empty
 */
public record PlanLine(Set<DemandKind> kinds, PlaceId place, TaskWork work, String words) {
    public PlanLine {
        kinds = Set.copyOf(kinds);
        words = Said.text(words);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("a line of a plan has kinds of demand");
        }
        if ((place.kind() == TaskPlace.Kind.OTHER) != place.id().isEmpty()) {
            throw new IllegalArgumentException("a system or recipient has an identity, another place has none");
        }
    }
}
