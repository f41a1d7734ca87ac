package org.dsrdesk.cli;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.domain.calendar.CalendarRangeException;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.deadline.DeadlineCalculator;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.ClockRule;
import org.dsrdesk.domain.statute.RepeatRule;
import org.dsrdesk.domain.statute.Statute;

/** Counts the terms that one event starts, by the edition in force on its day. */
final class BatchClocks {
    private final RuleBook book;
    private final String pack;

    BatchClocks(RuleBook book, String pack) {
        this.book = book;
        this.pack = pack;
    }

    /** The rules on repeats whose window the event of the row begins. */
    List<RepeatRule> repeats(BatchQuestion question) {
        return statute(question).repeatRules().stream()
                .filter(rule -> rule.from() == question.event() && question.event() != ClockEvent.RECEIVED)
                .filter(rule -> rule.kinds().contains(question.demand().kind()))
                .toList();
    }

    private Statute statute(BatchQuestion question) {
        LocalDate day = question.moment().toLocalDate();
        if (day.getYear() < WorkingCalendar.FIRST_YEAR || day.getYear() > WorkingCalendar.LAST_YEAR) {
            throw new CalendarRangeException(day);
        }
        return book.inForce(pack, day);
    }

    /**
     * The clocks that the event starts, in the order of the pack and without mere advice; for a deletion without a
     * ground the one that ends first.
     *
     * @throws CalendarRangeException when a day lies beyond the calendar
     */
    List<DutyClock> started(BatchQuestion question) {
        ZonedDateTime moment = question.moment();
        Statute statute = statute(question);
        DeadlineCalculator calculator = new DeadlineCalculator(
                book.calendar(statute), CountingSwitches.STRICT.under(statute.edition().counting()));
        ClockSheet sheet = new DemandClocks(statute, calculator).sheet(question.demand(), moment);
        return sheet.candidates().isEmpty()
                ? sheet.clocks().stream()
                        .filter(clock -> starts(clock, question))
                        .toList()
                : earliest(sheet, question);
    }

    private static List<DutyClock> earliest(ClockSheet sheet, BatchQuestion question) {
        return sheet.candidates().stream()
                .flatMap(candidate -> candidate.clocks().stream())
                .filter(clock -> starts(clock, question) && clock.duty().action().endsProcessing())
                .filter(DutyClock.Running.class::isInstance)
                .map(DutyClock.Running.class::cast)
                .min(Comparator.comparing((DutyClock.Running clock) -> clock.deadline().due()))
                .map(clock -> List.<DutyClock>of(clock))
                .orElse(List.of());
    }

    private static boolean starts(DutyClock clock, BatchQuestion question) {
        ClockRule rule = clock.duty().clock();
        boolean starts = rule.starts() == question.event() || rule.latestOf().contains(question.event());
        return starts && !clock.duty().cautious();
    }
}
