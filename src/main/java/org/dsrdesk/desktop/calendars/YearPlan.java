package org.dsrdesk.desktop.calendars;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import org.dsrdesk.casework.StoredRules.AddedYear;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * One year of a calendar as it is shown.
 *
 * @param calendar the calendar's id
 * @param days the calendar with the organisation's own days
 * @param own the organisation's own days of every year, by date; empty for a calendar that it does not work by
 * @param added who added the year; null when the desk was shipped with it or computed it
 */
public record YearPlan(
        String calendar,
        int year,
        WorkingCalendar days,
        Map<LocalDate, CalendarDay> own,
        @Nullable AddedYear added) {
    public YearPlan {
        own = Map.copyOf(own);
    }

    /** The year with its source, without own days. */
    public CalendarYear facts() {
        return days.year(first());
    }

    public LocalDate first() {
        return LocalDate.of(year, 1, 1);
    }

    public LocalDate last() {
        return LocalDate.of(year, 12, 31);
    }

    /** Days that count in terms of working days, own days taken into account. */
    public int working() {
        return days.workingDaysBetween(first().minusDays(1), last());
    }

    /** Days that do not count. */
    public int off() {
        return Year.of(year).length() - working();
    }

    public CalendarDay day(LocalDate date) {
        return days.day(date);
    }

    public DayMark mark(LocalDate date) {
        CalendarDay mine = own.get(date);
        return mine == null ? DayMark.of(day(date).status()) : DayMark.own(mine.status());
    }
}
