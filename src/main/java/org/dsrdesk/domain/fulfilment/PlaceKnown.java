package org.dsrdesk.domain.fulfilment;

import java.util.List;
import org.dsrdesk.domain.profile.Processing;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskPlace;

/**
 * A system or recipient that holds data of the operator.
 *
 * @param id which place
 * @param name what it is called now
 * @param categories which data it holds
 * @param selfService whether people change or delete their data there themselves
 * @param processing whether it is automated, which order 179 asks a log extract of
 * @param backupDays for how many calendar days copies outlive what is destroyed there; 0 when there are none
 * @param processor whether it is a recipient that acts on the operator's instruction (152-FZ art. 6(3))
 */
public record PlaceKnown(
        PlaceId id,
        String name,
        List<String> categories,
        boolean selfService,
        Processing processing,
        int backupDays,
        boolean processor) {

    public PlaceKnown {
        categories = List.copyOf(categories);
    }

    /** A place that is no processor. */
    public PlaceKnown(
            PlaceId id,
            String name,
            List<String> categories,
            boolean selfService,
            Processing processing,
            int backupDays) {
        this(id, name, categories, selfService, processing, backupDays, false);
    }

    /** The place as a task keeps it. */
    public TaskPlace place() {
        return new TaskPlace(id.kind(), id.id(), name);
    }
}
