package org.dsrdesk.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.statute.EditionId;
import org.dsrdesk.domain.statute.Statute;

/**
 * Adds calendar years, an organisation's own days and rule packs. What a calendar would move can be looked at first;
 * when it is kept, every open deadline is counted anew in the same transaction, and the case log has old and new day.
 */
public final class KeepRules {
    private final Transactions transactions;
    private final RuleShelf rules;
    private final Clock clock;

    public KeepRules(Transactions transactions, RuleShelf rules, Clock clock) {
        this.transactions = transactions;
        this.rules = rules;
        this.clock = clock;
    }

    /** Looks what is stored, so that {@link CaseDesk#rules} has it; for the beginning of a session. */
    public RuleBook refresh() {
        return transactions.read(rules::in);
    }

    /** The calendar years that users added; those that the desk is shipped with are not among them. */
    public List<StoredRules.AddedYear> addedYears(Actor actor) {
        actor.require(Permission.READ);
        return transactions.read(store -> store.rules().addedYears());
    }

    /** The open deadlines that years of a calendar would move; nothing is kept. */
    public List<MovedDate> preview(String calendar, List<CalendarYear> years, Actor actor) {
        actor.require(Permission.READ);
        return transactions.read(store -> {
            RuleBook book = rules.in(store);
            return Recount.of(store, book, book.withYears(calendar, years)).moved();
        });
    }

    /**
     * Keeps years of a calendar, in place of those it had.
     *
     * @return the open deadlines that moved
     */
    public List<MovedDate> keepYears(String calendar, List<CalendarYear> years, Actor actor) {
        actor.require(Permission.CONFIGURE);
        List<MovedDate> moved = transactions.write(store -> {
            RuleBook before = rules.in(store);
            years.forEach(year -> store.rules().putYear(calendar, year, actor.name(), clock.instant()));
            String named = years.stream().map(year -> String.valueOf(year.year())).collect(Collectors.joining(","));
            log(store, LogAction.CALENDAR_IMPORTED, Map.of("calendar", calendar, "years", named), actor);
            return recount(store, before, LogAction.CALENDAR_IMPORTED, actor);
        });
        refresh();
        return moved;
    }

    /** The open deadlines that an organisation's own days would move; nothing is kept. */
    public List<MovedDate> previewOwn(OwnCalendar own, List<CalendarDay> days, Actor actor) {
        actor.require(Permission.READ);
        return transactions.read(store -> {
            RuleBook book = rules.in(store);
            return Recount.of(store, book, book.withOwnDays(own, days)).moved();
        });
    }

    /**
     * Keeps an organisation's own days, in place of those it had.
     *
     * @return the open deadlines that moved
     */
    public List<MovedDate> keepOwn(OwnCalendar own, List<CalendarDay> days, Actor actor) {
        actor.require(Permission.CONFIGURE);
        List<MovedDate> moved = transactions.write(store -> {
            RuleBook before = rules.in(store);
            store.rules().putOwnDays(own, days);
            String named =
                    days.stream().map(CalendarDay::date).map(LocalDate::toString).collect(Collectors.joining(","));
            log(store, LogAction.OWN_DAYS_CHANGED, Map.of("calendar", own.calendar(), "days", named), actor);
            return recount(store, before, LogAction.OWN_DAYS_CHANGED, actor);
        });
        refresh();
        return moved;
    }

    /**
     * Keeps a rule pack that was read and found in order; requests received from its first day on are judged by it.
     *
     * @param statute what the file says
     * @throws RefusedException when the edition is there already
     */
    public void keepPack(StoredRules.PackFile file, Statute statute, Actor actor) {
        actor.require(Permission.CONFIGURE);
        transactions.writeOnly(store -> {
            boolean there = rules.in(store).statutes().stream()
                    .anyMatch(one -> one.edition().id().equals(statute.edition().id()));
            if (there) {
                throw new RefusedException(Field.FILE, Problem.EDITION_ALREADY);
            }
            store.rules().addPack(file);
            log(store, LogAction.PACK_ADDED, Map.of("edition", statute.edition().id().toString()), actor);
        });
        refresh();
    }

    /** The whole file that an edition was read from, to be edited and added anew; empty for an unknown edition. */
    public Optional<String> packText(EditionId edition, Actor actor) {
        actor.require(Permission.READ);
        return transactions.read(store -> rules.text(edition, store));
    }

    private List<MovedDate> recount(CaseStore store, RuleBook before, LogAction why, Actor actor) {
        Recount recount = Recount.of(store, before, rules.within(store));
        recount.keep();
        RecountLog.write(store, recount.moved(), why, actor, clock.instant());
        return recount.moved();
    }

    private void log(CaseStore store, LogAction action, Map<String, String> facts, Actor actor) {
        store.log().append(new LogEntry(
                null, clock.instant(), actor.name(), action, new TreeMap<>(facts)));
    }
}
