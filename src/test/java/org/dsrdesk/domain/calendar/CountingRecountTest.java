package org.dsrdesk.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Random calendars, recounted day by day from what was put into them and never from the calendar's own answers. */
class CountingRecountTest {
    private static final int CALENDARS = 40;
    private static final List<DayStatus> STATUSES = List.of(DayStatus.values());
    private static final int QUESTIONS = 400;

    private static final long SEED = Long.getLong("dsrdesk.calendar.seed", System.nanoTime());

    private final SplittableRandom random = new SplittableRandom(SEED);

    private record Made(WorkingCalendar calendar, Set<Integer> published, Map<LocalDate, Boolean> said) {
        boolean works(LocalDate date) {
            boolean weekday = date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
            return said.getOrDefault(date, weekday);
        }

        boolean published(LocalDate date) {
            return published.contains(date.getYear());
        }
    }

    private LocalDate anyDay(int firstYear, int lastYear) {
        return LocalDate.ofYearDay(random.nextInt(firstYear, lastYear + 1), random.nextInt(1, 366));
    }

    private DayStatus anyStatus() {
        return STATUSES.get(random.nextInt(STATUSES.size()));
    }

    private List<CalendarDay> anyDays(int count, int firstYear, int lastYear) {
        Map<LocalDate, CalendarDay> days = new HashMap<>();
        IntStream.range(0, count)
                .mapToObj(_ -> new CalendarDay(anyDay(firstYear, lastYear), anyStatus(), "decree", false))
                .forEach(day -> days.put(day.date(), day));
        return List.copyOf(days.values());
    }

    private Made anyCalendar() {
        Map<LocalDate, Boolean> said = new HashMap<>();
        Set<Integer> published = new HashSet<>();
        List<CalendarYear> years = new ArrayList<>();
        for (int year = 2020; year <= 2030; year++) {
            if (random.nextBoolean()) {
                TreeMap<LocalDate, CalendarDay> exceptions = new TreeMap<>();
                anyDays(random.nextInt(30), year, year).forEach(day -> exceptions.put(day.date(), day));
                exceptions.values().forEach(day -> said.put(day.date(), day.status().counts()));
                years.add(new CalendarYear(year, "decree", true, exceptions));
                published.add(year);
            }
        }
        List<CalendarDay> overlay = anyDays(random.nextInt(40), 2019, 2031);
        overlay.forEach(day -> said.put(day.date(), day.status().counts()));
        return new Made(WorkingCalendar.of(years, PlainWeekYear::of).with(overlay), published, said);
    }

    @Test
    void everyCountAgreesWithAWalkOverTheDays(TestReporter reporter) {
        reporter.publishEntry("seed", Long.toString(SEED));
        for (int round = 0; round < CALENDARS; round++) {
            Made made = anyCalendar();
            for (int question = 0; question < QUESTIONS; question++) {
                LocalDate from = anyDay(2018, 2032);
                ask(made, from, random.nextInt(1, 60), "seed " + SEED + ", from " + from);
            }
        }
    }

    private static void ask(Made made, LocalDate from, int count, String which) {
        WorkingCalendar calendar = made.calendar();
        assertEquals(made.works(from), calendar.isWorking(from), which);
        assertEquals(made.works(from), calendar.day(from).status().counts(), which);
        assertEquals(!made.published(from), calendar.provisional(from), which);
        assertEquals(!made.published(from), calendar.day(from).provisional(), which);
        LocalDate end = from;
        for (int left = count; left > 0;) {
            end = end.plusDays(1);
            left -= made.works(end) ? 1 : 0;
        }
        assertEquals(end, calendar.workingDayAfter(from, count), which);
        assertEquals(count, calendar.workingDaysBetween(from, end), which);
        assertEquals(-count, calendar.workingDaysBetween(end, from), which);
        assertEquals(walk(made, from, 1), calendar.sameOrNextWorkingDay(from), which);
        assertEquals(walk(made, from, -1), calendar.sameOrPreviousWorkingDay(from), which);
    }

    private static LocalDate walk(Made made, LocalDate from, int step) {
        LocalDate date = from;
        while (!made.works(date)) {
            date = date.plusDays(step);
        }
        return date;
    }

    @Test
    void differencesAreTheDaysThatAWalkFindsAndAreTheSameFromBothSides(TestReporter reporter) {
        reporter.publishEntry("seed", Long.toString(SEED));
        for (int round = 0; round < CALENDARS; round++) {
            Made one = anyCalendar();
            Made other = anyCalendar();
            List<LocalDate> expected = LocalDate.of(2000, 1, 1)
                    .datesUntil(LocalDate.of(2061, 1, 1))
                    .filter(day -> one.works(day) != other.works(day) || one.published(day) != other.published(day))
                    .toList();
            assertEquals(expected, one.calendar().differences(other.calendar()), "seed " + SEED);
            assertEquals(expected, other.calendar().differences(one.calendar()), "seed " + SEED);
            assertEquals(List.of(), one.calendar().differences(one.calendar()), "seed " + SEED);
        }
    }
}
