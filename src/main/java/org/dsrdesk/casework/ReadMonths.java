package org.dsrdesk.casework;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.fulfilment.Timeliness;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;

/** Reads months: which there are, and one in numbers. */
public final class ReadMonths {
    private static final YearMonth EARLIEST = YearMonth.of(2000, 1);

    private final Transactions transactions;
    private final RuleShelf rules;
    private final Clock clock;

    public ReadMonths(Transactions transactions, RuleShelf rules, Clock clock) {
        this.transactions = transactions;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * A month of the list.
     *
     * @param requests how many were received in it
     */
    public record Volume(YearMonth month, long requests) {}

    /** Every month from the first request until now, newest first; the month of today alone while there is none. */
    public List<Volume> months(Operator operator, Actor actor) {
        actor.require(Permission.READ);
        Map<YearMonth, Long> volumes =
                transactions.read(store -> store.queries().volumes(operator, EARLIEST));
        YearMonth now = YearMonth.from(now(operator));
        YearMonth first = volumes.keySet().stream().min(YearMonth::compareTo).orElse(now);
        List<Volume> months = new ArrayList<>();
        for (YearMonth month = now; !month.isBefore(first); month = month.minusMonths(1)) {
            months.add(new Volume(month, volumes.getOrDefault(month, 0L)));
        }
        return List.copyOf(months);
    }

    /** One month in numbers. */
    public MonthFigures figures(YearMonth month, Operator operator, Actor actor) {
        actor.require(Permission.READ);
        ZoneId zone = operator.zone();
        return transactions.read(store -> figures(
                month,
                store.queries()
                        .receivedBetween(
                                operator.id(),
                                month.atDay(1).atStartOfDay(zone).toInstant(),
                                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant()),
                operator,
                rules.in(store)));
    }

    private MonthFigures figures(YearMonth month, List<Request> received, Operator operator, RuleBook book) {
        ZonedDateTime now = now(operator);
        Map<Timeliness, Integer> timely = new EnumMap<>(Timeliness.class);
        Map<DemandKind, Integer> kinds = new EnumMap<>(DemandKind.class);
        int refused = 0;
        for (Request request : received) {
            for (ClockSheet sheet : book.sheets(request, operator)) {
                timely.merge(Timeliness.of(sheet, now), 1, Integer::sum);
                kinds.merge(sheet.demand().kind(), 1, Integer::sum);
                Decision decision = sheet.demand().decision();
                refused += decision != null && decision.outcome() == Outcome.REFUSED ? 1 : 0;
            }
        }
        return new MonthFigures(
                month,
                received.size(),
                kinds.values().stream().mapToInt(Integer::intValue).sum(),
                timely.getOrDefault(Timeliness.ON_TIME, 0),
                timely.getOrDefault(Timeliness.LATE, 0) + timely.getOrDefault(Timeliness.OVERDUE, 0),
                timely.getOrDefault(Timeliness.OPEN, 0),
                refused,
                MonthInNumbers.median(received, operator, book),
                kinds);
    }

    private ZonedDateTime now(Operator operator) {
        return clock.instant().atZone(operator.zone());
    }
}
