package org.dsrdesk.reports;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.fulfilment.Timeliness;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.Duty;
import org.jspecify.annotations.Nullable;

/**
 * One binding duty of a demand as a report tells it.
 *
 * @param clock its clock
 * @param state what has happened to it
 * @param timeliness whether it alone was done in time
 */
public record DutyLine(DutyClock clock, DutyState state, Timeliness timeliness) {
    /** The duty. */
    public Duty duty() {
        return clock.duty();
    }

    /** Whether nothing has ended it yet. */
    public boolean open() {
        return state.done() == null;
    }

    /** Whether a person found that it does not apply to the demand. */
    public boolean excluded() {
        return state.done() != null && !state.done().applied();
    }

    /** The last lawful day, extension included, in the operator's zone; null while no clock runs. */
    public @Nullable LocalDate due() {
        Deadline deadline = deadline();
        return deadline == null ? null : deadline.due();
    }

    /** The last lawful moment of a term in hours; null for terms in days. */
    public @Nullable ZonedDateTime dueMoment() {
        Deadline deadline = deadline();
        return deadline == null ? null : deadline.dueMoment();
    }

    /** The day a granted extension reaches; null without one. */
    public @Nullable LocalDate extendedUntil() {
        Deadline deadline = deadline();
        return deadline != null && deadline.extended() ? deadline.due() : null;
    }

    /** The day it was done, in the operator's zone; null while it is open or when it does not apply. */
    public @Nullable LocalDate doneOn() {
        return state.done() == null || !state.done().applied()
                ? null
                : state.done().at().toLocalDate();
    }

    /** The event that an open duty waits for; null when its clock runs, or waits for a named day. */
    public @Nullable ClockEvent waitsFor() {
        return open() && clock instanceof DutyClock.Waiting waiting ? waiting.event() : null;
    }

    /** Whether its day rests on a year without a published calendar. */
    public boolean provisional() {
        Deadline deadline = deadline();
        return deadline != null && deadline.provisional();
    }

    private @Nullable Deadline deadline() {
        return clock instanceof DutyClock.Running(Deadline deadline) ? deadline : null;
    }
}
