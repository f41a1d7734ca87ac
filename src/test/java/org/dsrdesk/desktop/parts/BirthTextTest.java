package org.dsrdesk.desktop.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "07.03.1985, 1985-03-07", "7.3.85, 1985-03-07", "7/3/1985, 1985-03-07", "07031985, 1985-03-07",
        "1985-03-07, 1985-03-07", "29.02.2024, 2024-02-29", "01.01.26, 2026-01-01", "01.01.27, 1927-01-01"
    })
    void aDayOfBirthIsReadAsPeopleTypeIt(String typed, LocalDate day) {
        assertEquals(Optional.of(day), BirthText.day(" " + typed + " ", TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "завтра", "07.03", "30.02.1985", "1985", "07.13.1985", "070385", "7.3.185"})
    void whatIsNoDayIsNotRead(String typed) {
        assertEquals(Optional.empty(), BirthText.day(typed, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1985-03-07", "1903-12-31"})
    void aDayWrittenIsReadAgain(LocalDate day) {
        assertEquals(Optional.of(day), BirthText.day(BirthText.write(day), TODAY));
    }
}
