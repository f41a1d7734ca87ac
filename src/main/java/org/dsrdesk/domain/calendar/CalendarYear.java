package org.dsrdesk.domain.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The exceptions of one year to "Monday to Friday are worked".
 *
 * @param year the calendar year
 * @param source the act or file that the year was taken from
 * @param published false when the year was computed because no decree is known
 * @param exceptions days that differ from the plain week, by date; never a date of another year
 */
public record CalendarYear(int year, String source, boolean published, SortedMap<LocalDate, CalendarDay> exceptions) {
    public CalendarYear {
        exceptions = Collections.unmodifiableSortedMap(new TreeMap<>(exceptions));
        for (LocalDate date : exceptions.keySet()) {
            if (date.getYear() != year) {
                throw new IllegalArgumentException(date + " does not belong to " + year);
            }
        }
    }
}
