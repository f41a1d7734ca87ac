package org.dsrdesk.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.request.RequestId;

/** Requests whose requester may be somebody, without what they ask; a port. */
public interface Candidates {
    /**
     * One request, as far as it tells who asks.
     *
     * @param received the moment of receipt, in UTC
     * @param open whether it is not closed
     */
    record Candidate(RequestId id, Requester who, Instant received, boolean open) {}

    /**
     * Requests to an operator whose requester shares a lookup key, those of the strongest and rarest keys first and the
     * newest first among equals. Of the very many that share one key only the newest are looked at.
     *
     * @param limit the most to return
     */
    List<Candidate> sharing(IdentityKeys keys, OperatorId operator, int limit);

    /** These requests; unknown ones are left out. */
    List<Candidate> of(Collection<RequestId> requests);
}
