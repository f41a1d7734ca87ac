package org.dsrdesk.domain.deadline;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.ExtensionRule;
import org.dsrdesk.domain.statute.Term;
import org.dsrdesk.domain.statute.TermUnit;
import org.jspecify.annotations.Nullable;

/**
 * Counts terms: the day after the event is day one (Civil Code art. 191), working days by the calendar, calendar days
 * strictly, months to the same day or the month's last (art. 192), hours by the clock. Immutable, safe to share.
 */
public final class DeadlineCalculator {
    private final WorkingCalendar calendar;
    private final CountingSwitches switches;

    public DeadlineCalculator(WorkingCalendar calendar, CountingSwitches switches) {
        this.calendar = calendar;
        this.switches = switches;
    }

    /** The calendar that working days are counted by. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** The readings under which terms are counted. */
    public CountingSwitches switches() {
        return switches;
    }

    /**
     * The deadline of a duty without an extension.
     *
     * @param start the moment of the event, in the operator's zone
     */
    public Deadline deadline(Duty duty, ZonedDateTime start) {
        return deadline(duty, start, null);
    }

    /**
     * The deadline of a duty whose clock was never stopped.
     *
     * @param start the moment of the event, in the operator's zone
     * @param extendedTo the day a notice of extension promised; null without one
     * @throws IllegalArgumentException for a term that the paper names, or an extension beyond the ceiling
     */
    public Deadline deadline(Duty duty, ZonedDateTime start, @Nullable LocalDate extendedTo) {
        return deadline(duty, start, extendedTo, null);
    }

    /**
     * The deadline of a duty.
     *
     * @param start the moment of the event, in the operator's zone
     * @param extendedTo the day a notice of extension promised; null without one
     * @param stopped the days on which the clock stood still; null when it never did
     * @throws IllegalArgumentException for a term that the paper names, or an extension beyond the ceiling
     */
    public Deadline deadline(
            Duty duty, ZonedDateTime start, @Nullable LocalDate extendedTo, @Nullable StoppedDays stopped) {
        Term term = duty.term();
        LocalDate strict = end(term, start, stopped);
        LocalDate moved = shifts(term) ? calendar.sameOrNextWorkingDay(strict) : strict;
        LocalDate base = switches.moveToWorkingDay() ? moved : strict;
        LocalDate ceiling = ceiling(duty, start, stopped);
        if (extendedTo != null && (ceiling == null || extendedTo.isAfter(ceiling) || !extendedTo.isAfter(base))) {
            throw new IllegalArgumentException("no extension of " + duty.id() + " to " + extendedTo);
        }
        LocalDate due = extendedTo == null ? base : extendedTo;
        return new Deadline(
                duty,
                start,
                due,
                term.unit() == TermUnit.HOURS ? start.plusHours(term.amount()) : null,
                ceiling,
                ceiling == null ? null : base,
                moved.equals(strict) ? null : moved,
                calendar.sameOrPreviousWorkingDay(due),
                stopped,
                extendedTo != null,
                provisional(term, start.toLocalDate(), ceiling == null ? due : ceiling));
    }

    private @Nullable LocalDate ceiling(Duty duty, ZonedDateTime start, @Nullable StoppedDays stopped) {
        ExtensionRule extension = duty.extensionRule();
        if (extension == null) {
            return null;
        }
        Term whole = sum(duty.term(), extension.ceiling());
        LocalDate last = end(whole, start, stopped);
        return switches.moveToWorkingDay() && shifts(whole) ? calendar.sameOrNextWorkingDay(last) : last;
    }

    /**
     * The deadline of a duty whose last day the paper itself names.
     *
     * @param start the moment of the event, in the operator's zone
     * @param named the day the paper names, taken as it stands
     */
    public Deadline named(Duty duty, ZonedDateTime start, LocalDate named) {
        LocalDate worked = calendar.sameOrPreviousWorkingDay(named);
        return new Deadline(duty, start, named, null, null, null, null, worked, null, false, false);
    }

    private LocalDate end(Term term, ZonedDateTime start, @Nullable StoppedDays stopped) {
        LocalDate running = end(term, start);
        return stopped == null ? running : running.plusDays(stopped.length());
    }

    private LocalDate end(Term term, ZonedDateTime start) {
        LocalDate day = start.toLocalDate();
        return switch (term.unit()) {
            case AT_ONCE -> day;
            case HOURS -> start.plusHours(term.amount()).toLocalDate();
            case WORKING_DAYS -> calendar.workingDayAfter(zeroDay(day), term.amount());
            case CALENDAR_DAYS -> zeroDay(day).plusDays(term.amount());
            case MONTHS -> zeroDay(day.plusMonths(term.amount()));
            case AS_NAMED -> throw new IllegalArgumentException("the paper names this day");
        };
    }

    private LocalDate zeroDay(LocalDate day) {
        return switches.countDayOfEvent() ? day.minusDays(1) : day;
    }

    private static Term sum(Term term, Term more) {
        if (term.unit() != more.unit()) {
            throw new IllegalArgumentException("an extension counts in the unit of its term");
        }
        return new Term(term.amount() + more.amount(), term.unit());
    }

    private static boolean shifts(Term term) {
        return term.unit() == TermUnit.CALENDAR_DAYS || term.unit() == TermUnit.MONTHS;
    }

    private boolean provisional(Term term, LocalDate from, LocalDate to) {
        if (term.unit() != TermUnit.WORKING_DAYS && !(shifts(term) && switches.moveToWorkingDay())) {
            return false;
        }
        for (LocalDate day = from; day.getYear() < to.getYear(); day = day.plusYears(1)) {
            if (calendar.provisional(day)) {
                return true;
            }
        }
        return calendar.provisional(to);
    }
}
