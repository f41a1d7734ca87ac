package org.dsrdesk.domain.fulfilment;

import java.time.ZonedDateTime;
import java.util.List;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.DutyDone;

/** Whether the duties of a demand were done by their last lawful days, or moments for terms in hours. */
public enum Timeliness {
    ON_TIME,
    LATE,
    OPEN,
    OVERDUE;

    /** The timeliness of a demand at a moment; duties that only care asks for are left out. */
    public static Timeliness of(ClockSheet sheet, ZonedDateTime now) {
        List<Timeliness> each = sheet.clocks().stream()
                .filter(clock -> !clock.duty().cautious())
                .map(clock -> of(sheet, clock, now))
                .toList();
        if (each.contains(LATE)) {
            return LATE;
        }
        if (each.contains(OVERDUE)) {
            return OVERDUE;
        }
        return each.contains(OPEN) || each.isEmpty() ? OPEN : ON_TIME;
    }

    /**
     * The timeliness of one duty of a demand at a moment. A duty done without the event that starts its term stays
     * open,
     * for nobody can tell; one found not to apply after its last day is late, unless another duty with the same action
     * was done in time.
     */
    public static Timeliness of(ClockSheet sheet, DutyClock clock, ZonedDateTime now) {
        DutyDone done = sheet.demand().state(clock.duty().id()).done();
        return switch (clock) {
            case DutyClock.Running(Deadline deadline) -> {
                if (done == null) {
                    yield open(deadline, now);
                }
                yield late(deadline, done.at()) && (done.applied() || !otherInTime(sheet, clock)) ? LATE : ON_TIME;
            }
            case DutyClock.Waiting _, DutyClock.Unnamed _ -> done == null || done.applied() ? OPEN : ON_TIME;
        };
    }

    private static Timeliness open(Deadline deadline, ZonedDateTime now) {
        return late(deadline, now) ? OVERDUE : OPEN;
    }

    private static boolean late(Deadline deadline, ZonedDateTime at) {
        ZonedDateTime moment = deadline.dueMoment();
        return moment == null
                ? at.withZoneSameInstant(deadline.start().getZone()).toLocalDate().isAfter(deadline.due())
                : at.isAfter(moment);
    }

    private static boolean otherInTime(ClockSheet sheet, DutyClock clock) {
        return sheet.clocks().stream()
                .filter(other -> !other.duty().cautious() && other.duty().action() == clock.duty().action())
                .anyMatch(other -> appliedInTime(sheet, other));
    }

    private static boolean appliedInTime(ClockSheet sheet, DutyClock clock) {
        DutyDone done = sheet.demand().state(clock.duty().id()).done();
        return clock instanceof DutyClock.Running(Deadline deadline)
                && done != null
                && done.applied()
                && !late(deadline, done.at());
    }
}
