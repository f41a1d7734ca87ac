package org.dsrdesk.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Working days from {@value #FIRST_YEAR} to {@value #LAST_YEAR}. Years without a published calendar are computed and
 * marked provisional; a few years before the first serve days that zones move back. Counting is by prefix sums: no walk
 * over days. Immutable, safe to share.
 */
public final class WorkingCalendar {
    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2060;

    private static final int LEAD_IN_YEAR = FIRST_YEAR - 5;
    private static final LocalDate FIRST = LocalDate.of(LEAD_IN_YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(LAST_YEAR, 12, 31);

    private final CalendarYear[] years;
    private final Map<LocalDate, CalendarDay> exceptions;
    private final int[] workedUpTo;
    private final int[] dayOfOrdinal;

    private WorkingCalendar(CalendarYear[] years, Map<LocalDate, CalendarDay> exceptions) {
        this.years = years;
        this.exceptions = exceptions;
        int days = Math.toIntExact(LAST.toEpochDay() - FIRST.toEpochDay()) + 1;
        workedUpTo = new int[days];
        dayOfOrdinal = new int[days + 1];
        count();
    }

    /**
     * A Russian calendar of the given years; the others are computed from Labour Code art. 112.
     *
     * @throws IllegalArgumentException when two entries describe the same year or one lies outside the calendar
     */
    public static WorkingCalendar of(Collection<CalendarYear> published) {
        return of(published, LabourCodeYear::of);
    }

    /**
     * A calendar of the given years.
     *
     * @param provisional computes the years that are not among the published
     * @throws IllegalArgumentException when two entries describe the same year or one lies outside the calendar
     */
    public static WorkingCalendar of(Collection<CalendarYear> published, IntFunction<CalendarYear> provisional) {
        Map<Integer, CalendarYear> known = new HashMap<>();
        for (CalendarYear year : published) {
            if (year.year() < LEAD_IN_YEAR || year.year() > LAST_YEAR) {
                throw new IllegalArgumentException("the calendar has no year " + year.year());
            }
            if (known.put(year.year(), year) != null) {
                throw new IllegalArgumentException(year.year() + " is given twice");
            }
        }
        CalendarYear[] years = new CalendarYear[LAST_YEAR - LEAD_IN_YEAR + 1];
        Map<LocalDate, CalendarDay> exceptions = new HashMap<>();
        for (int year = LEAD_IN_YEAR; year <= LAST_YEAR; year++) {
            CalendarYear found = known.computeIfAbsent(year, provisional::apply);
            years[year - LEAD_IN_YEAR] = found;
            exceptions.putAll(found.exceptions());
        }
        return new WorkingCalendar(years, exceptions);
    }

    /**
     * This calendar with single days of an organisation's own laid over it; a day keeps the provisional mark of its
     * year.
     *
     * @throws IllegalArgumentException when a day is given twice
     * @throws CalendarRangeException when a day lies outside the calendar
     */
    public WorkingCalendar with(List<CalendarDay> overlay) {
        Map<LocalDate, CalendarDay> over = new HashMap<>(exceptions);
        Set<LocalDate> given = new HashSet<>();
        for (CalendarDay day : overlay) {
            LocalDate date = day.date();
            if (!given.add(date)) {
                throw new IllegalArgumentException(date + " is given twice");
            }
            over.put(date, new CalendarDay(date, day.status(), day.basis(), provisional(date)));
        }
        return new WorkingCalendar(years, over);
    }

    /** This calendar with years put in place of those it has; days of an organisation's own are not carried over. */
    public WorkingCalendar withYears(List<CalendarYear> more) {
        Map<Integer, CalendarYear> known = new HashMap<>();
        for (CalendarYear year : years) {
            known.put(year.year(), year);
        }
        more.forEach(year -> known.put(year.year(), year));
        return of(known.values(), year -> {
            throw new IllegalStateException("no year " + year);
        });
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

    /** The year that a day belongs to, with its source; an overlay leaves it as it is. */
    public CalendarYear year(LocalDate date) {
        int year = date.getYear();
        if (year < LEAD_IN_YEAR || year > LAST_YEAR) {
            throw new CalendarRangeException(date);
        }
        return years[year - LEAD_IN_YEAR];
    }

    /** The years with a published calendar, in order. */
    public List<CalendarYear> publishedYears() {
        return Arrays.stream(years).filter(CalendarYear::published).toList();
    }

    /** The last day of the last published year; the day before {@value #FIRST_YEAR} when none is published. */
    public LocalDate publishedThrough() {
        List<CalendarYear> published = publishedYears();
        int last = published.isEmpty() ? FIRST_YEAR - 1 : published.getLast().year();
        return LocalDate.of(last, 12, 31);
    }

    /** The days, in order, that only one of two calendars works on, or that only one of them holds provisional. */
    public List<LocalDate> differences(WorkingCalendar other) {
        List<LocalDate> differences = new ArrayList<>();
        for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
            if (isWorking(date) != other.isWorking(date) || provisional(date) != other.provisional(date)) {
                differences.add(date);
            }
        }
        return List.copyOf(differences);
    }

    private static int index(LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new CalendarRangeException(date);
        }
        return (int) (date.toEpochDay() - FIRST.toEpochDay());
    }
}
