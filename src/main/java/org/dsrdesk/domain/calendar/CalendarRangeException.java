package org.dsrdesk.domain.calendar;

import java.time.LocalDate;

/** A day was asked for that lies outside the years the calendar can speak of. */
public final class CalendarRangeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CalendarRangeException(LocalDate date) {
        super("no calendar for " + date);
    }
}
