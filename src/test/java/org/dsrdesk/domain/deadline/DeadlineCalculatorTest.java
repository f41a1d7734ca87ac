package org.dsrdesk.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.testing.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineCalculatorTest {
    private final DeadlineCalculator calculator = Rules.calculator();

    private Deadline deadline(String duty, String received) {
        return calculator.deadline(Rules.statute().duty(duty), Rules.noon(received));
    }

    // 3 wd: art. 21(3); 7 wd: art. 20(3); 10 wd and 10+5: art. 21(5.1); 30 days strict and moved: art. 21(5)
    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-12-20, 2024-12-25, 2025-01-09, 2025-01-14, 2025-01-21, 2025-01-19, 2025-01-20
            2025-04-28, 2025-05-05, 2025-05-13, 2025-05-16, 2025-05-23, 2025-05-28, 2025-05-28
            2026-04-24, 2026-04-29, 2026-05-06, 2026-05-12, 2026-05-19, 2026-05-24, 2026-05-25
            2026-11-20, 2026-11-25, 2026-12-01, 2026-12-04, 2026-12-11, 2026-12-20, 2026-12-21
            2026-12-21, 2026-12-24, 2026-12-30, 2027-01-13, 2027-01-20, 2027-01-20, 2027-01-20
            2026-12-31, 2027-01-13, 2027-01-19, 2027-01-22, 2027-01-29, 2027-01-30, 2027-02-01
            2027-02-12, 2027-02-17, 2027-02-24, 2027-03-01, 2027-03-09, 2027-03-14, 2027-03-15
            2027-10-22, 2027-10-27, 2027-11-02, 2027-11-09, 2027-11-16, 2027-11-21, 2027-11-22
            """)
    void countsTheTermsOfTheStatute(
            String received, String three, String seven, String ten, String ceiling, String strict, String moved) {
        assertEquals(LocalDate.parse(three), deadline("unlawful.stop", received).due());
        assertEquals(LocalDate.parse(seven), deadline("correction.correct", received).due());
        assertEquals(LocalDate.parse(ten), deadline("stop.stop", received).due());
        assertEquals(LocalDate.parse(ceiling), deadline("stop.stop", received).extensionCeiling());
        Deadline withdrawal = deadline("withdrawal.destroy", received);
        assertEquals(LocalDate.parse(strict), withdrawal.due());
        LocalDate shown =
                Objects.requireNonNullElse(withdrawal.ifMovedToWorkingDay(), withdrawal.due());
        assertEquals(LocalDate.parse(moved), shown);
    }

    @Test
    void countsTheDayOfAnEventTenMinutesBeforeMidnight() {
        ZonedDateTime late = ZonedDateTime.parse("2026-11-03T23:50+03:00[Europe/Moscow]");
        assertEquals(
                LocalDate.of(2026, 11, 18),
                calculator.deadline(Rules.statute().duty("stop.stop"), late).due());
    }

    @Test
    void countsHoursByTheClockOverAWeekend() {
        ZonedDateTime friday = ZonedDateTime.parse("2026-11-20T18:30+03:00[Europe/Moscow]");
        Deadline first = calculator.deadline(Rules.statute().duty("breach.notify"), friday);
        Deadline second = calculator.deadline(Rules.statute().duty("breach.report"), friday);
        assertEquals(friday.plusHours(24), first.dueMoment());
        assertEquals(LocalDate.of(2026, 11, 21), first.due());
        assertEquals(ZonedDateTime.parse("2026-11-23T18:30+03:00[Europe/Moscow]"), second.dueMoment());
    }

    @Test
    void marketingStopsOnTheDayOfTheDemandAndIsNeverExtended() {
        Deadline deadline = deadline("marketing.stop", "2026-11-20");
        assertEquals(LocalDate.of(2026, 11, 20), deadline.due());
        assertNull(deadline.extensionCeiling());
        assertNull(deadline.lastNoticeDay());
    }

    @Test
    void extendsUpToTheCeilingAndNoFurther() {
        Duty duty = Rules.statute().duty("access.answer");
        ZonedDateTime start = Rules.noon("2026-11-20");
        Deadline extended = calculator.deadline(duty, start, LocalDate.of(2026, 12, 11));
        assertEquals(LocalDate.of(2026, 12, 11), extended.due());
        assertEquals(LocalDate.of(2026, 12, 4), extended.lastNoticeDay());
        assertTrue(extended.extended());
        assertThrows(
                IllegalArgumentException.class,
                () -> calculator.deadline(duty, start, LocalDate.of(2026, 12, 12)));
        assertThrows(
                IllegalArgumentException.class,
                () -> calculator.deadline(
                        Rules.statute().duty("withdrawal.destroy"), start, LocalDate.of(2026, 12, 21)));
    }

    @Test
    void saysThatAYearWithoutADecreeIsProvisional() {
        assertFalse(deadline("stop.stop", "2027-12-01").provisional());
        assertTrue(deadline("stop.stop", "2027-12-20").provisional());
        assertFalse(deadline("withdrawal.destroy", "2027-12-20").provisional());
    }

    @Test
    void aYearWithoutADecreeMakesATermProvisionalWhetherItBeginsThereOrEndsThere() {
        WorkingCalendar only2027 =
                WorkingCalendar.of(List.of(new CalendarYear(2027, "№ 1", true, new TreeMap<>())));
        DeadlineCalculator counts = new DeadlineCalculator(only2027, CountingSwitches.STRICT);
        Duty duty = Rules.statute().duty("unlawful.destroy");
        assertTrue(counts.deadline(duty, Rules.noon("2026-12-25")).provisional());
        assertFalse(counts.deadline(duty, Rules.noon("2027-01-01")).provisional());
        assertFalse(counts.deadline(duty, Rules.noon("2027-12-15")).provisional());
        assertTrue(counts.deadline(duty, Rules.noon("2027-12-25")).provisional());
    }

    @Test
    void theConservativeSwitchCountsTheDayOfTheEvent() {
        DeadlineCalculator strict = new DeadlineCalculator(calculator.calendar(), new CountingSwitches(true, false));
        Duty duty = Rules.statute().duty("stop.stop");
        assertEquals(
                LocalDate.of(2026, 12, 3),
                strict.deadline(duty, Rules.noon("2026-11-20")).due());
    }

    @Test
    void agreesWithCountingDayByDayForFiveYears() {
        WorkingCalendar calendar = calculator.calendar();
        for (LocalDate start = LocalDate.of(2023, 1, 1);
                start.isBefore(LocalDate.of(2028, 1, 1));
                start = start.plusDays(1)) {
            for (int term : new int[] {1, 3, 7, 10, 15}) {
                LocalDate day = start;
                int counted = 0;
                while (counted < term) {
                    day = day.plusDays(1);
                    counted += calendar.day(day).status().counts() ? 1 : 0;
                }
                assertEquals(day, calendar.workingDayAfter(start, term), "from " + start + " by " + term);
            }
        }
    }
}
