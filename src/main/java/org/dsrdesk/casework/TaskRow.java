package org.dsrdesk.casework;

import java.time.LocalDate;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * One task that has a day, with the request it belongs to.
 *
 * @param person the requester's name or best contact
 * @param edition the rules that the request is judged by
 * @param assignee who is to do it; null while nobody was named
 * @param due the day by which it must be done, or on which keeping by law ends
 * @param reason why it is shown
 */
public record TaskRow(
        RequestId id,
        RequestNumber number,
        String person,
        Channel channel,
        DemandKind kind,
        EditionId edition,
        TaskWork work,
        TaskPlace place,
        @Nullable String assignee,
        LocalDate due,
        Reason reason) {

    /** Why a task is shown. */
    public enum Reason {
        OPEN,
        /** Data that are only blocked must be destroyed by then (152-FZ art. 21(6)). */
        BLOCKED,
        /** The law that kept data does so no longer; the request may be closed. */
        KEPT
    }
}
