package org.dsrdesk.domain.fulfilment;

import java.util.List;
import java.util.Optional;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;

/**
 * Where the data of an operator lie, and how it wants work to be done there.
 *
 * @param places systems and recipients, in the operator's order
 * @param hints what it wants for some kinds of demands
 * @param secondEyes whether a second person must sign each ended task
 * @param warnFirst whether nothing may be destroyed before the person was warned of the consequences
 */
public record Landscape(List<PlaceKnown> places, List<PlanHint> hints, boolean secondEyes, boolean warnFirst) {
    public Landscape {
        places = List.copyOf(places);
        hints = List.copyOf(hints);
    }

    /** The place with an identity, while the operator still has it. */
    public Optional<PlaceKnown> known(PlaceId id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    /** The place of a task, while the operator still has it. */
    public Optional<PlaceKnown> known(TaskPlace place) {
        return known(new PlaceId(place.kind(), place.id()));
    }

    /** The places of a kind, in order. */
    public List<PlaceKnown> of(TaskPlace.Kind kind) {
        return places.stream().filter(place -> place.id().kind() == kind).toList();
    }

    /** Whether people may have done it themselves there; where no place is known, nothing speaks against it. */
    public boolean selfService(TaskPlace place) {
        return known(place).map(PlaceKnown::selfService).orElse(places.isEmpty());
    }

    /** Whether a person who demands something of a kind must be warned before anything is destroyed for it. */
    public boolean warnsFirst(DemandKind kind) {
        List<PlanHint> warnings = hints.stream().filter(hint -> hint.work() == TaskWork.WARN).toList();
        return warnFirst
                && (warnings.isEmpty()
                        || warnings.stream().anyMatch(hint -> hint.kinds().contains(kind)));
    }
}
