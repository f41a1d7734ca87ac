package org.dsrdesk.domain.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A provisional year computed from Labour Code art. 112 alone: the holidays, and each one outside 1-8 January that
 * falls on a weekend moved to the next working day. Transfers by decree are unknown and therefore absent.
 */
public final class LabourCodeYear {
    private static final String BASIS = "ТК РФ ст. 112";

    private static final List<MonthDay> JANUARY = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 2),
            MonthDay.of(1, 3),
            MonthDay.of(1, 4),
            MonthDay.of(1, 5),
            MonthDay.of(1, 6),
            MonthDay.of(1, 7),
            MonthDay.of(1, 8));

    private static final List<MonthDay> OTHERS = List.of(
            MonthDay.of(2, 23),
            MonthDay.of(3, 8),
            MonthDay.of(5, 1),
            MonthDay.of(5, 9),
            MonthDay.of(6, 12),
            MonthDay.of(11, 4));

    private LabourCodeYear() {}

    /** The provisional calendar of a year. */
    public static CalendarYear of(int year) {
        SortedMap<LocalDate, CalendarDay> exceptions = new TreeMap<>();
        JANUARY.forEach(day -> holiday(exceptions, day.atYear(year)));
        OTHERS.forEach(day -> holiday(exceptions, day.atYear(year)));
        OTHERS.forEach(day -> move(exceptions, day.atYear(year)));
        return new CalendarYear(year, BASIS, false, exceptions);
    }

    private static void holiday(SortedMap<LocalDate, CalendarDay> exceptions, LocalDate date) {
        exceptions.put(date, new CalendarDay(date, DayStatus.HOLIDAY, BASIS, true));
    }

    private static void move(SortedMap<LocalDate, CalendarDay> exceptions, LocalDate holiday) {
        if (!isWeekend(holiday)) {
            return;
        }
        LocalDate target = holiday;
        while (isWeekend(target) || exceptions.containsKey(target)) {
            target = target.plusDays(1);
        }
        exceptions.put(target, new CalendarDay(target, DayStatus.HOLIDAY_MOVED, BASIS, true));
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == SATURDAY || date.getDayOfWeek() == SUNDAY;
    }
}
