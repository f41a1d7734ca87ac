package org.dsrdesk.domain.fulfilment;

import java.time.LocalDate;
import java.util.List;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.DutyDone;

/** Whether the duties of a demand were done by their last lawful days. */
public enum Timeliness {
    ON_TIME,
    LATE,
    OPEN,
    OVERDUE;

    /** The timeliness of a demand on a day in the operator's zone; duties that do not apply are left out. */
    public static Timeliness of(ClockSheet sheet, LocalDate today) {
        List<Timeliness> each = sheet.clocks().stream()
                .filter(clock -> !clock.duty().cautious())
                .map(clock -> of(sheet, clock, today))
                .toList();
        if (each.contains(LATE)) {
            return LATE;
        }
        if (each.contains(OVERDUE)) {
            return OVERDUE;
        }
        return each.contains(OPEN) || each.isEmpty() ? OPEN : ON_TIME;
    }

    private static Timeliness of(ClockSheet sheet, DutyClock clock, LocalDate today) {
        DutyDone done = sheet.demand().state(clock.duty().id()).done();
        if (done != null && !done.applied()) {
            return ON_TIME;
        }
        return switch (clock) {
            case DutyClock.Running(Deadline deadline) -> done == null ? open(deadline, today) : done(deadline, done);
            case DutyClock.Waiting waiting -> done == null ? OPEN : ON_TIME;
            case DutyClock.Unnamed unnamed -> done == null ? OPEN : ON_TIME;
        };
    }

    private static Timeliness open(Deadline deadline, LocalDate today) {
        return today.isAfter(deadline.due()) ? OVERDUE : OPEN;
    }

    private static Timeliness done(Deadline deadline, DutyDone done) {
        boolean late = deadline.dueMoment() == null
                ? done.at().toLocalDate().isAfter(deadline.due())
                : done.at().isAfter(deadline.dueMoment());
        return late ? LATE : ON_TIME;
    }
}
