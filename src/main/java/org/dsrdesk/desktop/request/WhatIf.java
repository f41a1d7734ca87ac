package org.dsrdesk.desktop.request;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Postponement;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.Duty;
import org.jspecify.annotations.Nullable;

/** What a change would do to the last days of a request that the statute spells out, told before it is made. */
record WhatIf(CaseReading reading) {
    /**
     * A duty whose last day would be another.
     *
     * @param old the last day as it stands; null when the clock does not run
     * @param now the last day after the change; null when the clock would stand still
     */
    record Moved(Duty duty, @Nullable LocalDate old, @Nullable LocalDate now) {}

    /** What another moment of receipt would change. */
    List<Moved> received(ZonedDateTime moment) {
        Request.Intake old = reading.request().intake();
        return !recordable(moment)
                ? List.of()
                : moved(reading.request().withIntake(new Request.Intake(old.operator(), old.channel(), moment,
                        old.registered(), old.registeredBy(), old.edition(), old.said(), old.letter())));
    }

    /** What an event would change; nothing for a moment that cannot be recorded. */
    List<Moved> happened(DemandId demand, ClockEvent event, ZonedDateTime moment) {
        return recordable(moment)
                ? moved(reading.request().withDemand(demand, one -> one.withEvent(event, moment)))
                : List.of();
    }

    /** The last day of the later duty when one is put off by an event at a moment. */
    Optional<LocalDate> putOff(Postponement way, ZonedDateTime moment) {
        return recordable(moment)
                ? Optional.of(reading.rules()
                        .calculator(reading.view().statute(), reading.view().operator())
                        .deadline(way.later(), moment)
                        .due())
                : Optional.empty();
    }

    private boolean recordable(ZonedDateTime moment) {
        return !moment.toInstant().isAfter(reading.now())
                && moment.getYear() >= WorkingCalendar.FIRST_YEAR;
    }

    private List<Moved> moved(Request changed) {
        List<ClockSheet> after = reading.rules().sheets(changed, reading.view().operator());
        List<Moved> moved = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            List<DutyClock> before = clocks(reading.view().sheets().get(i));
            ClockSheet sheet = after.get(i);
            for (DutyClock clock : clocks(sheet)) {
                if (!clock.duty().cautious() && sheet.demand().state(clock.duty().id()).done() == null) {
                    moved(clock, before).ifPresent(moved::add);
                }
            }
        }
        return moved;
    }

    private static Optional<Moved> moved(DutyClock clock, List<DutyClock> before) {
        LocalDate old = before.stream()
                .filter(one -> one.duty().id().equals(clock.duty().id()))
                .findFirst()
                .flatMap(CaseReading::deadline)
                .map(Deadline::due)
                .orElse(null);
        LocalDate now = CaseReading.deadline(clock).map(Deadline::due).orElse(null);
        return Objects.equals(old, now) ? Optional.empty() : Optional.of(new Moved(clock.duty(), old, now));
    }

    private static List<DutyClock> clocks(ClockSheet sheet) {
        return sheet.candidates().isEmpty()
                ? sheet.clocks()
                : sheet.candidates().stream()
                        .flatMap(candidate -> candidate.clocks().stream())
                        .distinct()
                        .toList();
    }
}
