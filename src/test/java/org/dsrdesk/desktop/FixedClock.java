package org.dsrdesk.desktop;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Friday, 20 November 2026, 12:14 in Moscow, for ever. */
public final class FixedClock {
    private FixedClock() {}

    public static Clock friday() {
        return Clock.fixed(Instant.parse("2026-11-20T09:14:00Z"), ZoneId.of("Europe/Moscow"));
    }
}
