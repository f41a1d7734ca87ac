package org.dsrdesk.casework;

import java.util.List;
import java.util.Optional;
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
     * Replaces a request that was read with {@code request.version()}, which grows by one; whom it is addressed to and
     * what was said never change.
     *
     * @throws StaleRequestException when the stored version is another
     */
    void save(Request request, List<OpenDuty> open);

    /**
     * Takes a request away with all that belongs to it, drafts of letters included, as when its registration is undone;
     * its number stays used. Letters that have numbers must not be there.
     *
     * @throws StaleRequestException when the stored version is another
     */
    void remove(Request request);

    Optional<Request> find(RequestId id);

    Optional<RequestId> find(RequestNumber number);

    /** These requests in the order given; unknown ones are left out. */
    List<Request> find(List<RequestId> ids);
}
