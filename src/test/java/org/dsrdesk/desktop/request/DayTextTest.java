package org.dsrdesk.desktop.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @ValueSource(strings = {"18.11.2026", "18.11", "18/11/26", "2026-11-18", " 18 11 2026 "})
    void readsDaysAsPeopleTypeThem(String text) {
        assertEquals(Optional.of(LocalDate.of(2026, 11, 18)), DayText.day(text, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31.02.2026", "18", "завтра", "18.11.202", "1.13"})
    void refusesWhatIsNoDay(String text) {
        assertEquals(Optional.empty(), DayText.day(text, TODAY));
    }

    @Test
    void readsTimes() {
        assertEquals(Optional.of(LocalTime.of(9, 5)), DayText.time("9:05"));
        assertEquals(Optional.of(LocalTime.of(9, 5)), DayText.time("0905"));
        assertEquals(Optional.of(LocalTime.of(23, 0)), DayText.time("23"));
        assertEquals(Optional.empty(), DayText.time("25:00"));
        assertEquals(Optional.empty(), DayText.time("9:60"));
    }
}
