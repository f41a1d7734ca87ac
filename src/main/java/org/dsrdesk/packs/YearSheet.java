package org.dsrdesk.packs;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.calendar.DayStatus;
import org.jspecify.annotations.Nullable;

/** One year as a published file tells it, day by day; checked as a whole before it becomes a calendar. */
final class YearSheet {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM");

    private final String file;
    private final int year;
    private final boolean russian;
    private final Map<LocalDate, Told> told = new HashMap<>();
    private final Map<LocalDate, Transfer> transfers = new LinkedHashMap<>();

    private record Told(boolean off, boolean holiday, String title) {}

    private record Transfer(int line, LocalDate from, LocalDate to) {}

    /**
     * An empty sheet.
     *
     * @param russian whether Labour Code art. 112 tells a holiday moved by law from a day off moved by decree
     */
    YearSheet(String file, int year, boolean russian) {
        this.file = file;
        this.year = year;
        this.russian = russian;
    }

    /** A day off; its title is that of the holiday, or says what else made it one. */
    void off(int line, LocalDate date, boolean holiday, String title) {
        tell(line, date, new Told(true, holiday, title));
    }

    void worked(int line, LocalDate date) {
        tell(line, date, new Told(false, false, ""));
    }

    private void tell(int line, LocalDate date, Told day) {
        if (told.put(date, day) != null) {
            throw refused(line, Reason.of("calendar.day.twice", date));
        }
    }

    boolean tells(LocalDate date) {
        return told.containsKey(date);
    }

    /** The rest of one day is taken on another. */
    void transfer(int line, LocalDate from, LocalDate to) {
        if (transfers.put(to, new Transfer(line, from, to)) != null) {
            throw refused(line, Reason.of("transfer.to.twice", to));
        }
    }

    /** The day whose rest is taken on a day; null when none is. */
    @Nullable LocalDate source(LocalDate to) {
        Transfer transfer = transfers.get(to);
        return transfer == null ? null : transfer.from();
    }

    boolean transfers() {
        return !transfers.isEmpty();
    }

    CalendarYear calendar() {
        Set<LocalDate> sources = new HashSet<>();
        for (Transfer transfer : transfers.values()) {
            check(transfer);
            if (!sources.add(transfer.from())) {
                throw refused(transfer.line(), Reason.of("transfer.from.twice", transfer.from()));
            }
        }
        SortedMap<LocalDate, CalendarDay> exceptions = new TreeMap<>();
        told.forEach((date, day) -> {
            if (day.off() != CalendarChecks.isWeekend(date)) {
                exceptions.put(date, day.off() ? dayOff(date, day) : workedWeekend(date));
            }
        });
        return CalendarChecks.plausible(file, 0, new CalendarYear(year, file, true, exceptions));
    }

    private void check(Transfer transfer) {
        LocalDate from = transfer.from();
        LocalDate to = transfer.to();
        if (CalendarChecks.isWeekend(to)) {
            throw refused(transfer.line(), Reason.of("transfer.to.weekend", to, to.getDayOfWeek()));
        }
        if (!isOff(to)) {
            throw refused(transfer.line(), Reason.of("transfer.to.worked", to));
        }
        if (!CalendarChecks.isWeekend(from)) {
            throw refused(transfer.line(), Reason.of("transfer.from.weekday", from, from.getDayOfWeek()));
        }
        Told source = told.get(from);
        if (isOff(from) && (source == null || !source.holiday())) {
            throw refused(transfer.line(), Reason.of("transfer.from.off", from));
        }
    }

    private boolean isOff(LocalDate date) {
        Told day = told.get(date);
        return day == null ? CalendarChecks.isWeekend(date) : day.off();
    }

    private CalendarDay dayOff(LocalDate date, Told day) {
        LocalDate from = source(date);
        if (from != null) {
            DayStatus status = movedByLaw(from, date) ? DayStatus.HOLIDAY_MOVED : DayStatus.DAY_OFF_BY_DECREE;
            return new CalendarDay(date, status, basis("перенос с " + DAY.format(from)), false);
        }
        DayStatus status = day.holiday() ? DayStatus.HOLIDAY : DayStatus.DAY_OFF_BY_DECREE;
        return new CalendarDay(date, status, basis(day.title()), false);
    }

    private CalendarDay workedWeekend(LocalDate date) {
        String why = transfers.values().stream()
                .filter(transfer -> transfer.from().equals(date))
                .map(transfer -> "перенос на " + DAY.format(transfer.to()))
                .findFirst()
                .orElse("");
        return new CalendarDay(date, DayStatus.WORKING_BY_DECREE, basis(why), false);
    }

    /** Labour Code art. 112: a holiday on a weekend moves to the next working day, save those of 1-8 January. */
    private boolean movedByLaw(LocalDate from, LocalDate to) {
        boolean january = russian && from.getMonth() == Month.JANUARY && from.getDayOfMonth() <= 8;
        return !january && from.isBefore(to) && from.datesUntil(to).allMatch(this::isOff);
    }

    private String basis(String why) {
        return why.isEmpty() ? file : file + ", " + why;
    }

    private PackException refused(int line, Reason reason) {
        return new PackException(file, line, reason);
    }
}
