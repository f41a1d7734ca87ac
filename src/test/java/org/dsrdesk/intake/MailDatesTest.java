package org.dsrdesk.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDatesTest {
    private static final ZoneId FALLBACK = ZoneId.of("Asia/Yekaterinburg");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fri, 6 Nov 2026 12:00:00 +0300             | 2026-11-06T12:00+03:00
            Fri, 6 Nov 2026 12:00:00 +0300 (MSK)       | 2026-11-06T12:00+03:00
            6 Nov 26 12:00 GMT                         | 2026-11-06T12:00Z
            Fri, 06 Nov 2026 01:30:05 -0800 (PST)      | 2026-11-06T01:30:05-08:00
            Пт, 6 ноя 2026 12:00:00 +0300              | 2026-11-06T12:00+03:00
            6 ноября 2026 г., 12:00                    | 2026-11-06T12:00+05:00
            пятница, 6 ноября 2026 г. 12:00            | 2026-11-06T12:00+05:00
            6 нояб. 2026 г. в 12:00:00 GMT+3           | 2026-11-06T12:00+03:00
            Пятница, 6 ноября 2026, 12:00 +03:00       | 2026-11-06T12:00+03:00
            пт, 6 нояб. 2026 г. в 12:00                | 2026-11-06T12:00+05:00
            6 мая 2026 г., 9:05 МСК                    | 2026-05-06T09:05+03:00
            06.11.2026 12:00 +03:00                    | 2026-11-06T12:00+03:00
            06.11.2026, 12:00                          | 2026-11-06T12:00+05:00
            06.11.26 12:00                             | 2026-11-06T12:00+05:00
            2026-11-06 12:00:00 +0300                  | 2026-11-06T12:00+03:00
            2026-11-06T12:00:00Z                       | 2026-11-06T12:00Z
            'Friday, November 6, 2026 12:00 PM'        | 2026-11-06T12:00+05:00
            'Friday, November 6, 2026 12:05 AM'        | 2026-11-06T00:05+05:00
            11/6/2026 1:15 PM                          | 2026-11-06T13:15+05:00
            06/11/2026 13:15                           | 2026-11-06T13:15+05:00
            On Fri, Nov 6, 2026 at 12:00 PM            | 2026-11-06T12:00+05:00
            6 November 2026                            | 2026-11-06T00:00+05:00
            """)
    void aMomentIsReadWithItsOffset(String text, String expected) {
        assertEquals(
                Optional.of(OffsetDateTime.parse(expected)),
                MailDates.parse(text, FALLBACK).map(ZonedDateTime::toOffsetDateTime));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "вчера", "32 ноября 2026 12:00", "6 Nov 2026 25:00:00", "06.13.2026",
        "6 Nov 1812 12:00",
        "6 Nov 2026 12:00 +9900"})
    void whatIsNoMomentIsEmpty(String text) {
        assertEquals(Optional.empty(), MailDates.parse(text, FALLBACK));
    }
}
