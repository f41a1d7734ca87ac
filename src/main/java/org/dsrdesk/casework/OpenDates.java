package org.dsrdesk.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.EditionId;

/** The stored open deadlines of all requests, to be counted again when calendars or readings change; a port. */
public interface OpenDates {
    /** Every open deadline whose term began not after {@code last} and ends not before {@code first}. */
    void between(LocalDate first, LocalDate last, Consumer<StoredDuty> reader);

    /** Where demands stand, by their identity. */
    Map<DemandId, Place> places(Collection<DemandId> demands);

    /** The open requests of an operator, in no order. */
    List<RequestId> openRequests(OperatorId operator);

    /** The requests with the identities, whole. */
    List<Request> requests(Collection<RequestId> ids);

    /** Keeps new dates of plain deadlines, and the next date of their requests. */
    void redate(List<StoredDuty> recounted);

    /** Replaces the open deadlines of one request without changing the request. */
    void replace(Request request, List<OpenDuty> open);

    /**
     * Where a demand stands.
     *
     * @param number the number of its request
     * @param edition the rules that the request is judged by
     * @param ordinal its place in the request, from 1
     * @param kind what is asked
     */
    record Place(RequestNumber number, EditionId edition, int ordinal, DemandKind kind) {}
}
