package org.dsrdesk.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarReaderTest {
    private static final String HEAD = "date,weekday,kind,basis\n2026-01-01,Thu,holiday,law\n";

    private static String refusal(String text) {
        return String.valueOf(assertThrows(PackException.class, () -> CalendarReader.read("calendar.csv", text))
                .getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2026-01-01,Thu,holiday,law         | 2026-01-01 is given twice
            2026-01-02,Thu,holiday,law         | 2026-01-02 is a Friday
            2026-01-03,Sat,holiday,law         | holiday changes nothing on a Saturday
            2026-01-05,Mon,working_weekend,law | working_weekend changes nothing on a Monday
            2026-01-05,Mon,feast,law           | 'feast' is no kind of day
            2026-02-30,Mon,holiday,law         | '2026-02-30' is no date
            2026-01-05,Mon,holiday,''          | the basis is missing
            """)
    void refusesARowThatMakesNoSense(String row, String reason) {
        assertEquals("calendar.csv:3: " + reason, refusal(HEAD + row.replace("''", "") + "\n"));
    }

    @Test
    void refusesARowThatIsTooShort() {
        assertEquals(
                "calendar.csv:1: a row has too few or too many columns: "
                        + "Record 3 has 2 fields, but first record had 4 fields",
                refusal(HEAD + "2026-01-05,Mon\n"));
    }

    @Test
    void refusesAMissingYear() {
        assertEquals("calendar.csv:1: the year 2027 is missing", refusal(HEAD + "2028-01-03,Mon,holiday,law\n"));
    }

    @Test
    void refusesOtherColumns() {
        assertEquals(
                "calendar.csv:1: the columns must be date,weekday,kind,basis",
                refusal("day,weekday,kind,basis\n2026-01-01,Thu,holiday,law\n"));
    }
}
