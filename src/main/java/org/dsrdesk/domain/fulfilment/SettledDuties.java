package org.dsrdesk.domain.fulfilment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.domain.request.Circumstances;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.Condition;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.DutyAction;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/** Tells which open duties of a demand have ended by what was decided or became of the data. */
public final class SettledDuties {
    private static final Set<TaskOutcome> WORKED = EnumSet.of(TaskOutcome.DONE, TaskOutcome.SELF_SERVICE);

    private final Demand demand;
    private final boolean anyGround;
    private final List<Duty> all;
    private final List<Duty> open;

    private SettledDuties(Demand demand, boolean anyGround, List<Duty> all) {
        this.demand = demand;
        this.anyGround = anyGround;
        this.all = all;
        this.open = all.stream().filter(duty -> demand.state(duty.id()).done() == null).toList();
    }

    /**
     * The duties of a demand as things stand, those that have ended left out; for a deletion without a ground those of
     * every ground that run since the receipt.
     */
    public static SettledDuties of(Demand demand, Statute statute, Circumstances circumstances) {
        boolean anyGround = DemandClocks.lacksGround(demand, statute);
        return new SettledDuties(demand, anyGround, DemandClocks.conceivable(demand, statute, circumstances).stream()
                .filter(duty -> !anyGround || duty.starts() == ClockEvent.RECEIVED)
                .toList());
    }

    /**
     * The duties to work on data, and to tell of that work, that are idle once somebody was told of the decision: none
     * are held, another operator holds them, they are lawfully kept, or the demand is lawfully refused, taken back or
     * already met elsewhere. Work that was done is not idle, nor is blocking for a check that ended in a refusal
     * (152-FZ art. 21(1)).
     */
    public List<Duty> byDecision() {
        Set<DutyAction> idle = idle(demand.decision());
        List<Duty> work = open.stream()
                .filter(duty -> idle.contains(duty.action()) && !worked(duty.action()))
                .toList();
        Set<String> entailed = work.stream().flatMap(duty -> duty.entails().stream()).collect(Collectors.toSet());
        Stream<Duty> notices = open.stream()
                .filter(duty -> duty.action() == DutyAction.NOTIFY && entailed.contains(duty.id()))
                .filter(duty -> duty.when() != Condition.FORWARDED_BY_REGULATOR);
        return Stream.concat(work.stream(), notices).toList();
    }

    private static Set<DutyAction> idle(@Nullable Decision decision) {
        if (decision == null || decision.onPolicy()) {
            return Set.of();
        }
        return switch (decision.outcome()) {
            case NOTHING_HELD, REDIRECTED, DUPLICATE,
                    WITHDRAWN -> EnumSet.of(DutyAction.BLOCK, DutyAction.CORRECT, DutyAction.STOP, DutyAction.DESTROY);
            case REFUSED -> EnumSet.of(DutyAction.CORRECT, DutyAction.STOP, DutyAction.DESTROY);
            case CONTINUED -> EnumSet.of(DutyAction.STOP, DutyAction.DESTROY);
            case FULFILLED, FULFILLED_IN_PART -> Set.of();
        };
    }

    /**
     * The duties that a work is for, once every task of it has ended and some of them with the work done; none for a
     * deletion without a ground, nor once the decision leaves that work undone.
     */
    public List<Duty> byWork(TaskWork work) {
        List<FulfilmentTask> tasks = tasks(demand, work);
        boolean done = tasks.stream().filter(task -> task.work() == work).flatMap(task -> task.ended().stream())
                .anyMatch(end -> WORKED.contains(end.outcome()));
        if (anyGround || !done || tasks.stream().anyMatch(FulfilmentTask::isOpen)) {
            return List.of();
        }
        Set<DutyAction> idle = idle(demand.decision());
        return open.stream()
                .filter(duty -> endsBy(work, duty) || (work(duty.action()) == work
                        && (!idle.contains(duty.action()) || worked(duty.action()))))
                .toList();
    }

    /** The tasks of a demand that a duty to do such work is met by; to correct is to release what was blocked too. */
    public static List<FulfilmentTask> tasks(Demand demand, TaskWork work) {
        return demand.tasks().stream()
                .filter(task -> task.work() == work
                        || (work == TaskWork.CORRECT && task.work() == TaskWork.UNBLOCK))
                .toList();
    }

    /** What is destroyed is not processed any more; a term of its own to stop earlier is for a person to tell of. */
    private boolean endsBy(TaskWork work, Duty duty) {
        return work == TaskWork.DESTROY && duty.action() == DutyAction.STOP && duty.cautious()
                && demand.tasks().stream().noneMatch(task -> task.work() == TaskWork.STOP);
    }

    private boolean worked(DutyAction action) {
        return demand.tasks().stream()
                .filter(task -> work(action) == task.work())
                .anyMatch(task -> task.endedAs(TaskOutcome.DONE) || task.endedAs(TaskOutcome.IMPOSSIBLE));
    }

    private static @Nullable TaskWork work(DutyAction action) {
        return switch (action) {
            case BLOCK -> TaskWork.BLOCK;
            case CORRECT -> TaskWork.CORRECT;
            case STOP -> TaskWork.STOP;
            case DESTROY -> TaskWork.DESTROY;
            case ANSWER, NOTIFY -> null;
        };
    }

    /**
     * The duties to destroy that the later one of 152-FZ art. 21(6) has taken the place of: some data could not be
     * destroyed and are blocked instead, and nothing else is left to destroy now.
     */
    public List<Duty> byBlocking() {
        List<FulfilmentTask> impossible = demand.tasks().stream()
                .filter(task -> task.work() == TaskWork.DESTROY && task.endedAs(TaskOutcome.IMPOSSIBLE))
                .toList();
        boolean left = demand.tasks().stream()
                .filter(task -> task.work() == TaskWork.DESTROY && task.isOpen())
                .anyMatch(task -> impossible.stream().noneMatch(one -> one.sharesPlace(task.place())));
        if (impossible.isEmpty() || left) {
            return List.of();
        }
        Set<String> later = all.stream()
                .filter(duty -> duty.starts() == ClockEvent.BLOCKING_BEGUN)
                .map(Duty::id)
                .collect(Collectors.toSet());
        return open.stream()
                .filter(duty -> duty.action() == DutyAction.DESTROY)
                .filter(duty -> duty.entails().stream().anyMatch(later::contains))
                .toList();
    }
}
