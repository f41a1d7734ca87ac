package org.dsrdesk.domain.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Working days from {@value #FIRST_YEAR} to {@value #LAST_YEAR}. Years without a published calendar are computed from
 * Labour Code art. 112 and marked provisional; a few years before the first serve days that zones move back. Counting
 * is by prefix sums: no walk over days. Immutable, safe to share.
 */
public final class WorkingCalendar {
    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2060;

    private static final int LEAD_IN_YEAR = FIRST_YEAR - 5;
    private static final LocalDate FIRST = LocalDate.of(LEAD_IN_YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(LAST_YEAR, 12, 31);

    private final SortedMap<Integer, CalendarYear> years = new TreeMap<>();
    private final Map<LocalDate, CalendarDay> exceptions = new HashMap<>();
    private final int[] workedUpTo;
    private final int[] dayOfOrdinal;

    private WorkingCalendar(Collection<CalendarYear> published) {
        for (int year = LEAD_IN_YEAR; year <= LAST_YEAR; year++) {
            years.put(year, LabourCodeYear.of(year));
        }
        published.forEach(year -> years.put(year.year(), year));
        years.values().forEach(year -> exceptions.putAll(year.exceptions()));
        int days = Math.toIntExact(LAST.toEpochDay() - FIRST.toEpochDay()) + 1;
        workedUpTo = new int[days];
        dayOfOrdinal = new int[days + 1];
        count();
    }

    /**
     * A calendar of the given years.
     *
     * @throws IllegalArgumentException when two entries describe the same year
     */
    public static WorkingCalendar of(Collection<CalendarYear> published) {
        long distinct = published.stream().map(CalendarYear::year).distinct().count();
        if (distinct != published.size()) {
            throw new IllegalArgumentException("a year is given twice");
        }
        return new WorkingCalendar(published);
    }

    private void count() {
        int ordinal = 0;
        for (int index = 0; index < workedUpTo.length; index++) {
            if (day(FIRST.plusDays(index)).status().counts()) {
                ordinal++;
                dayOfOrdinal[ordinal] = index;
            }
            workedUpTo[index] = ordinal;
        }
        dayOfOrdinal[0] = -1;
    }

    /** The day with its status and basis; a plain weekday or weekend has an empty basis. */
    public CalendarDay day(LocalDate date) {
        CalendarDay exception = exceptions.get(date);
        if (exception != null) {
            return exception;
        }
        DayStatus status = LabourCodeYear.isWeekend(date) ? DayStatus.WEEKEND : DayStatus.WORKING;
        return new CalendarDay(date, status, "", provisional(date));
    }

    /** Whether the day counts in a term of working days. */
    public boolean isWorking(LocalDate date) {
        int index = index(date);
        return workedUpTo[index] > (index == 0 ? 0 : workedUpTo[index - 1]);
    }

    /**
     * The n-th working day strictly after a day.
     *
     * @param count working days to count, at least 1
     * @throws CalendarRangeException when the answer lies beyond the calendar
     */
    public LocalDate workingDayAfter(LocalDate start, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a term counts at least one working day, not " + count);
        }
        int ordinal = workedUpTo[index(start)] + count;
        if (ordinal > workedUpTo[workedUpTo.length - 1]) {
            throw new CalendarRangeException(start);
        }
        return FIRST.plusDays(dayOfOrdinal[ordinal]);
    }

    /** The day itself when it is worked, else the next worked day (the reading of Civil Code art. 193). */
    public LocalDate sameOrNextWorkingDay(LocalDate date) {
        return isWorking(date) ? date : workingDayAfter(date, 1);
    }

    /** The day itself when it is worked, else the last worked day before it. */
    public LocalDate sameOrPreviousWorkingDay(LocalDate date) {
        int ordinal = workedUpTo[index(date)];
        if (ordinal == 0) {
            throw new CalendarRangeException(date);
        }
        return FIRST.plusDays(dayOfOrdinal[ordinal]);
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return workedUpTo[index(to)] - workedUpTo[index(from)];
    }

    /** Whether the year of the day has no published calendar. */
    public boolean provisional(LocalDate date) {
        return !year(date).published();
    }

    /** The year that a day belongs to, with its source. */
    public CalendarYear year(LocalDate date) {
        CalendarYear year = years.get(date.getYear());
        if (year == null) {
            throw new CalendarRangeException(date);
        }
        return year;
    }

    /** The last day of the last published year; the day before {@value #FIRST_YEAR} when none is published. */
    public LocalDate publishedThrough() {
        return years.values().stream()
                .filter(CalendarYear::published)
                .map(year -> LocalDate.of(year.year(), 12, 31))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.of(FIRST_YEAR - 1, 12, 31));
    }

    private static int index(LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new CalendarRangeException(date);
        }
        return (int) (date.toEpochDay() - FIRST.toEpochDay());
    }
}
