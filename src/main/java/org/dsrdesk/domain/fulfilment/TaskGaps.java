package org.dsrdesk.domain.fulfilment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;

/** What the tasks of a demand still lack before its request may be closed. */
final class TaskGaps {
    private static final Set<Outcome> MET = Set.of(Outcome.FULFILLED, Outcome.FULFILLED_IN_PART);

    private TaskGaps() {}

    /**
     * Open tasks, ends that a second person must sign, blocked data with no task to destroy them (152-FZ art. 21(6)) or
     * to release them (art. 21(2)).
     */
    static List<Missing> of(Demand demand, boolean secondEyes) {
        List<Missing> gaps = new ArrayList<>();
        for (FulfilmentTask task : demand.tasks()) {
            if (task.isOpen()) {
                gaps.add(new Missing.Task(demand.id(), task));
            } else if (secondEyes && task.ended().filter(end -> end.second() == null).isPresent()) {
                gaps.add(new Missing.TaskSignature(demand.id(), task));
            }
            if (task.endedAs(TaskOutcome.IMPOSSIBLE) && !followed(demand, task)) {
                gaps.add(new Missing.LaterDestruction(demand.id(), task));
            }
        }
        if (demand.decision() != null) {
            blocked(demand).stream()
                    .filter(task -> demand.tasks().stream()
                            .noneMatch(one -> one.work() == TaskWork.UNBLOCK && one.sharesPlace(task.place())))
                    .forEach(task -> gaps.add(new Missing.Unblocking(demand.id(), task)));
        }
        return gaps;
    }

    /** A task that waited when the other was put off destroys what that did not, whichever was written down first. */
    private static boolean followed(Demand demand, FulfilmentTask impossible) {
        return demand.tasks().stream()
                .filter(task -> task.work() == TaskWork.DESTROY && task.sharesPlace(impossible.place()))
                .anyMatch(task -> task.ordinal() > impossible.ordinal()
                        || (task.ordinal() < impossible.ordinal() && waited(task, impossible)));
    }

    private static boolean waited(FulfilmentTask task, FulfilmentTask impossible) {
        LocalDate putOff = impossible.ended().map(TaskEnd::on).orElse(LocalDate.MAX);
        return task.isOpen()
                || (!task.endedAs(TaskOutcome.IMPOSSIBLE)
                        && task.ended().filter(end -> !end.on().isBefore(putOff)).isPresent());
    }

    /** What was blocked and neither destroyed nor put off since, nor meant to stay blocked; released or not. */
    static List<FulfilmentTask> blocked(Demand demand) {
        boolean met = demand.decided().map(Decision::outcome).filter(MET::contains).isPresent();
        boolean duplicate = demand.decided().filter(made -> made.outcome() == Outcome.DUPLICATE).isPresent();
        if (duplicate || (met && demand.kind() == DemandKind.BLOCKING)) {
            return List.of();
        }
        return demand.tasks().stream()
                .filter(TaskPlan.done(TaskWork.BLOCK))
                .filter(task -> demand.tasks().stream()
                        .noneMatch(other -> other.work() == TaskWork.DESTROY && other.sharesPlace(task.place())
                                && (destroyed(other) || (met && other.isOpen()))))
                .toList();
    }

    private static boolean destroyed(FulfilmentTask task) {
        return task.endedAs(TaskOutcome.DONE) || task.endedAs(TaskOutcome.IMPOSSIBLE);
    }
}
