package org.dsrdesk.packs;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.calendar.DayStatus;

/**
 * Reads a calendar of exceptions to the plain week: columns {@code date,weekday,kind,basis}, one row a day. A row that
 * contradicts its own weekday, repeats a day or changes nothing is refused with its line.
 */
public final class CalendarReader {
    private static final List<String> COLUMNS = List.of("date", "weekday", "kind", "basis");

    private static final int DATE = COLUMNS.indexOf("date");
    private static final int WEEKDAY = COLUMNS.indexOf("weekday");
    private static final int KIND = COLUMNS.indexOf("kind");
    private static final int BASIS = COLUMNS.indexOf("basis");

    private final String file;

    private CalendarReader(String file) {
        this.file = file;
    }

    /**
     * The published years of a calendar, in order.
     *
     * @param file its name, for messages
     * @throws PackException naming line and reason when anything is wrong
     */
    public static List<CalendarYear> read(String file, String text) {
        return new CalendarReader(file).years(text);
    }

    private List<CalendarYear> years(String text) {
        SortedMap<Integer, SortedMap<LocalDate, CalendarDay>> years = new TreeMap<>();
        SortedMap<Integer, Integer> lines = new TreeMap<>();
        for (CsvRecord row : rows(text)) {
            CalendarDay day = day(row);
            int year = day.date().getYear();
            CalendarChecks.requireKnown(file, line(row), year);
            lines.putIfAbsent(year, line(row));
            if (years.computeIfAbsent(year, _ -> new TreeMap<>()).put(day.date(), day) != null) {
                throw refused(row, Reason.of("calendar.day.twice", day.date()));
            }
        }
        if (years.isEmpty()) {
            throw new PackException(file, 1, Reason.of("calendar.nothing"));
        }
        requireNoGap(lines);
        List<CalendarYear> read = new ArrayList<>();
        years.forEach((year, days) -> {
            CalendarYear told = new CalendarYear(year, source(days), true, days);
            read.add(CalendarChecks.plausible(file, lines.getOrDefault(year, 0), told));
        });
        return List.copyOf(read);
    }

    /** The rows below the head, each with as many columns as it must have. */
    private List<CsvRecord> rows(String text) {
        List<CsvRecord> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            reader.forEach(rows::add);
        } catch (CsvParseException wrong) {
            int last = rows.isEmpty() ? 0 : line(rows.getLast());
            throw new PackException(file, last + 1, Reason.of("calendar.quotes"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (rows.isEmpty() || !rows.getFirst().getFields().equals(COLUMNS)) {
            throw new PackException(file, 1, Reason.of("calendar.columns", String.join(",", COLUMNS)));
        }
        List<CsvRecord> below = rows.subList(1, rows.size());
        for (CsvRecord row : below) {
            if (row.getFieldCount() != COLUMNS.size()) {
                throw refused(row, Reason.of("calendar.row", COLUMNS.size(), row.getFieldCount()));
            }
        }
        return below;
    }

    private CalendarDay day(CsvRecord row) {
        LocalDate date = date(row);
        String weekday = row.getField(WEEKDAY);
        String kind = row.getField(KIND);
        String basis = row.getField(BASIS);
        DayStatus status = status(row);
        if (weekday.length() != 3 || !date.getDayOfWeek().name().startsWith(weekday.toUpperCase(Locale.ROOT))) {
            throw refused(row, Reason.of("calendar.weekday", date, date.getDayOfWeek()));
        }
        if (CalendarChecks.isWeekend(date) != status.counts()) {
            throw refused(row, Reason.of("calendar.kind.idle", kind, date.getDayOfWeek()));
        }
        if (basis.isBlank()) {
            throw refused(row, Reason.of("calendar.basis"));
        }
        return new CalendarDay(date, status, basis, false);
    }

    private LocalDate date(CsvRecord row) {
        try {
            return LocalDate.parse(row.getField(DATE));
        } catch (DateTimeParseException wrong) {
            throw refused(row, Reason.of("calendar.date", row.getField(DATE)));
        }
    }

    private DayStatus status(CsvRecord row) {
        return switch (row.getField(KIND)) {
            case "holiday" -> DayStatus.HOLIDAY;
            case "art112_shift" -> DayStatus.HOLIDAY_MOVED;
            case "decree_day_off" -> DayStatus.DAY_OFF_BY_DECREE;
            case "working_weekend" -> DayStatus.WORKING_BY_DECREE;
            case String kind -> throw refused(row, Reason.of("calendar.kind.unknown", kind));
        };
    }

    private void requireNoGap(SortedMap<Integer, Integer> lines) {
        int expected = lines.firstKey();
        for (Map.Entry<Integer, Integer> year : lines.entrySet()) {
            if (year.getKey() != expected) {
                throw new PackException(file, year.getValue(), Reason.of("calendar.year.missing", expected));
            }
            expected++;
        }
    }

    private static String source(SortedMap<LocalDate, CalendarDay> days) {
        Set<String> bases = days.values().stream().map(CalendarDay::basis).collect(Collectors.toSet());
        return bases.stream().sorted(Comparator.reverseOrder()).collect(Collectors.joining("; "));
    }

    private static int line(CsvRecord row) {
        return Math.toIntExact(row.getStartingLineNumber());
    }

    private PackException refused(CsvRecord row, Reason reason) {
        return new PackException(file, line(row), reason);
    }
}
