package org.dsrdesk.casework;

import java.util.List;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.RequestId;

/** What is recorded of requests beside their demands; it only grows; a port. */
public interface CaseFacts {
    void add(RequestId request, CaseFact fact);

    /** The facts of a request in the order in which they were recorded. */
    List<CaseFact> of(RequestId request);
}
