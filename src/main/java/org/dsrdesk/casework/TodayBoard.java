package org.dsrdesk.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Statute;

/** Gathers what must happen today, and why. */
public final class TodayBoard {
    private static final int MOST = 200;
    private static final int DAYS_AHEAD = 7;

    private final Transactions transactions;
    private final RuleShelf rules;
    private final Clock clock;
    private final MonthInNumbers month;

    public TodayBoard(Transactions transactions, RuleShelf rules, Clock clock) {
        this.transactions = transactions;
        this.rules = rules;
        this.clock = clock;
        this.month = new MonthInNumbers(rules);
    }

    /** The board for an operator's today. */
    public Today today(Operator operator, Actor actor) {
        actor.require(Permission.READ);
        ZonedDateTime now = clock.instant().atZone(operator.zone());
        return transactions.read(store -> board(store, operator, now, actor));
    }

    /** What the frame tells of the desk in numbers. */
    public Counts counts(Operator operator, Actor actor) {
        actor.require(Permission.READ);
        LocalDate date = clock.instant().atZone(operator.zone()).toLocalDate();
        return transactions.read(store -> new Counts(
                store.queries().due(operator.id(), date, MOST).size(),
                store.letters().counts().getOrDefault(Tray.NEW, 0L),
                store.queries().count(operator.id(), RegisterFilter.ALL)));
    }

    /**
     * The desk in numbers.
     *
     * @param urgent open deadlines that are overdue or due today, two hundred at most
     * @param letters kept letters that nobody has dealt with
     * @param requests all requests to the operator
     */
    public record Counts(long urgent, long letters, long requests) {}

    private Today board(CaseStore store, Operator operator, ZonedDateTime now, Actor actor) {
        LocalDate date = now.toLocalDate();
        RuleBook book = rules.in(store);
        Reading reading = new Reading(book, operator, date);
        List<Today.Due> dues = store.queries().due(operator.id(), date.plusDays(DAYS_AHEAD), MOST).stream()
                .map(row -> reading.due(row))
                .toList();
        List<Letter> unread = store.letters().in(Tray.NEW, 1);
        Map<Tray, Long> trays = store.letters().counts();
        return new Today(
                date,
                dues.stream().filter(due -> !due.row().duty().due().isAfter(date)).toList(),
                dues.stream().filter(due -> due.row().duty().due().isAfter(date)).toList(),
                store.queries().noticeOn(operator.id(), date).stream().map(row -> reading.due(row)).toList(),
                store.queries().waiting(operator.id(), MOST),
                trays.getOrDefault(Tray.NEW, 0L),
                trays.getOrDefault(Tray.NEWSLETTERS, 0L),
                unread.isEmpty() ? null : unread.getFirst().received(),
                trays.getOrDefault(Tray.ASIDE, 0L),
                store.drafts().all().stream().filter(one -> one.operator().equals(operator.id())).toList(),
                beyondCalendar(store, operator, book),
                month.of(store, operator, now),
                new DatedWork(book, operator, date).tasks(store, actor, date.plusDays(DAYS_AHEAD), MOST));
    }

    /** Calendars that are never published, as a plain week, have no end to lie beyond. */
    private static long beyondCalendar(CaseStore store, Operator operator, RuleBook book) {
        return store.queries().provisional(operator.id()).entrySet().stream()
                .filter(entry -> !book.calendar(book.edition(entry.getKey())).publishedYears().isEmpty())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private record Reading(RuleBook book, Operator operator, LocalDate date) {
        Today.Due due(DueRow row) {
            LocalDate due = row.duty().due();
            Statute statute = book.edition(row.edition());
            WorkingCalendar calendar = book.calendar(statute, operator.id());
            long left = due.isBefore(date)
                    ? ChronoUnit.DAYS.between(date, due)
                    : calendar.workingDaysBetween(date, due);
            Duty duty = statute.duty(row.duty().dutyId());
            return new Today.Due(row, duty, Standing.of(due, date, calendar), left);
        }
    }
}
