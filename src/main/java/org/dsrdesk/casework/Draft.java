package org.dsrdesk.casework;

import java.time.Instant;
import java.util.Map;
import org.dsrdesk.domain.operator.OperatorId;

/**
 * A half-written call.
 *
 * @param id its identity; 0 for one that was never kept
 * @param operator whose call it is
 * @param savedAt when it was last kept, in UTC
 * @param label what to recognise it by: number or name
 * @param fields what has been written, by input name
 */
public record Draft(long id, OperatorId operator, Instant savedAt, String label, Map<String, String> fields) {
    public Draft {
        fields = Map.copyOf(fields);
    }
}
