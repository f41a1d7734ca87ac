package org.dsrdesk.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dsrdesk.testing.Rules;
import org.junit.jupiter.api.Test;

class CalendarChangesTest {
    private static final LocalDate SABANTUY = LocalDate.of(2027, 6, 21);
    private static final LocalDate DUTY_SATURDAY = LocalDate.of(2028, 4, 8);

    private final WorkingCalendar russian = Rules.calculator().calendar();

    private static CalendarDay day(LocalDate date, DayStatus status) {
        return new CalendarDay(date, status, "приказ 7", false);
    }

    @Test
    void anOrganisationsOwnDaysLieOverTheCalendar() {
        WorkingCalendar own = russian.with(
                List.of(day(SABANTUY, DayStatus.HOLIDAY), day(DUTY_SATURDAY, DayStatus.WORKING_BY_DECREE)));
        assertFalse(own.isWorking(SABANTUY));
        assertEquals(new CalendarDay(SABANTUY, DayStatus.HOLIDAY, "приказ 7", false), own.day(SABANTUY));
        assertTrue(own.isWorking(DUTY_SATURDAY));
        assertEquals(LocalDate.of(2027, 6, 22), own.workingDayAfter(LocalDate.of(2027, 6, 18), 1));
        assertEquals(List.of(SABANTUY, DUTY_SATURDAY), russian.differences(own));
    }

    @Test
    void theCalendarBelowAnOverlayStaysAsItWas() {
        russian.with(List.of(day(SABANTUY, DayStatus.HOLIDAY)));
        assertTrue(russian.isWorking(SABANTUY));
        assertEquals("", russian.day(SABANTUY).basis());
    }

    @Test
    void aHolidayCanBeWorkedAndOverlaysLieOverEachOther() {
        LocalDate holiday = LocalDate.of(2027, 11, 4);
        WorkingCalendar worked = russian.with(List.of(day(holiday, DayStatus.WORKING)));
        assertTrue(worked.isWorking(holiday));
        WorkingCalendar again = worked.with(List.of(day(holiday, DayStatus.DAY_OFF_BY_DECREE)));
        assertFalse(again.isWorking(holiday));
        assertEquals(List.of(), again.differences(russian));
    }

    @Test
    void anOverlaidDayKeepsTheProvisionalMarkOfItsYear() {
        WorkingCalendar own = russian.with(List.of(day(DUTY_SATURDAY, DayStatus.WORKING_BY_DECREE)));
        assertTrue(own.day(DUTY_SATURDAY).provisional());
        assertTrue(own.provisional(DUTY_SATURDAY));
    }

    @Test
    void anOverlayThatNamesADayTwiceOrOneBeyondTheCalendarIsRefused() {
        CalendarDay once = day(SABANTUY, DayStatus.HOLIDAY);
        assertThrows(IllegalArgumentException.class, () -> russian.with(List.of(once, once)));
        CalendarDay beyond = day(LocalDate.of(2061, 1, 1), DayStatus.HOLIDAY);
        assertThrows(CalendarRangeException.class, () -> russian.with(List.of(beyond)));
    }

    @Test
    void aYearThatGetsPublishedChangesItsMarksAndItsTransfers() {
        TreeMap<LocalDate, CalendarDay> days = new TreeMap<>(LabourCodeYear.of(2028).exceptions());
        LocalDate transferred = LocalDate.of(2028, 12, 29);
        days.put(transferred, new CalendarDay(transferred, DayStatus.DAY_OFF_BY_DECREE, "calendar.xml", false));
        List<CalendarYear> years = new ArrayList<>(russian.publishedYears());
        years.add(new CalendarYear(2028, "calendar.xml", true, days));
        WorkingCalendar updated = WorkingCalendar.of(years);
        List<LocalDate> differences = russian.differences(updated);
        assertEquals(366, differences.size());
        assertEquals(LocalDate.of(2028, 1, 1), differences.getFirst());
        assertEquals(LocalDate.of(2028, 12, 31), differences.getLast());
        assertFalse(updated.isWorking(transferred));
    }

    @Test
    void listsThePublishedYearsInOrder() {
        assertEquals(
                List.of(2023, 2024, 2025, 2026, 2027),
                russian.publishedYears().stream().map(CalendarYear::year).toList());
        assertEquals(List.of(), WorkingCalendar.of(List.of()).publishedYears());
        assertEquals(LocalDate.of(1999, 12, 31), WorkingCalendar.of(List.of()).publishedThrough());
    }

    @Test
    void elsewhereAYearWithoutACalendarIsThePlainWeek() {
        WorkingCalendar calendar = WorkingCalendar.of(russian.publishedYears(), PlainWeekYear::of);
        LocalDate firstOfMay = LocalDate.of(2028, 5, 1);
        assertTrue(calendar.isWorking(firstOfMay));
        assertTrue(calendar.provisional(firstOfMay));
        assertFalse(russian.isWorking(firstOfMay));
        assertFalse(calendar.isWorking(LocalDate.of(2027, 5, 3)), "a published year stays as it is");
        assertEquals(DayStatus.WEEKEND, calendar.day(LocalDate.of(2028, 5, 6)).status());
    }

    @Test
    void aPublishedYearBeyondTheCalendarIsRefused() {
        List<CalendarYear> beyond = List.of(LabourCodeYear.of(2061));
        assertThrows(IllegalArgumentException.class, () -> WorkingCalendar.of(beyond));
    }

    @Test
    void aYearCannotBeChangedFromOutside() {
        CalendarYear year = russian.year(SABANTUY);
        assertThrows(UnsupportedOperationException.class, () -> year.exceptions().clear());
    }
}
