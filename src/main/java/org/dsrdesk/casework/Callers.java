package org.dsrdesk.casework;

import java.time.ZonedDateTime;
import java.util.List;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.request.RequestNumber;

/** Who asked before, looked up by the beginning of a contact; a port. */
public interface Callers {
    /**
     * One request as far as it tells who asked.
     *
     * @param received the moment of receipt in the zone it was given in
     * @param open whether it is not closed
     */
    record Asked(Requester who, RequestNumber number, ZonedDateTime received, boolean open) {}

    /**
     * Requests to an operator from numbers that begin so, by number, the newest of each first.
     *
     * @param beginning a plus sign and digits
     * @param limit the most to return
     */
    List<Asked> byPhone(OperatorId operator, String beginning, int limit);

    /** Requests to an operator from addresses that begin so, letters of any case, by address. */
    List<Asked> byEmail(OperatorId operator, String beginning, int limit);
}
