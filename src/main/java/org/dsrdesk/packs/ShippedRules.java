package org.dsrdesk.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.casework.RuleSource;
import org.dsrdesk.casework.StoredRules;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.calendar.PlainWeekYear;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.statute.EditionId;
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
    private final Map<EditionId, String> texts;

    private ShippedRules(RuleBook shipped, Map<EditionId, String> texts) {
        this.shipped = shipped;
        this.texts = Map.copyOf(texts);
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
        List<Statute> statutes = new ArrayList<>();
        Map<EditionId, String> texts = new HashMap<>();
        for (String id : PACKS) {
            String text = text(id + ".toml");
            Statute statute = StatuteReader.read(id + ".toml", text, calendars::get);
            statutes.add(statute);
            texts.put(statute.edition().id(), text);
        }
        return new ShippedRules(new RuleBook(statutes, calendars, Map.of()), texts);
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
            book = book.with(kept(pack));
        }
        for (var own : stored.ownDays().entrySet()) {
            book = book.withOwnDays(own.getKey(), own.getValue());
        }
        return book;
    }

    @Override
    public Optional<String> text(EditionId edition, StoredRules stored) {
        String mine = texts.get(edition);
        return mine != null
                ? Optional.of(mine)
                : stored.packs().stream()
                        .filter(pack -> kept(pack).edition().id().equals(edition))
                        .map(StoredRules.PackFile::text)
                        .findFirst();
    }

    private Statute kept(StoredRules.PackFile pack) {
        return StatuteReader.readKept(pack.name(), pack.text(), shipped.calendars()::get);
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
