package org.dsrdesk.casework;

import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.EditionId;

/**
 * A stored open deadline with what is needed to count it again.
 *
 * @param request the request it belongs to
 * @param number the number people quote
 * @param operator whose calendar and readings count
 * @param edition the rules that the request is judged by
 * @param ordinal the place of the demand in the request, from 1
 * @param kind what is asked
 * @param duty the deadline
 */
public record StoredDuty(
        RequestId request,
        RequestNumber number,
        OperatorId operator,
        EditionId edition,
        int ordinal,
        DemandKind kind,
        OpenDuty duty) {
    /** The same deadline counted anew. */
    StoredDuty with(OpenDuty recounted) {
        return new StoredDuty(request, number, operator, edition, ordinal, kind, recounted);
    }
}
