package org.dsrdesk.correspondence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.domain.fulfilment.PlaceKnown;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.PlaceId;
import org.jspecify.annotations.Nullable;

/** Finds the tasks of a place, and what the place is called. */
final class Places {
    private Places() {}

    /** The tasks of a demand in a place, those first that are still open. */
    static List<FulfilmentTask> tasks(Demand demand, PlaceId place) {
        return demand.tasks().stream()
                .filter(task -> task.place().placeId().equals(place))
                .sorted(Comparator.comparing(task -> !task.isOpen()))
                .toList();
    }

    /** What a place is called: as the operator calls it now, or else as the task had it; empty for no place. */
    static String name(CaseView view, Demand demand, @Nullable PlaceId place) {
        if (place == null) {
            return "";
        }
        Optional<String> known = view.landscape().known(place).map(PlaceKnown::name);
        return known.orElseGet(() -> tasks(demand, place).stream()
                .map(task -> task.place().name())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(""));
    }

    /** What somebody wrote into a task; what the plan suggests for it speaks to the desk alone. */
    static String ownWords(CaseView view, FulfilmentTask task) {
        return view.landscape().hints().stream().anyMatch(hint -> hint.words().equals(task.words()))
                ? ""
                : task.words();
    }
}
