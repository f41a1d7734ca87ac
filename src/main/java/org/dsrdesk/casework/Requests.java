package org.dsrdesk.casework;

import java.util.List;
import java.util.Optional;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;

/** The requests kept by the store, whole; a port. */
public interface Requests {
    /** An identity that no request has had. */
    RequestId nextId();

    /** An identity that no demand has had. */
    DemandId nextDemandId();

    /** The next number of a year, without gaps among committed requests. */
    RequestNumber nextNumber(int year);

    /** Adds a request with the open deadlines by which it is found. */
    void add(Request request, List<OpenDuty> open);

    /**
     * Replaces a request that was read with {@code request.version()}, which grows by one.
     *
     * @throws StaleRequestException when the stored version is another
     */
    void save(Request request, List<OpenDuty> open);

    Optional<Request> find(RequestId id);

    Optional<RequestId> find(RequestNumber number);

    /**
     * Requests whose requester shares the phone, the address or at least one whole word of the name, newest first; those
     * that share a contact or more words come before the others.
     *
     * @param limit the most to return
     */
    List<Request> alike(IdentityKeys keys, int limit);
}
