package org.dsrdesk.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Reads moments as people type them: with an offset or a zone, or plain, then in the zone of the option or of
 * the machine. With the option every moment is moved into its zone, for it says where days are counted.
 *
 * @param option the zone asked for; null without one
 * @param machine the zone of the machine
 */
record Moments(@Nullable ZoneId option, ZoneId machine) {
    static Moments of(@Nullable String zone, ZoneId machine) {
        try {
            return new Moments(zone == null ? null : ZoneId.of(zone), machine);
        } catch (DateTimeException unknown) {
            throw new UsageException("usage.zone", String.valueOf(zone));
        }
    }

    /**
     * Reads a moment.
     *
     * @param name the option it was given with, for complaints
     */
    ZonedDateTime moment(String name, String text) {
        ZoneId plain = option == null ? machine : option;
        try {
            ZonedDateTime moment = switch (parse(text)) {
                case ZonedDateTime zoned -> zoned;
                case LocalDateTime local -> local.atZone(plain);
                case LocalDate day -> day.atStartOfDay(plain);
                case TemporalAccessor other -> throw new UsageException("usage.moment", name, text);
            };
            return option == null ? moment : moment.withZoneSameInstant(option);
        } catch (DateTimeException nonsenseOrEndOfTime) {
            throw new UsageException("usage.moment", name, text);
        }
    }

    private static TemporalAccessor parse(String text) {
        return text.indexOf('T') < 0
                ? LocalDate.parse(text)
                : DateTimeFormatter.ISO_DATE_TIME.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
    }

    /** Reads a day. */
    static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException nonsense) {
            throw new UsageException("usage.day", name, text);
        }
    }
}
