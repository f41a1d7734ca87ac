package org.dsrdesk.casework;

import java.time.ZonedDateTime;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.Pause;

/** Refuses events at moments at which they cannot have happened. */
final class EventCheck {
    private EventCheck() {}

    /** Refuses a moment, given in the operator's zone, at which an event cannot have happened to a demand. */
    static void require(ClockEvent event, ZonedDateTime moment, Demand demand, CaseChange.Context context) {
        if (moment.toInstant().isAfter(context.now())) {
            throw new RefusedException(Field.MOMENT, Problem.EVENT_IN_FUTURE);
        }
        if (moment.toLocalDate().isBefore(IntakeCheck.EARLIEST)) {
            throw new RefusedException(Field.MOMENT, Problem.EVENT_BEFORE_2000);
        }
        if (event.followsReceipt() && moment.toLocalDate().isBefore(context.received().toLocalDate())) {
            throw new RefusedException(Field.MOMENT, Problem.EVENT_BEFORE_RECEIPT);
        }
        if (answersLater(event, moment, demand, context.sheet(demand.id()))) {
            throw new RefusedException(Field.MOMENT, Problem.EVENT_BEFORE_QUESTION);
        }
    }

    /** Refuses a moment after the last day of a duty. */
    static void requireInTime(ClockSheet sheet, String dutyId, ZonedDateTime moment) {
        boolean late = sheet.clocks().stream()
                .filter(clock -> clock.duty().id().equals(dutyId))
                .anyMatch(clock -> clock instanceof DutyClock.Running(var deadline)
                        && moment.toLocalDate().isAfter(deadline.due()));
        if (late) {
            throw new RefusedException(Field.MOMENT, Problem.EVENT_AFTER_TERM);
        }
    }

    private static boolean answersLater(
            ClockEvent event, ZonedDateTime moment, Demand demand, ClockSheet sheet) {
        return sheet.clocks().stream()
                .map(clock -> clock.duty().clock().pause())
                .anyMatch(pause -> pause != null && pause.to() == event && asksAfter(pause, moment, demand));
    }

    private static boolean asksAfter(Pause pause, ZonedDateTime moment, Demand demand) {
        ZonedDateTime asked = demand.events().get(pause.from());
        return asked != null && moment.isBefore(asked);
    }
}
