package org.dsrdesk.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.dsrdesk.testing.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = Rules.calculator().calendar();

    // Totals of the published production calendars.
    @ParameterizedTest
    @CsvSource({"2023,247", "2024,248", "2025,247", "2026,247", "2027,247"})
    void hasTheWorkingDaysOfThePublishedYear(int year, int working) {
        assertEquals(
                working, calendar.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)));
    }

    @Test
    void knowsHowFarItIsPublished() {
        assertEquals(LocalDate.of(2027, 12, 31), calendar.publishedThrough());
        assertFalse(calendar.provisional(LocalDate.of(2027, 12, 31)));
        assertTrue(calendar.provisional(LocalDate.of(2028, 1, 1)));
    }

    // Labour Code art. 112: 4 November 2028 is a Saturday, the day off moves to Monday.
    @Test
    void computesAYearWithoutADecreeFromTheLabourCode() {
        CalendarDay moved = calendar.day(LocalDate.of(2028, 11, 6));
        assertEquals(DayStatus.HOLIDAY_MOVED, moved.status());
        assertTrue(moved.provisional());
        assertEquals(DayStatus.WORKING, calendar.day(LocalDate.of(2028, 1, 10)).status());
    }

    @Test
    void refusesDaysItCannotSpeakOf() {
        assertThrows(CalendarRangeException.class, () -> calendar.isWorking(LocalDate.of(1994, 12, 31)));
        assertThrows(CalendarRangeException.class, () -> calendar.workingDayAfter(LocalDate.of(2060, 12, 31), 1));
    }

    @Test
    void refusesAYearGivenTwice() {
        CalendarYear year = LabourCodeYear.of(2030);
        assertThrows(IllegalArgumentException.class, () -> WorkingCalendar.of(List.of(year, year)));
    }
}
