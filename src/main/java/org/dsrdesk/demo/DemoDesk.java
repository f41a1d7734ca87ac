package org.dsrdesk.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.SplittableRandom;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.Role;
import org.dsrdesk.casework.RuleShelf;
import org.dsrdesk.casework.RuleSource;
import org.dsrdesk.casework.Transactions;
import org.dsrdesk.correspondence.LetterProposals;
import org.dsrdesk.domain.operator.Operator;

/** Fills an empty desk with two years of made-up work, in every state that a case can be in. */
public final class DemoDesk {
    /** Who did the made-up work. */
    public static final Actor OFFICER = new Actor("Наталья Орлова", Role.OFFICER);

    private DemoDesk() {}

    /**
     * Plays the history up to now through the services of the desk, one transaction a month. The same day gives the
     * same people and cases.
     *
     * @param operator kept in the store already
     * @param now the moment at which the history ends
     */
    public static void fill(Transactions transactions, RuleSource rules, Operator operator, Clock now) {
        ZonedDateTime end = now.instant().atZone(operator.zone());
        DemoClock clock = new DemoClock(operator.zone(), end.toInstant());
        JoinedTransactions joined = new JoinedTransactions(transactions);
        SplittableRandom random = new SplittableRandom(end.toLocalDate().toEpochDay());
        Agenda agenda = new Agenda();
        DemoOffice office =
                new DemoOffice(new CaseDesk(joined, new RuleShelf(rules), LetterProposals::fits, clock), operator,
                        OFFICER, random, agenda);
        Arrivals arrivals = new Arrivals(office);
        new TwoYears(office, arrivals).plan(end);
        new Tomorrow(office, arrivals).plan(end);
        for (ZonedDateTime until = end.minusYears(2); until.isBefore(end); until = until.plusMonths(1)) {
            Instant stretch = until.toInstant();
            joined.together(() -> agenda.play(clock, stretch));
        }
        joined.together(() -> agenda.play(clock, end.toInstant()));
    }
}
