package org.dsrdesk.domain.fulfilment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DutyAction;

/** The last lawful days of tasks. */
public final class TaskDue {
    private TaskDue() {}

    /**
     * The last day of work in a place: that of the duty which it fulfils, the earliest where two run; the day named
     * when it was put off (152-FZ art. 21(6)); else the latest day of the demand. Empty while no clock runs.
     */
    public static Optional<LocalDate> last(ClockSheet sheet, TaskWork work, TaskPlace place) {
        Optional<LocalDate> putOff = work == TaskWork.DESTROY ? putOff(sheet, place) : Optional.empty();
        if (putOff.isPresent()) {
            return putOff;
        }
        List<Deadline> running = running(sheet);
        for (DutyAction action : actions(work)) {
            Optional<LocalDate> due = running.stream()
                    .filter(deadline -> deadline.duty().action() == action)
                    .map(Deadline::due)
                    .min(Comparator.naturalOrder());
            if (due.isPresent()) {
                return due;
            }
        }
        return running.stream().map(Deadline::due).max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> putOff(ClockSheet sheet, TaskPlace place) {
        return sheet.demand().tasks().stream()
                .filter(task -> task.endedAs(TaskOutcome.IMPOSSIBLE) && task.sharesPlace(place))
                .flatMap(task -> task.ended().map(TaskEnd::destroyBy).stream())
                .max(Comparator.naturalOrder());
    }

    private static List<Deadline> running(ClockSheet sheet) {
        return sheet.clocks().stream()
                .filter(DutyClock.Running.class::isInstance)
                .map(clock -> ((DutyClock.Running) clock).deadline())
                .filter(deadline -> !deadline.duty().cautious()
                        && deadline.duty().starts() != ClockEvent.BLOCKING_BEGUN)
                .toList();
    }

    private static List<DutyAction> actions(TaskWork work) {
        return switch (work) {
            case DESTROY -> List.of(DutyAction.DESTROY, DutyAction.STOP);
            case BLOCK -> List.of(DutyAction.BLOCK);
            case UNBLOCK, CORRECT -> List.of(DutyAction.CORRECT);
            case HAND_OVER -> List.of(DutyAction.ANSWER);
            case STOP, STOP_SERVICE -> List.of(DutyAction.STOP, DutyAction.DESTROY);
            case TELL, TELL_REGULATOR -> List.of(DutyAction.NOTIFY, DutyAction.DESTROY, DutyAction.STOP);
            case WARN -> List.of(DutyAction.DESTROY, DutyAction.STOP);
            case OTHER -> List.of();
        };
    }

    /** The last day of a task that is there. */
    public static Optional<LocalDate> last(ClockSheet sheet, FulfilmentTask task) {
        return last(sheet, task.work(), task.place());
    }
}
