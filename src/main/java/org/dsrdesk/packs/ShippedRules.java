package org.dsrdesk.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.casework.RuleSource;
import org.dsrdesk.casework.StoredRules;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.calendar.PlainWeekYear;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.statute.Statute;

/** The rules and calendars that the desk is shipped with, and what users added laid over them. */
public final class ShippedRules implements RuleSource {
    private static final List<String> PACKS =
            List.of("ru-152fz", "by-99z", "kz-94v", "eu-gdpr", "uk-gdpr", "us-ccpa", "br-lgpd");
    private static final String LABOUR_CODE = "ru";
    private static final List<String> CALENDARS = List.of(LABOUR_CODE, "by", "kz", "gb", "us", "br");
    /** Saturdays and Sundays only: the holidays of a member state are its organisation's own days. */
    private static final String PLAIN_WEEK = "eu-plain";

    private final RuleBook shipped;

    private ShippedRules(RuleBook shipped) {
        this.shipped = shipped;
    }

    /**
     * Reads the shipped rule packs and calendars and works the packs' samples.
     *
     * @throws PackException when one of them is wrong
     */
    public static ShippedRules load() {
        Map<String, WorkingCalendar> calendars = new HashMap<>();
        CALENDARS.forEach(id -> calendars.put(id, calendar(id)));
        calendars.put(PLAIN_WEEK, WorkingCalendar.of(List.of(), PlainWeekYear::of));
        List<Statute> statutes = PACKS.stream()
                .map(id -> StatuteReader.read(id + ".toml", text(id + ".toml"), calendars::get))
                .toList();
        return new ShippedRules(new RuleBook(statutes, calendars, Map.of()));
    }

    private static WorkingCalendar calendar(String id) {
        String file = "calendar-" + id + ".csv";
        List<CalendarYear> years = CalendarReader.read(file, text(file));
        return id.equals(LABOUR_CODE)
                ? WorkingCalendar.of(years)
                : WorkingCalendar.of(years, PlainWeekYear::of);
    }

    @Override
    public RuleBook shipped() {
        return shipped;
    }

    @Override
    public RuleBook with(StoredRules stored) {
        RuleBook book = shipped;
        for (Map.Entry<String, List<CalendarYear>> calendar : stored.years().entrySet()) {
            book = book.withYears(calendar.getKey(), calendar.getValue());
        }
        for (StoredRules.PackFile pack : stored.packs()) {
            book = book.with(StatuteReader.readKept(pack.name(), pack.text(), shipped.calendars()::get));
        }
        for (var own : stored.ownDays().entrySet()) {
            book = book.withOwnDays(own.getKey(), own.getValue());
        }
        return book;
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
