package org.dsrdesk.domain.request;

import java.util.Optional;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.Condition;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Statute;

/**
 * A lawful way to put a duty off: an event that must come before its last day brings a later duty to do the same, as
 * blocking does for destruction (152-FZ art. 21(6)).
 *
 * @param now the duty that is put off
 * @param later the duty that takes its place
 */
public record Postponement(Duty now, Duty later) {
    /** The event that puts the duty off. */
    public ClockEvent event() {
        return later.starts();
    }

    /** How a duty can be put off, where the statute gives a way. */
    public static Optional<Postponement> of(Duty duty, Statute statute) {
        return duty.entails().stream()
                .map(statute::duty)
                .filter(later -> later.when() == Condition.EVENT_HAPPENED && later.action() == duty.action())
                .findFirst()
                .map(later -> new Postponement(duty, later));
    }
}
