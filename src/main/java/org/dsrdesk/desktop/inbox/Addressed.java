package org.dsrdesk.desktop.inbox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dsrdesk.casework.MailServer;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.intake.EmailAddresses;

/**
 * Another operator of the desk whose address a letter went to, while none of the operator at hand is among them.
 *
 * @param operator whose the letter seems to be
 * @param address the address that tells so
 */
record Addressed(Operator operator, String address) {
    /** Reads the addresses of operators in the store. */
    static Optional<Addressed> of(List<String> recipients, Session session) {
        Operator current = session.operator();
        if (find(current, recipients, session).isPresent()) {
            return Optional.empty();
        }
        return session.desk().operators().all().stream()
                .filter(one -> !one.id().equals(current.id()))
                .flatMap(one -> find(one, recipients, session).stream())
                .findFirst();
    }

    /** The operator when one of its own addresses is among these: where it is written to, where it writes from. */
    private static Optional<Addressed> find(Operator operator, List<String> recipients, Session session) {
        List<String> own = Stream.of(operator.email(),
                session.desk().servers().find(operator.id()).map(MailServer::from).orElse(null))
                .filter(Objects::nonNull)
                .map(EmailAddresses::key)
                .toList();
        return recipients.stream()
                .filter(address -> own.contains(EmailAddresses.key(address)))
                .findFirst()
                .map(address -> new Addressed(operator, address));
    }
}
