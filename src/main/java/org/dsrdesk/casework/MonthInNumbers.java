package org.dsrdesk.casework;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.fulfilment.Timeliness;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Request;

/** Counts a month: received, closed, in time. */
final class MonthInNumbers {
    private static final int MONTHS_SHOWN = 14;

    private final RuleShelf rules;

    MonthInNumbers(RuleShelf rules) {
        this.rules = rules;
    }

    Today.Month of(CaseStore store, Operator operator, ZonedDateTime now) {
        YearMonth month = YearMonth.from(now);
        ZoneId zone = operator.zone();
        List<Request> received = store.queries()
                .receivedBetween(
                        operator.id(),
                        month.atDay(1).atStartOfDay(zone).toInstant(),
                        month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
        RuleBook book = rules.in(store);
        List<ClockSheet> closed = received.stream()
                .filter(Request::isClosed)
                .flatMap(request -> book.sheets(request, operator).stream())
                .toList();
        int onTime = Math.toIntExact(closed.stream()
                .filter(sheet -> Timeliness.of(sheet, now) == Timeliness.ON_TIME)
                .count());
        return new Today.Month(
                month,
                received.size(),
                received.stream().mapToInt(request -> request.demands().size()).sum(),
                closed.size(),
                onTime,
                median(received, operator, book),
                volumes(store, operator, month));
    }

    /** The median of working days from receipt to closing; -1 while nothing is closed. */
    static int median(List<Request> received, Operator operator, RuleBook book) {
        ZoneId zone = operator.zone();
        WorkingCalendar calendar = book.calendar(operator);
        int[] days = received.stream()
                .filter(request -> request.closedAt() != null)
                .mapToInt(request -> calendar.workingDaysBetween(
                        request.intake()
                                .received()
                                .withZoneSameInstant(zone)
                                .toLocalDate(),
                        Objects.requireNonNull(request.closedAt())
                                .atZone(zone)
                                .toLocalDate()))
                .sorted()
                .toArray();
        return days.length == 0 ? -1 : days[(days.length - 1) / 2];
    }

    private static SortedMap<YearMonth, Long> volumes(CaseStore store, Operator operator, YearMonth month) {
        YearMonth first = month.minusMonths(MONTHS_SHOWN - 1L);
        SortedMap<YearMonth, Long> volumes = new TreeMap<>();
        for (int index = 0; index < MONTHS_SHOWN; index++) {
            volumes.put(first.plusMonths(index), 0L);
        }
        store.queries()
                .volumes(operator, first)
                .forEach((key, count) -> volumes.computeIfPresent(key, (k, old) -> count));
        return volumes;
    }
}
