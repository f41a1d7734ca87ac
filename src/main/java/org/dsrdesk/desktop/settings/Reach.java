package org.dsrdesk.desktop.settings;

import java.time.LocalDate;
import java.time.Period;

/** How far back letters are read that lie in a mailbox already. */
public enum Reach {
    WEEK(Period.ofWeeks(1)),
    MONTH(Period.ofDays(30)),
    QUARTER(Period.ofDays(90)),
    YEAR(Period.ofYears(1)),
    EVERYTHING(Period.ofYears(100)),
    /** As it was set before. */
    UNCHANGED(Period.ZERO);

    private final Period period;

    Reach(Period period) {
        this.period = period;
    }

    /** The first day. */
    LocalDate since(LocalDate today, LocalDate before) {
        return this == UNCHANGED ? before : today.minus(period);
    }
}
