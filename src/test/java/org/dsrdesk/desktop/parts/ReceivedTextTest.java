package org.dsrdesk.desktop.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.dsrdesk.desktop.FixedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedTextTest {
    private final ReceivedText text = new ReceivedText(ZoneId.of("Europe/Moscow"), FixedClock.friday());

    @ParameterizedTest
    @CsvSource({
        "сегодня 12:14, 2026-11-20T12:14+03:00",
        "Сегодня в 9:05, 2026-11-20T09:05+03:00",
        "вчера 18:00, 2026-11-19T18:00+03:00",
        "позавчера 0:00, 2026-11-18T00:00+03:00",
        "yesterday at 18:00, 2026-11-19T18:00+03:00",
        "19.11.2026 9:05, 2026-11-19T09:05+03:00",
        "19.11.26 9:05, 2026-11-19T09:05+03:00",
        "19.11 9:05, 2026-11-19T09:05+03:00",
        "21.11 9:05, 2025-11-21T09:05+03:00",
        "9:05, 2026-11-20T09:05+03:00",
        "3 ноября 23:50, 2026-11-03T23:50+03:00",
        "3 ноября 2025 г. в 23:50, 2025-11-03T23:50+03:00",
        "5 мая 8:00, 2026-05-05T08:00+03:00",
        "3 November 2026 23:50, 2026-11-03T23:50+03:00",
        "2026-11-19 9:05 UTC+5, 2026-11-19T09:05+05:00",
        "19.11.2026 9:05 +10:30, 2026-11-19T09:05+10:30",
        "19.11.2026 9:05 UTC-03:30, 2026-11-19T09:05-03:30",
        "19.11.2026 9:05 UTC, 2026-11-19T09:05Z",
        "19.11.2026 9:05 мск, 2026-11-19T09:05+03:00",
        "сейчас, 2026-11-20T12:14+03:00"
    })
    void understandsWhatPeopleType(String typed, String moment) {
        assertEquals(moment, text.read(typed).orElseThrow().toOffsetDateTime().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "вчера", "19.11.2026", "31.02.2026 9:05", "19.11.2026 25:00", "когда-то 9:05",
        "9:05 9:06", "вчера сегодня 9:05", "19 9:05", "2026 9:05", "19.11.2026 9:05 UTC+99"})
    void leavesAloneWhatItCannotUnderstand(String typed) {
        assertEquals(Optional.empty(), text.read(typed));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-03T23:50+03:00, 03.11.2026 23:50", "2026-11-03T23:50+05:00, 03.11.2026 23:50 UTC+05:00",
        "2026-11-03T23:50Z, 03.11.2026 23:50 UTC"})
    void writesWhatItCanReadAgain(String moment, String written) {
        ZonedDateTime given = ZonedDateTime.parse(moment);
        assertEquals(written, text.write(given));
        assertEquals(given.toInstant(), text.read(written).orElseThrow().toInstant());
    }

    @Test
    void aDayWithoutAYearOnALeapDayIsNotGuessed() {
        assertEquals(Optional.empty(), text.read("29.02 9:05"));
    }
}
