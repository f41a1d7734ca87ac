package org.dsrdesk.casework;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;

/** The stored open deadlines of all requests, to be counted again when calendars or readings change; a port. */
public interface OpenDates {
    /** Every open deadline that is not in hours, one after another, in the order of requests. */
    void each(Consumer<StoredDuty> reader);

    /** Open requests, whole, in no order; of one operator. */
    List<RequestId> openRequests(OperatorId operator);

    /** The requests with the identities, whole. */
    List<Request> requests(Collection<RequestId> ids);

    /** Keeps new dates of plain deadlines, and the next date of their requests. */
    void redate(List<StoredDuty> recounted);

    /** Replaces the open deadlines of one request without changing the request. */
    void replace(RequestId request, List<OpenDuty> open);
}
