package org.dsrdesk.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.statute.Term;
import org.dsrdesk.domain.statute.TermUnit;

/** Writes the day-by-day count behind a deadline. Immutable, safe to share. */
public final class ProofWriter {
    private final WorkingCalendar calendar;
    private final CountingSwitches switches;

    public ProofWriter(DeadlineCalculator calculator) {
        this.calendar = calculator.calendar();
        this.switches = calculator.switches();
    }

    /** The proof of a deadline that the same calculator gave. */
    public DeadlineProof prove(Deadline deadline) {
        LocalDate first = deadline.start().toLocalDate();
        List<ProofDay> days = new ArrayList<>();
        int number = 0;
        for (LocalDate date = first; !date.isAfter(deadline.due()); date = date.plusDays(1)) {
            CalendarDay day = calendar.day(date);
            ProofMark mark = mark(deadline, day, date.equals(first));
            number += mark.counted() ? 1 : 0;
            String basis = isPlain(mark) && !movedFrom(deadline, date) ? "" : day.basis();
            days.add(new ProofDay(date, mark.counted() ? number : 0, mark, basis, day.provisional()));
        }
        return new DeadlineProof(deadline, switches, List.copyOf(days), sources(first, deadline.due()));
    }

    /** Whether no act is needed to say why the day is counted or is the day of the event. */
    private static boolean isPlain(ProofMark mark) {
        return mark == ProofMark.EVENT || mark == ProofMark.COUNTED;
    }

    private ProofMark mark(Deadline deadline, CalendarDay day, boolean eventDay) {
        TermUnit unit = deadline.duty().term().unit();
        if (eventDay && (!switches.countDayOfEvent() || !countsDays(unit))) {
            return ProofMark.EVENT;
        }
        StoppedDays stopped = deadline.stopped();
        if (stopped != null && stopped.covers(day.date())) {
            return ProofMark.STOPPED;
        }
        return switch (unit) {
            case WORKING_DAYS -> workingMark(day);
            case CALENDAR_DAYS, MONTHS -> beyondTerm(deadline, day.date()) ? ProofMark.MOVED : ProofMark.COUNTED;
            case AT_ONCE, HOURS, AS_NAMED -> ProofMark.COUNTED;
        };
    }

    /** Whether the term would have ended on the day, had the last day not moved on to a working day. */
    private boolean movedFrom(Deadline deadline, LocalDate date) {
        TermUnit unit = deadline.duty().term().unit();
        return (unit == TermUnit.CALENDAR_DAYS || unit == TermUnit.MONTHS)
                && date.isBefore(deadline.due())
                && !beyondTerm(deadline, date)
                && beyondTerm(deadline, date.plusDays(1));
    }

    private static boolean countsDays(TermUnit unit) {
        return unit == TermUnit.WORKING_DAYS || unit == TermUnit.CALENDAR_DAYS || unit == TermUnit.MONTHS;
    }

    private boolean beyondTerm(Deadline deadline, LocalDate date) {
        Term term = deadline.duty().term();
        LocalDate first = deadline.start().toLocalDate();
        LocalDate counted =
                term.unit() == TermUnit.MONTHS ? first.plusMonths(term.amount()) : first.plusDays(term.amount());
        LocalDate last = counted.minusDays(switches.countDayOfEvent() ? 1 : 0);
        StoppedDays stopped = deadline.stopped();
        long later = stopped == null ? 0 : stopped.length();
        return !deadline.extended() && date.isAfter(last.plusDays(later));
    }

    private static ProofMark workingMark(CalendarDay day) {
        return switch (day.status()) {
            case WORKING -> ProofMark.COUNTED;
            case WORKING_BY_DECREE -> ProofMark.COUNTED_BY_DECREE;
            case WEEKEND -> ProofMark.WEEKEND;
            case HOLIDAY -> ProofMark.HOLIDAY;
            case HOLIDAY_MOVED -> ProofMark.HOLIDAY_MOVED;
            case DAY_OFF_BY_DECREE -> ProofMark.DAY_OFF_BY_DECREE;
        };
    }

    private List<String> sources(LocalDate from, LocalDate to) {
        List<String> sources = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            sources.add(year + ": " + calendar.year(LocalDate.of(year, 1, 1)).source());
        }
        return List.copyOf(sources);
    }
}
