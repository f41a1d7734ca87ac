package org.dsrdesk.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.domain.calendar.WorkingCalendar;

/** The rules and the calendar that the desk is shipped with. */
public final class ShippedRules {
    private static final List<String> PACKS = List.of("ru-152fz.toml");
    private static final String CALENDAR = "calendar-ru.csv";

    private ShippedRules() {}

    /**
     * Reads the shipped rule packs and calendar.
     *
     * @throws PackException when one of them is wrong
     */
    public static RuleBook load() {
        return new RuleBook(
                PACKS.stream().map(file -> StatuteReader.read(file, text(file))).toList(),
                WorkingCalendar.of(CalendarReader.read(CALENDAR, text(CALENDAR))));
    }

    private static String text(String file) {
        try (InputStream stream = ShippedRules.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new PackException(file, 0, Reason.of("file.missing"));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
