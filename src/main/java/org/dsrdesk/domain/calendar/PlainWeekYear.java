package org.dsrdesk.domain.calendar;

import java.util.Collections;

/**
 * A provisional year of a country whose holidays the desk cannot compute: Monday to Friday are worked, no exceptions.
 */
public final class PlainWeekYear {
    private static final String SOURCE = "пн–пт / Mon–Fri";

    private PlainWeekYear() {}

    /** The provisional calendar of a year. */
    public static CalendarYear of(int year) {
        return new CalendarYear(year, SOURCE, false, Collections.emptySortedMap());
    }
}
