package org.dsrdesk.casework;

import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.EditionId;

/**
 * One open deadline with the request it belongs to.
 *
 * @param person the requester's name or best contact
 * @param edition the rules that the request is judged by
 * @param duty the deadline
 */
public record DueRow(
        RequestId id,
        RequestNumber number,
        String person,
        Channel channel,
        RequestState state,
        DemandKind kind,
        EditionId edition,
        OpenDuty duty) {}
