package org.dsrdesk.casework;

import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.statute.EditionId;

/**
 * A stored open deadline with what is needed to count it again.
 *
 * @param request the request it belongs to
 * @param operator whose calendar and readings count
 * @param edition the rules that the request is judged by
 * @param duty the deadline
 */
public record StoredDuty(RequestId request, OperatorId operator, EditionId edition, OpenDuty duty) {
    /** The same deadline counted anew. */
    StoredDuty with(OpenDuty recounted) {
        return new StoredDuty(request, operator, edition, recounted);
    }
}
