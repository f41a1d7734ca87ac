package org.dsrdesk.packs;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
        for (NamedCsvRecord row : rows(text)) {
            if (!row.getHeader().equals(COLUMNS)) {
                throw new PackException(file, 1, Reason.of("calendar.columns", String.join(",", COLUMNS)));
            }
            CalendarDay day = day(row);
            SortedMap<LocalDate, CalendarDay> year =
                    years.computeIfAbsent(day.date().getYear(), _ -> new TreeMap<>());
            if (year.put(day.date(), day) != null) {
                throw refused(row, Reason.of("calendar.day.twice", day.date()));
            }
        }
        if (years.isEmpty()) {
            throw new PackException(file, 1, Reason.of("calendar.nothing"));
        }
        requireNoGap(years);
        return years.entrySet().stream()
                .map(entry -> new CalendarYear(entry.getKey(), source(entry.getValue()), true, entry.getValue()))
                .toList();
    }

    private List<NamedCsvRecord> rows(String text) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException wrong) {
            throw new PackException(file, 1, Reason.of("calendar.row.length", String.valueOf(wrong.getMessage())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private CalendarDay day(NamedCsvRecord row) {
        LocalDate date = date(row);
        DayStatus status = status(row);
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (!date.getDayOfWeek().name().startsWith(row.getField("weekday").toUpperCase(Locale.ROOT))
                || row.getField("weekday").length() != 3) {
            throw refused(row, Reason.of("calendar.weekday", date, date.getDayOfWeek()));
        }
        if (weekend != status.counts()) {
            throw refused(row, Reason.of("calendar.kind.idle", row.getField("kind"), date.getDayOfWeek()));
        }
        if (row.getField("basis").isBlank()) {
            throw refused(row, Reason.of("calendar.basis"));
        }
        return new CalendarDay(date, status, row.getField("basis"), false);
    }

    private LocalDate date(NamedCsvRecord row) {
        try {
            return LocalDate.parse(row.getField("date"));
        } catch (DateTimeParseException wrong) {
            throw refused(row, Reason.of("calendar.date", row.getField("date")));
        }
    }

    private DayStatus status(NamedCsvRecord row) {
        return switch (row.getField("kind")) {
            case "holiday" -> DayStatus.HOLIDAY;
            case "art112_shift" -> DayStatus.HOLIDAY_MOVED;
            case "decree_day_off" -> DayStatus.DAY_OFF_BY_DECREE;
            case "working_weekend" -> DayStatus.WORKING_BY_DECREE;
            case String kind -> throw refused(row, Reason.of("calendar.kind.unknown", kind));
        };
    }

    private void requireNoGap(SortedMap<Integer, SortedMap<LocalDate, CalendarDay>> years) {
        for (int year = years.firstKey(); year <= years.lastKey(); year++) {
            if (!years.containsKey(year)) {
                throw new PackException(file, 1, Reason.of("calendar.year.missing", year));
            }
        }
    }

    private static String source(SortedMap<LocalDate, CalendarDay> days) {
        Set<String> bases = days.values().stream().map(CalendarDay::basis).collect(Collectors.toSet());
        return bases.stream().sorted(Comparator.reverseOrder()).collect(Collectors.joining("; "));
    }

    private PackException refused(NamedCsvRecord row, Reason reason) {
        return new PackException(file, Math.toIntExact(row.getStartingLineNumber()), reason);
    }
}
