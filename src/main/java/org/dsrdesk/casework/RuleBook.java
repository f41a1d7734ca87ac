package org.dsrdesk.casework;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.deadline.DeadlineCalculator;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.Statute;

/**
 * The rules and the calendar that the desk works by. Immutable, safe to share.
 *
 * @param editions every edition of the rule pack, at least one
 * @param calendar the working calendar
 */
public record RuleBook(List<Statute> editions, WorkingCalendar calendar) {
    public RuleBook {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("a rule book holds at least one edition");
        }
        editions = editions.stream()
                .sorted(Comparator.comparing((Statute statute) -> statute.edition().validFrom()))
                .toList();
    }

    /** The edition in force on a day; the earliest known one for days before it. */
    public Statute inForce(LocalDate day) {
        return editions.reversed().stream()
                .filter(statute -> !statute.edition().validFrom().isAfter(day))
                .findFirst()
                .orElseGet(editions::getFirst);
    }

    /**
     * The edition with a name.
     *
     * @throws IllegalArgumentException when the book has no such edition
     */
    public Statute edition(String name) {
        return editions.stream()
                .filter(statute -> statute.edition().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no edition " + name));
    }

    /** The edition that a request was received under. */
    public Statute of(Request request) {
        return edition(request.intake().edition());
    }

    /** What counts terms for an operator. */
    public DeadlineCalculator calculator(Operator operator) {
        return new DeadlineCalculator(calendar, operator.switches());
    }

    /** The clocks of every demand of a request, in order. */
    public List<ClockSheet> sheets(Request request, Operator operator) {
        ZonedDateTime received = request.intake().received().withZoneSameInstant(operator.zone());
        DemandClocks clocks = new DemandClocks(of(request), calculator(operator));
        return request.demands().stream()
                .map(demand -> clocks.sheet(demand, received))
                .toList();
    }

    /** The clocks that a demand received at a moment would have, before it is registered. */
    public ClockSheet preview(Demand demand, ZonedDateTime received, Operator operator) {
        ZonedDateTime local = received.withZoneSameInstant(operator.zone());
        return new DemandClocks(inForce(local.toLocalDate()), calculator(operator)).sheet(demand, local);
    }
}
