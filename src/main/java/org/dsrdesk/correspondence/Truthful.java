package org.dsrdesk.correspondence;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;

/** Whether a letter would say the truth about a demand as it stands; letters that would not are never offered. */
final class Truthful {
    private static final Set<LetterKind> ALL_DESTROYED = EnumSet.of(
            LetterKind.DESTROYED,
            LetterKind.WITHDRAWAL_DESTROYED,
            LetterKind.VIOLATION_DESTROYED,
            LetterKind.PURPOSE_DESTROYED);
    private static final Set<LetterKind> ALL_STOPPED = EnumSet.of(
            LetterKind.STOPPED, LetterKind.MARKETING_STOPPED, LetterKind.DISTRIBUTION_STOPPED);

    private final CaseView view;
    private final Demand demand;
    private final Happened happened;

    Truthful(CaseView view, Demand demand, Happened happened) {
        this.view = view;
        this.demand = demand;
        this.happened = happened;
    }

    boolean is(LetterKind kind) {
        if (ALL_DESTROYED.contains(kind)) {
            return happened.open().noneMatch(task -> task.work() == TaskWork.DESTROY);
        }
        if (ALL_STOPPED.contains(kind)) {
            return happened.open().findAny().isEmpty();
        }
        return !contradicted(kind);
    }

    private boolean contradicted(LetterKind kind) {
        boolean destroyed = happened.done(TaskWork.DESTROY);
        if (kind == LetterKind.VIOLATION_CURED) {
            return destroyed;
        }
        if (kind == LetterKind.CORRECTED || kind == LetterKind.THIRD_PARTY_CORRECTION) {
            return !demand.tasks().isEmpty() && !happened.done(TaskWork.CORRECT);
        }
        if (kind == LetterKind.BLOCKED) {
            return happened.done(TaskWork.UNBLOCK) || destroyed || (decided() && !blockingMet());
        }
        if (kind == LetterKind.CONSEQUENCE_NOTICE) {
            return destroyed || !has(task -> task.work() == TaskWork.WARN);
        }
        if (kind == LetterKind.ORDER_DESTROY) {
            return !has(task -> task.work() == TaskWork.DESTROY && task.isOpen());
        }
        if (kind == LetterKind.ORDER_BLOCK) {
            return !has(task -> task.work() == TaskWork.BLOCK);
        }
        if (kind == LetterKind.LOG_EXTRACT) {
            return ActTasks.automated(view, demand).isEmpty();
        }
        return false;
    }

    private boolean decided() {
        return demand.decision() != null;
    }

    private boolean blockingMet() {
        return demand.kind() == DemandKind.BLOCKING
                && demand.decided().map(Decision::outcome).filter(Outcome.FULFILLED::equals).isPresent();
    }

    private boolean has(Predicate<FulfilmentTask> which) {
        return demand.tasks().stream().anyMatch(which);
    }
}
