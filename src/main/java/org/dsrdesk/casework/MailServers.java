package org.dsrdesk.casework;

import java.util.Optional;
import org.dsrdesk.domain.operator.OperatorId;

/** The accounts by which operators' letters are sent; a port. */
public interface MailServers {
    Optional<MailServer> find(OperatorId operator);

    /** Keeps or replaces an account and leaves its secret. */
    void put(OperatorId operator, MailServer server);

    /** Removes an account with its secret. */
    void remove(OperatorId operator);

    /** What signs in; empty when there is none. The caller wipes the array. */
    Optional<char[]> secret(OperatorId operator);

    void keepSecret(OperatorId operator, char[] secret);
}
