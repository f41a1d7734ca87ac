package org.dsrdesk.desktop.calendars;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.calendar.WorkingCalendar;

/**
 * What a calendar file would change, before anything is kept.
 *
 * @param files the names of the files
 * @param calendar the id of the calendar that the years are meant for
 * @param years each year as it is and as it would be, in order
 * @param days the days that would be worked or free unlike now, in order
 * @param moves the open deadlines that would move
 */
public record ImportPreview(
        List<String> files, String calendar, List<YearChange> years, List<DayChange> days, Moves moves) {
    public ImportPreview {
        files = List.copyOf(files);
        years = List.copyOf(years);
        days = List.copyOf(days);
    }

    /**
     * A year of the file.
     *
     * @param before the year as it is
     * @param working days of the new year that count
     * @param off days of the new year that do not
     */
    public record YearChange(CalendarYear before, CalendarYear now, int working, int off) {}

    /** A day that would be another than it is. */
    public record DayChange(CalendarDay before, CalendarDay now) {}

    /** The years that would be kept. */
    public List<CalendarYear> kept() {
        return years.stream().map(YearChange::now).toList();
    }

    static List<YearChange> years(String id, WorkingCalendar before, List<CalendarYear> years) {
        WorkingCalendar after = before.withYears(years);
        List<YearChange> changes = new ArrayList<>();
        for (CalendarYear year : years) {
            YearPlan plan = new YearPlan(id, year.year(), after, Map.of(), null);
            changes.add(new YearChange(before.year(plan.first()), year, plan.working(), plan.off()));
        }
        return changes;
    }

    static List<DayChange> days(WorkingCalendar before, List<CalendarYear> years) {
        WorkingCalendar after = before.withYears(years);
        Set<Integer> named = years.stream().map(CalendarYear::year).collect(Collectors.toSet());
        return before.differences(after).stream()
                .filter(date -> named.contains(date.getYear()) && before.isWorking(date) != after.isWorking(date))
                .map(date -> new DayChange(before.day(date), after.day(date)))
                .toList();
    }
}
