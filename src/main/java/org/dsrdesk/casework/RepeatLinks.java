package org.dsrdesk.casework;

import java.util.List;
import org.dsrdesk.domain.request.RequestId;

/** Links between requests of probably one person; a port. */
public interface RepeatLinks {
    /** Adds a link or replaces the one between the same two requests. */
    void put(RepeatLink link);

    /** The links of a later request, newest earlier request first. */
    List<RepeatLink> of(RequestId later);

    /**
     * The links that lead to an earlier request, newest later request first.
     *
     * @param limit the most to return
     */
    List<RepeatLink> leadingTo(RequestId earlier, int limit);

    /** Whether a later request was linked to this one. */
    boolean leadTo(RequestId earlier);
}
