package org.dsrdesk.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsrdesk.domain.request.RequestId;

/** What people said of the requesters of two requests; a port. */
public interface PersonLinks {
    /** An identity that no link has had. */
    long nextId();

    /** Adds a link, or replaces one of the same identity. */
    void put(PersonLink link);

    Optional<PersonLink> find(long id);

    /** Every link of a request, those that were taken back too, newest first. */
    List<PersonLink> of(RequestId request);

    /**
     * The requests that people linked to one of these as the same person's, over any number of links that hold; these
     * requests themselves are left out.
     *
     * @param limit the most to return
     */
    Set<RequestId> linked(Set<RequestId> requests, int limit);
}
