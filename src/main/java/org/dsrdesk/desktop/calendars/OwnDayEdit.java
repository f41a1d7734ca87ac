package org.dsrdesk.desktop.calendars;

import java.time.LocalDate;

/**
 * An own day of the organisation as it is being made or taken back.
 *
 * @param to what becomes of the day
 */
public record OwnDayEdit(LocalDate date, To to) {
    /** What becomes of a day. */
    public enum To {
        OFF,
        WORKED,
        AS_IN_CALENDAR
    }
}
