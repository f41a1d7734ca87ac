package org.dsrdesk.desktop.calendars;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dsrdesk.casework.MovedDate;
import org.jspecify.annotations.Nullable;

/**
 * The open deadlines that a change moves: those that have passed by then first, then those that come sooner.
 *
 * @param today the day on which the change is looked at
 */
public record Moves(List<MovedDate> dates, LocalDate today) {
    public Moves {
        Comparator<MovedDate> urgent = Comparator.comparing(date -> !passed(date, today));
        dates = dates.stream()
                .sorted(urgent.thenComparing(date -> !sooner(date)).thenComparing(Moves::day)
                        .thenComparing(date -> date.number().toString()))
                .toList();
    }

    /** How many deadlines end sooner than before. */
    public long sooner() {
        return dates.stream().filter(Moves::sooner).count();
    }

    /** How many deadlines would be over on the day of the change. */
    public long passed() {
        return dates.stream().filter(date -> passed(date, today)).count();
    }

    boolean passed(MovedDate date) {
        return passed(date, today);
    }

    static boolean sooner(MovedDate date) {
        LocalDate now = date.now();
        return now != null && (date.old() == null || now.isBefore(date.old()));
    }

    private static boolean passed(MovedDate date, LocalDate today) {
        @Nullable LocalDate now = date.now();
        return sooner(date) && now != null && now.isBefore(today);
    }

    private static LocalDate day(MovedDate date) {
        LocalDate now = date.now();
        return now == null ? LocalDate.MAX : now;
    }
}
