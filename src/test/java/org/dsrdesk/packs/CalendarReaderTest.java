package org.dsrdesk.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarReaderTest {
    private static final String COLUMNS = "date,weekday,kind,basis\n";
    private static final String HEAD = COLUMNS + "2026-01-01,Thu,holiday,law\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2026-01-01,Thu,holiday,law          | calendar.day.twice 2026-01-01
            2026-01-02,Thu,holiday,law          | calendar.weekday 2026-01-02, FRIDAY
            2026-01-02,Friday,holiday,law       | calendar.weekday 2026-01-02, FRIDAY
            2026-01-03,Sat,holiday,law          | calendar.kind.idle holiday, SATURDAY
            2026-01-05,Mon,working_weekend,law  | calendar.kind.idle working_weekend, MONDAY
            2026-01-05,Mon,feast,law            | calendar.kind.unknown feast
            2026-02-30,Mon,holiday,law          | calendar.date 2026-02-30
            2026-02-31,Mon,holiday,law          | calendar.date 2026-02-31
            05.01.2026,Mon,holiday,law          | calendar.date 05.01.2026
            1999-12-31,Fri,holiday,law          | calendar.year.range 1999, 2000, 2060
            2061-01-03,Mon,holiday,law          | calendar.year.range 2061, 2000, 2060
            2028-01-03,Mon,holiday,law          | calendar.year.missing 2027
            2024-01-03,Wed,holiday,law          | calendar.year.missing 2025
            2026-01-05,Mon,holiday,''           | calendar.basis
            2026-01-05,Mon                      | calendar.row 4, 2
            2026-01-05,Mon,holiday,law,art.112  | calendar.row 4, 5
            2026-01-05,Mon,holiday,"law         | calendar.quotes
            2026-01-05,Mon,holiday,"law" 112    | calendar.quotes
            2027-01-02,Sat,working_weekend,law  | calendar.week.plain 2027
            """)
    void refusesARowThatMakesNoSense(String row, String reason) {
        String line = reason.equals("calendar.year.missing 2025") ? "2 " : "3 ";
        assertEquals(line + reason, Samples.fault(HEAD + row.replace("''", "") + "\n"));
    }

    @Test
    void refusesOtherColumns() {
        String reason = "1: the columns must be date,weekday,kind,basis";
        assertEquals(reason, Samples.refusal("date,day,kind,basis\n2026-01-01,Thu,holiday,law\n"));
        assertEquals(reason, Samples.refusal("date;weekday;kind;basis\n2026-01-01;Thu;holiday;law\n"));
        assertEquals(reason, Samples.refusal("date,date,date,date\n"));
        assertEquals("1: no day is given", Samples.refusal(COLUMNS));
    }

    @Test
    void refusesAYearWhoseWeekendsWouldBeWorked() {
        String saturdays = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2026, 4, 1))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY)
                .map(day -> day + ",Sat,working_weekend,law\n")
                .collect(Collectors.joining());
        assertEquals(
                "2: 13 Saturdays and Sundays of 2026 would be worked; the weekends seem to be left out",
                Samples.refusal(HEAD + saturdays));
    }
}
