package org.dsrdesk.packs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** What every calendar must stand, whatever form it came in: a year that the desk knows and a plausible one. */
final class CalendarChecks {
    /** No decree known has moved more than six; a file that leaves out its weekends has about a hundred. */
    private static final int MOST_WORKED_WEEKEND_DAYS = 12;

    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{2})\\.(\\d{2})");

    private CalendarChecks() {}

    static void requireKnown(String file, int line, int year) {
        if (year < WorkingCalendar.FIRST_YEAR || year > WorkingCalendar.LAST_YEAR) {
            throw new PackException(
                    file,
                    line,
                    Reason.of("calendar.year.range", year, WorkingCalendar.FIRST_YEAR, WorkingCalendar.LAST_YEAR));
        }
    }

    static CalendarYear plausible(String file, int line, CalendarYear year) {
        long worked = year.exceptions().values().stream()
                .map(CalendarDay::status)
                .filter(status -> status.counts())
                .count();
        if (worked == year.exceptions().size()) {
            throw new PackException(file, line, Reason.of("calendar.week.plain", year.year()));
        }
        if (worked > MOST_WORKED_WEEKEND_DAYS) {
            throw new PackException(file, line, Reason.of("calendar.weekends", year.year(), worked));
        }
        return year;
    }

    /** The day that a text such as {@code 02.28} names, month first; null when there is none. */
    static @Nullable LocalDate date(int year, String text) {
        Matcher matcher = MONTH_AND_DAY.matcher(text);
        return matcher.matches()
                ? date(year, Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : null;
    }

    /** The day of a month; null when the month has no such day. */
    static @Nullable LocalDate date(int year, int month, int day) {
        boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day) : null;
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
