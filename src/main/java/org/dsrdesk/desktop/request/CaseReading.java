package org.dsrdesk.desktop.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.ClockEvent;
import org.jspecify.annotations.Nullable;

/**
 * A request as it reads at one moment: how near each day is, what may still be extended.
 *
 * @param view the request with its clocks
 * @param rules the rules and the calendar
 * @param now the moment of reading
 */
record CaseReading(CaseView view, RuleBook rules, Instant now) {
    Request request() {
        return view.request();
    }

    ZoneId zone() {
        return view.operator().zone();
    }

    /** Today in the operator's zone. */
    LocalDate today() {
        return now.atZone(zone()).toLocalDate();
    }

    /** The moment of receipt in the operator's zone. */
    ZonedDateTime received() {
        return request().intake().received().withZoneSameInstant(zone());
    }

    ClockSheet sheet(DemandId demand) {
        return view.sheets().stream().filter(sheet -> sheet.demand().id().equals(demand)).findFirst().orElseThrow();
    }

    DutyState state(DutyRef duty) {
        return request().demand(duty.demand()).state(duty.duty());
    }

    /** The clock of a duty, if the request still has that duty. */
    Optional<DutyClock> clock(DutyRef wanted) {
        return view.sheets().stream()
                .filter(sheet -> sheet.demand().id().equals(wanted.demand()))
                .flatMap(sheet -> wanted.candidate() == null
                        ? sheet.clocks().stream()
                        : sheet.candidates().stream().filter(one -> one.ground() == wanted.candidate())
                                .flatMap(one -> one.clocks().stream()))
                .filter(clock -> clock.duty().id().equals(wanted.duty()))
                .findFirst();
    }

    /** The deadline of a duty whose clock runs. */
    Optional<Deadline> deadline(DutyRef wanted) {
        return clock(wanted).flatMap(CaseReading::deadline);
    }

    static Optional<Deadline> deadline(DutyClock clock) {
        return clock instanceof DutyClock.Running(Deadline deadline) ? Optional.of(deadline) : Optional.empty();
    }

    /** How near the last day of an open duty is; a term in hours is over to the minute. */
    Standing standing(Deadline deadline) {
        ZonedDateTime moment = deadline.dueMoment();
        if (moment != null && now.isAfter(moment.toInstant())) {
            return Standing.OVERDUE;
        }
        return Standing.of(deadline.due(), today(), calendar());
    }

    /** How near the day of a task is. */
    Standing standing(LocalDate due) {
        return Standing.of(due, today(), calendar());
    }

    /** Working days left, or calendar days past the last day. */
    long daysLeft(Deadline deadline) {
        return deadline.due().isBefore(today())
                ? ChronoUnit.DAYS.between(deadline.due(), today())
                : calendar().workingDaysBetween(today(), deadline.due());
    }

    /** The calendar of the act that the request is judged by, with the operator's own days. */
    private WorkingCalendar calendar() {
        return rules.calendar(view.statute(), view.operator().id());
    }

    /** The event that the term of a deadline began with: the latest of those that can start it. */
    ClockEvent began(DutyRef duty, Deadline deadline) {
        Map<ClockEvent, ZonedDateTime> events = request().demand(duty.demand()).events();
        return deadline.duty().clock().latestOf().stream()
                .filter(event -> deadline.start().equals(events.get(event)))
                .findFirst()
                .orElseGet(() -> deadline.duty().starts());
    }

    /** Whether a duty that was done was done too late. */
    static boolean late(Deadline deadline, DutyDone done) {
        ZonedDateTime moment = deadline.dueMoment();
        return done.applied() && (moment == null
                ? done.at().toLocalDate().isAfter(deadline.due())
                : done.at().isAfter(moment));
    }

    /** Whether a notice of extension sent today would still be lawful. */
    boolean extendable(Deadline deadline, DutyState state) {
        LocalDate noticeBy = deadline.lastNoticeDay();
        boolean extended = state.extension() != null && !state.noticeWaits();
        return !request().isClosed() && noticeBy != null && !extended && state.done() == null
                && !today().isAfter(noticeBy);
    }

    /** The duty to explain first: the nearest open one, else any whose clock runs. */
    @Nullable DutyRef first() {
        return view.sheets().stream()
                .flatMap(sheet -> sheet.open().stream().map(deadline -> new Near(sheet, deadline)))
                .min(Comparator.comparing(near -> near.deadline().due()))
                .or(() -> view.sheets().stream()
                        .flatMap(sheet -> sheet.clocks().stream().flatMap(clock -> deadline(clock).stream())
                                .map(deadline -> new Near(sheet, deadline)))
                        .findFirst())
                .map(near -> DutyRef.of(near.sheet().demand().id(), near.deadline().duty().id()))
                .orElse(null);
    }

    private record Near(ClockSheet sheet, Deadline deadline) {}
}
