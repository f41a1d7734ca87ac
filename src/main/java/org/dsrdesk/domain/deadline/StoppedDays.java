package org.dsrdesk.domain.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days on which a clock stood still.
 *
 * @param from the day on which the clock was stopped
 * @param to the day on which it ran on; not before {@code from}
 */
public record StoppedDays(LocalDate from, LocalDate to) {
    public StoppedDays {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a clock that ran on " + to + " was not stopped " + from);
        }
    }

    /** How many days do not count. */
    public long length() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** Whether a day does not count: days after {@code from} up to and including {@code to}. */
    public boolean covers(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(to);
    }
}
