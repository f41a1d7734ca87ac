package org.dsrdesk.correspondence;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.domain.fulfilment.PlaceKnown;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;

/** Whether a letter would say the truth about a demand as it stands; letters that would not are never offered. */
final class Truthful {
    /** The letters that tell a person that the data are gone. */
    static final Set<LetterKind> ALL_DESTROYED = EnumSet.of(
            LetterKind.DESTROYED,
            LetterKind.WITHDRAWAL_DESTROYED,
            LetterKind.VIOLATION_DESTROYED,
            LetterKind.PURPOSE_DESTROYED);
    private static final Set<LetterKind> ALL_STOPPED = EnumSet.of(
            LetterKind.STOPPED, LetterKind.MARKETING_STOPPED, LetterKind.DISTRIBUTION_STOPPED);
    private static final Set<TaskWork> ON_DATA =
            EnumSet.of(TaskWork.HAND_OVER, TaskWork.CORRECT, TaskWork.DESTROY);
    private static final Set<Outcome> MET = EnumSet.of(Outcome.FULFILLED, Outcome.FULFILLED_IN_PART);

    private final CaseView view;
    private final Demand demand;
    private final Happened happened;
    private final DemandWork work;

    Truthful(CaseView view, Demand demand, Happened happened) {
        this.view = view;
        this.demand = demand;
        this.happened = happened;
        this.work = new DemandWork(view, demand);
    }

    boolean is(LetterKind kind) {
        if (ALL_DESTROYED.contains(kind)) {
            return work.undestroyed().isEmpty();
        }
        if (!work.recorded(kind) && !work.unlisted()) {
            return false;
        }
        return ALL_STOPPED.contains(kind) ? stopped(kind) : !contradicted(kind);
    }

    /**
     * Whether a letter to a recipient would be true: destroying is over, and nothing of what the recipient was given is
     * only blocked or lawfully kept.
     */
    boolean is(LetterKind kind, PlaceId recipient) {
        return kind != LetterKind.THIRD_PARTY_DESTRUCTION
                || (happened.open().noneMatch(task -> task.work() == TaskWork.DESTROY)
                        && work.undestroyed().stream().noneMatch(task -> concerns(task, recipient, true))
                        && work.of(TaskWork.DESTROY).stream()
                                .filter(task -> task.endedAs(TaskOutcome.KEPT_BY_LAW))
                                .noneMatch(task -> concerns(task, recipient, false)));
    }

    /** Whether a task is about data that a letter to a recipient names. */
    private boolean concerns(FulfilmentTask task, PlaceId recipient, boolean unknown) {
        Set<String> named = categories(Places.tasks(demand, recipient));
        if (named.isEmpty()) {
            named = categories(ActTasks.destroyed(demand));
        }
        Set<String> left = categories(List.of(task));
        return (left.isEmpty() || named.isEmpty()) ? unknown : named.stream().anyMatch(left::contains);
    }

    private Set<String> categories(List<FulfilmentTask> tasks) {
        Set<String> categories = new HashSet<>();
        tasks.forEach(task -> categories.addAll(task.categories().isEmpty()
                ? view.landscape().known(task.place()).map(PlaceKnown::categories).orElse(List.of())
                : task.categories()));
        return categories;
    }

    /** Nothing is stopped where a law keeps it all going; where no data were found, nothing was to be stopped. */
    private boolean stopped(LetterKind kind) {
        Set<TaskOutcome> idle = kind == LetterKind.STOPPED
                ? EnumSet.of(TaskOutcome.KEPT_BY_LAW, TaskOutcome.NOTHING_FOUND)
                : EnumSet.of(TaskOutcome.KEPT_BY_LAW);
        return happened.open().findAny().isEmpty() && !work.all(TaskWork.STOP, idle);
    }

    private boolean contradicted(LetterKind kind) {
        return switch (kind) {
            case ACCESS_ANSWER -> work.all(TaskWork.HAND_OVER, EnumSet.of(TaskOutcome.NOTHING_FOUND));
            case NOTHING_HELD -> held();
            case VIOLATION_CURED -> happened.done(TaskWork.DESTROY)
                    || work.ended(TaskWork.DESTROY, TaskOutcome.IMPOSSIBLE)
                    || work.ended(TaskWork.DESTROY, TaskOutcome.KEPT_BY_LAW);
            case CORRECTED -> uncorrected() || work.stillBlocked();
            case THIRD_PARTY_CORRECTION -> uncorrected();
            case BLOCKED -> happened.done(TaskWork.UNBLOCK)
                    || happened.done(TaskWork.DESTROY)
                    || (decided() && !blockingMet());
            case UNBLOCKED -> work.releasedToDestroy() || work.open(TaskWork.UNBLOCK) != toldBefore();
            case CONSEQUENCE_NOTICE -> happened.done(TaskWork.DESTROY) || work.of(TaskWork.WARN).isEmpty();
            case ORDER_DESTROY -> !work.open(TaskWork.DESTROY);
            case ORDER_BLOCK -> work.of(TaskWork.BLOCK).isEmpty();
            case LOG_EXTRACT -> ActTasks.automated(view, demand).isEmpty();
            case ACCESS_REFUSAL, REPEAT_REFUSAL, COMPLETE_REQUEST, RECEIPT, EXTENSION, EXTENSION_REGULATOR,
                    DEMAND_REFUSAL, POLICY_REFUSAL, THIRD_PARTY_DESTRUCTION, DESTROYED, VIOLATION_DESTROYED,
                    VIOLATION_REGULATOR, WITHDRAWAL_DESTROYED, WITHDRAWAL_CONTINUED, STOPPED, STOP_CONTINUED,
                    PURPOSE_DESTROYED, PURPOSE_CONTINUED, DESTRUCTION_POSTPONED, MARKETING_STOPPED,
                    DISTRIBUTION_STOPPED, AUTOMATED_RESULT, REDIRECT_SUBJECT, REDIRECT_OPERATOR,
                    PROCESSOR_INSTRUCTION, DESTRUCTION_ACT, IMPOSSIBILITY_NOTE, REGULATOR_ANSWER, BREACH_NOTICE,
                    BREACH_REPORT, AUTHORITY_ANSWER, AUTHORITY_REFUSAL -> false;
        };
    }

    /** Whether work shows that there are or were data. */
    private boolean held() {
        return work.has(task -> task.endedAs(TaskOutcome.KEPT_BY_LAW)
                || task.endedAs(TaskOutcome.IMPOSSIBLE)
                || (ON_DATA.contains(task.work()) && task.endedAs(TaskOutcome.DONE)));
    }

    private boolean uncorrected() {
        return work.of(TaskWork.CORRECT).isEmpty()
                ? !demand.tasks().isEmpty() && !work.dutyDone()
                : !happened.corrected();
    }

    /** Under the GDPR people are told before a restriction is lifted (art. 18(3)), under 152-FZ once it is. */
    private boolean toldBefore() {
        return LetterLanguage.ofPack(view.statute().edition().id().pack())
                .filter(LetterLanguage.ENGLISH::equals)
                .isPresent();
    }

    private boolean decided() {
        return demand.decision() != null;
    }

    private boolean blockingMet() {
        Optional<Outcome> outcome = demand.decided().map(Decision::outcome);
        return demand.kind() == DemandKind.BLOCKING && outcome.filter(MET::contains).isPresent();
    }
}
