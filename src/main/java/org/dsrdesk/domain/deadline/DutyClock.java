package org.dsrdesk.domain.deadline;

import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.Duty;

/** The clock of one duty: running to a day, or waiting for the event that starts it. */
public sealed interface DutyClock {
    /** The duty that the clock belongs to. */
    Duty duty();

    /** A clock that runs to a day. */
    record Running(Deadline deadline) implements DutyClock {
        @Override
        public Duty duty() {
            return deadline.duty();
        }
    }

    /** A clock that starts when an event happens; it has no date. */
    record Waiting(Duty duty, ClockEvent event) implements DutyClock {}

    /** A clock whose last day the paper itself names and nobody has entered yet. */
    record Unnamed(Duty duty) implements DutyClock {}
}
