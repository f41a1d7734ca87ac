package org.dsrdesk.domain.deadline;

import java.time.LocalDate;
import org.dsrdesk.domain.calendar.WorkingCalendar;

/** How near a last day is; {@link #SOON} begins three working days before it. */
public enum Standing {
    CALM,
    SOON,
    TODAY,
    OVERDUE,
    DONE;

    private static final int SOON_WORKING_DAYS = 3;

    /** The standing of an open duty on a day, both in the operator's zone. */
    public static Standing of(LocalDate due, LocalDate today, WorkingCalendar calendar) {
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        if (due.equals(today)) {
            return TODAY;
        }
        return calendar.workingDaysBetween(today, due) <= SOON_WORKING_DAYS ? SOON : CALM;
    }
}
