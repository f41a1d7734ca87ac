package org.dsrdesk.demo;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.SplittableRandom;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.CaseStore;
import org.dsrdesk.casework.Role;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.casework.Transactions;
import org.dsrdesk.domain.operator.Operator;

/** Fills an empty desk with two years of made-up work, in every state that a case can be in. */
public final class DemoDesk {
    /** Who did the made-up work. */
    public static final Actor OFFICER = new Actor("Наталья Орлова", Role.OFFICER);

    private DemoDesk() {}

    /**
     * Plays the history up to now through the services of the desk, in one transaction. The same day gives the same people
     * and cases.
     *
     * @param operator kept in the store already
     * @param now the moment at which the history ends
     */
    public static void fill(Transactions transactions, RuleBook rules, Operator operator, Clock now) {
        ZonedDateTime end = now.instant().atZone(operator.zone());
        transactions.writeOnly(store -> play(store, rules, operator, end));
    }

    private static void play(CaseStore store, RuleBook rules, Operator operator, ZonedDateTime end) {
        DemoClock clock = new DemoClock(operator.zone(), end.toInstant());
        CaseDesk desk = new CaseDesk(new JoinedTransactions(store), rules, clock);
        SplittableRandom random = new SplittableRandom(end.toLocalDate().toEpochDay());
        Agenda agenda = new Agenda();
        DemoOffice office = new DemoOffice(desk, operator, OFFICER, random, agenda);
        Arrivals arrivals = new Arrivals(office);
        new TwoYears(office, arrivals).plan(end);
        new Tomorrow(office, arrivals).plan(end);
        agenda.play(clock, end.toInstant());
    }
}
