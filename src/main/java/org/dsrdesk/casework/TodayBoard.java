package org.dsrdesk.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Statute;

/** Gathers what must happen today, and why. */
public final class TodayBoard {
    private static final int MOST = 200;
    private static final int DAYS_AHEAD = 7;

    private final Transactions transactions;
    private final RuleBook rules;
    private final Clock clock;
    private final MonthInNumbers month;

    public TodayBoard(Transactions transactions, RuleBook rules, Clock clock) {
        this.transactions = transactions;
        this.rules = rules;
        this.clock = clock;
        this.month = new MonthInNumbers(rules);
    }

    /** The board for an operator's today. */
    public Today today(Operator operator, Actor actor) {
        actor.require(Permission.READ);
        ZonedDateTime now = clock.instant().atZone(operator.zone());
        return transactions.read(store -> board(store, operator, now));
    }

    /** What the frame tells of the desk in numbers. */
    public Counts counts(Operator operator, Actor actor) {
        actor.require(Permission.READ);
        LocalDate date = clock.instant().atZone(operator.zone()).toLocalDate();
        return transactions.read(store -> new Counts(
                store.queries().due(operator.id(), date, MOST).size(),
                store.letters().count(Letter.State.NEW),
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

    private Today board(CaseStore store, Operator operator, ZonedDateTime now) {
        LocalDate date = now.toLocalDate();
        List<Today.Due> dues = store.queries().due(operator.id(), date.plusDays(DAYS_AHEAD), MOST).stream()
                .map(row -> due(row, date))
                .toList();
        List<Letter> unread = store.letters().in(Letter.State.NEW, 1);
        return new Today(
                date,
                dues.stream().filter(due -> !due.row().duty().due().isAfter(date)).toList(),
                dues.stream().filter(due -> due.row().duty().due().isAfter(date)).toList(),
                store.queries().noticeOn(operator.id(), date).stream().map(row -> due(row, date)).toList(),
                store.queries().waiting(operator.id(), MOST),
                store.letters().count(Letter.State.NEW),
                unread.isEmpty() ? null : unread.getFirst().received(),
                store.letters().count(Letter.State.SET_ASIDE),
                store.drafts().all(),
                month.of(store, operator, now));
    }

    private Today.Due due(DueRow row, LocalDate date) {
        LocalDate due = row.duty().due();
        long left = due.isBefore(date)
                ? ChronoUnit.DAYS.between(date, due)
                : rules.calendar().workingDaysBetween(date, due);
        return new Today.Due(row, duty(row.duty().dutyId()), Standing.of(due, date, rules.calendar()), left);
    }

    private Duty duty(String id) {
        return rules.editions().reversed().stream()
                .filter(statute -> statute.knows(id))
                .findFirst()
                .map((Statute statute) -> statute.duty(id))
                .orElseThrow(() -> new IllegalStateException("no edition knows the duty " + id));
    }
}
