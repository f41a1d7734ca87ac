package org.dsrdesk.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.calendar.DayStatus;
import org.dsrdesk.domain.calendar.LabourCodeYear;

/**
 * Reads the JSON form of xmlcalendar: for each month its days off, weekends among them. A plus marks a day off by
 * transfer, a star a shortened day, which is worked; so is a weekend that the list leaves out.
 */
final class JsonCalendarReader {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})([*+]?)");

    private final String file;
    private final JsonTable root;
    private final boolean russian;
    private final int year;
    private final YearSheet sheet;
    private final Map<LocalDate, Integer> marked = new TreeMap<>();

    private JsonCalendarReader(String file, JsonTable root, boolean russian) {
        this.file = file;
        this.root = root;
        this.russian = russian;
        this.year = year(file, root);
        this.sheet = new YearSheet(file, year, russian);
    }

    static CalendarYear read(String file, String text, String calendar) {
        JsonTable root = JsonTable.read(file, text);
        root.onlyHas("year", "months", "transitions", "statistic");
        return new JsonCalendarReader(file, root, calendar.equals("ru")).calendar();
    }

    private static int year(String file, JsonTable root) {
        if (!root.has("year")) {
            throw root.refused("year", Reason.of("calendar.year.none"));
        }
        CalendarChecks.requireKnown(file, root.line("year"), root.number("year"));
        return root.number("year");
    }

    private CalendarYear calendar() {
        Set<LocalDate> holidays = LabourCodeYear.of(year).exceptions().values().stream()
                .filter(day -> day.status() == DayStatus.HOLIDAY)
                .map(CalendarDay::date)
                .collect(Collectors.toSet());
        Map<Integer, JsonTable> months = months();
        for (int month = 1; month <= 12; month++) {
            JsonTable table = months.get(month);
            if (table == null) {
                throw root.refused("months", Reason.of("json.month.missing", month));
            }
            days(table, month, day -> !russian || holidays.contains(day));
        }
        everyDay()
                .filter(day -> CalendarChecks.isWeekend(day) && !sheet.tells(day))
                .forEach(day -> sheet.worked(0, day));
        transfers();
        CalendarYear result = sheet.calendar();
        requireTransfers();
        requireWorkdays(result);
        return result;
    }

    private Map<Integer, JsonTable> months() {
        Map<Integer, JsonTable> months = new TreeMap<>();
        for (JsonTable table : root.tables("months")) {
            table.onlyHas("month", "days");
            int month = table.number("month");
            if (month < 1 || month > 12) {
                throw table.refused("month", Reason.of("json.month", month));
            }
            if (months.put(month, table) != null) {
                throw table.refused("month", Reason.of("json.month.twice", month));
            }
        }
        return months;
    }

    private void days(JsonTable table, int month, Predicate<LocalDate> holiday) {
        int line = table.line("days");
        for (String text : table.text("days").split(",", -1)) {
            Matcher matcher = DAY.matcher(text.strip());
            if (!matcher.matches()) {
                throw table.refused("days", Reason.of("json.day", text, month));
            }
            LocalDate date = CalendarChecks.date(year, month, Integer.parseInt(matcher.group(1)));
            if (date == null) {
                throw table.refused("days", Reason.of("json.day", text, month));
            }
            switch (matcher.group(2)) {
                case "*" -> sheet.worked(line, date);
                case "+" -> {
                    marked.put(date, line);
                    sheet.off(line, date, false, "перенос");
                }
                default -> sheet.off(line, date, holiday.test(date), "");
            }
        }
    }

    private void transfers() {
        for (JsonTable transfer : root.has("transitions") ? root.tables("transitions") : List.<JsonTable>of()) {
            transfer.onlyHas("from", "to");
            sheet.transfer(transfer.line("to"), date(transfer, "from"), date(transfer, "to"));
        }
    }

    /** A file that names its transfers names all of them. */
    private void requireTransfers() {
        marked.forEach((date, line) -> {
            if (sheet.transfers() && sheet.source(date) == null) {
                throw new PackException(file, line, Reason.of("json.moved", date));
            }
        });
    }

    private LocalDate date(JsonTable transfer, String key) {
        LocalDate date = CalendarChecks.date(year, transfer.text(key));
        if (date == null) {
            throw transfer.refused(key, Reason.of("calendar.date", transfer.text(key)));
        }
        return date;
    }

    /** The file counts its own working days; when it does, its lists must come to the same. */
    private void requireWorkdays(CalendarYear result) {
        if (!root.has("statistic") || !root.table("statistic").has("workdays")) {
            return;
        }
        JsonTable statistic = root.table("statistic");
        long worked = everyDay()
                .filter(day -> CalendarChecks.isWeekend(day) == result.exceptions().containsKey(day))
                .count();
        if (worked != statistic.number("workdays")) {
            throw statistic.refused(
                    "workdays", Reason.of("json.workdays", statistic.number("workdays"), worked));
        }
    }

    private Stream<LocalDate> everyDay() {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }
}
