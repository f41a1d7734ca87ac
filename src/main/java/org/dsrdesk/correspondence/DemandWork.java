package org.dsrdesk.correspondence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.DutyAction;

/** What the work of a demand has come to, as far as letters tell of it. */
final class DemandWork {
    private static final Set<LetterKind> TELLING = EnumSet.of(
            LetterKind.ACCESS_ANSWER,
            LetterKind.CORRECTED,
            LetterKind.THIRD_PARTY_CORRECTION,
            LetterKind.STOPPED,
            LetterKind.MARKETING_STOPPED,
            LetterKind.DISTRIBUTION_STOPPED,
            LetterKind.VIOLATION_CURED,
            LetterKind.VIOLATION_REGULATOR);
    private static final Set<TaskWork> BESIDES = EnumSet.of(
            TaskWork.TELL, TaskWork.WARN, TaskWork.TELL_REGULATOR, TaskWork.BLOCK, TaskWork.UNBLOCK);
    private static final Set<DutyAction> ACTIONS =
            EnumSet.of(DutyAction.CORRECT, DutyAction.STOP, DutyAction.DESTROY);

    private final CaseView view;
    private final Demand demand;

    DemandWork(CaseView view, Demand demand) {
        this.view = view;
        this.demand = demand;
    }

    /** Whether a letter tells of no work, or of work that the desk knows of: by a task, or by a duty that was done. */
    boolean recorded(LetterKind kind) {
        return !TELLING.contains(kind) || has(task -> !BESIDES.contains(task.work())) || dutyDone();
    }

    /** Whether the operator lists no systems, so that nobody plans work in them. */
    boolean unlisted() {
        return view.landscape().of(TaskPlace.Kind.SYSTEM).isEmpty();
    }

    /** Whether somebody recorded that data were corrected or destroyed, or their processing stopped. */
    boolean dutyDone() {
        return DemandClocks.possible(demand, view.statute()).stream()
                .filter(duty -> ACTIONS.contains(duty.action()))
                .map(Duty::id)
                .map(id -> demand.state(id).done())
                .anyMatch(done -> done != null && done.applied());
    }

    boolean has(Predicate<FulfilmentTask> which) {
        return demand.tasks().stream().anyMatch(which);
    }

    boolean open(TaskWork work) {
        return has(task -> task.work() == work && task.isOpen());
    }

    boolean ended(TaskWork work, TaskOutcome outcome) {
        return has(task -> task.work() == work && task.endedAs(outcome));
    }

    /** Whether work was to be done, and ended everywhere in one of these ways. */
    boolean all(TaskWork work, Set<TaskOutcome> outcomes) {
        List<FulfilmentTask> tasks = of(work);
        return !tasks.isEmpty() && tasks.stream().allMatch(task -> outcomes.stream().anyMatch(task::endedAs));
    }

    List<FulfilmentTask> of(TaskWork work) {
        return demand.tasks().stream().filter(task -> task.work() == work).toList();
    }

    /** What is to be destroyed and is there still: open, or blocked instead (152-FZ art. 21(6)). */
    List<FulfilmentTask> undestroyed() {
        return of(TaskWork.DESTROY).stream()
                .filter(task -> task.isOpen() || (task.endedAs(TaskOutcome.IMPOSSIBLE) && !followed(task)))
                .toList();
    }

    private boolean followed(FulfilmentTask putOff) {
        return of(TaskWork.DESTROY).stream().anyMatch(task -> task.sharesPlace(putOff.place())
                && !task.isOpen() && !task.endedAs(TaskOutcome.IMPOSSIBLE));
    }

    /** Whether something was blocked for the check and not released since (152-FZ art. 21(2)). */
    boolean stillBlocked() {
        return of(TaskWork.BLOCK).stream()
                .filter(task -> task.endedAs(TaskOutcome.DONE))
                .anyMatch(task -> of(TaskWork.UNBLOCK).stream()
                        .noneMatch(one -> !one.isOpen() && one.sharesPlace(task.place())));
    }

    /** Whether what is or was to be released is or was to be destroyed. */
    boolean releasedToDestroy() {
        return of(TaskWork.UNBLOCK).stream().anyMatch(task -> of(TaskWork.DESTROY).stream()
                .filter(one -> one.isOpen() || one.endedAs(TaskOutcome.DONE) || one.endedAs(TaskOutcome.IMPOSSIBLE))
                .anyMatch(one -> one.sharesPlace(task.place())));
    }
}
