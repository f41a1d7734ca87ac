package org.dsrdesk.domain.fulfilment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dsrdesk.domain.fulfilment.PlanChange.Proposed;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;

/**
 * Proposes the tasks of a demand from what was decided and where the data lie; the same input always gives the same
 * tasks in the same order. It never proposes what a task is for already, and calls an ended task never superfluous.
 */
public final class TaskPlan {
    private static final List<TaskWork> ORDER = List.of(
            TaskWork.WARN, TaskWork.BLOCK, TaskWork.HAND_OVER, TaskWork.CORRECT, TaskWork.STOP, TaskWork.DESTROY,
            TaskWork.UNBLOCK, TaskWork.STOP_SERVICE, TaskWork.TELL, TaskWork.TELL_REGULATOR, TaskWork.OTHER);
    private static final TaskPlace NOWHERE = new TaskPlace(TaskPlace.Kind.OTHER, "", "");

    private final Demand demand;
    private final boolean forwarded;
    private final Landscape landscape;

    private TaskPlan(Demand demand, boolean forwarded, Landscape landscape) {
        this.demand = demand;
        this.forwarded = forwarded;
        this.landscape = landscape;
    }

    /**
     * How the tasks of a demand differ from the plan.
     *
     * @param forwarded whether the regulator forwarded the complaint (152-FZ art. 21(3))
     */
    public static PlanChange change(Demand demand, boolean forwarded, Landscape landscape) {
        List<Proposed> wanted = new TaskPlan(demand, forwarded, landscape).all();
        return new PlanChange(
                wanted.stream().filter(one -> demand.tasks().stream().noneMatch(task -> meets(task, one))).toList(),
                demand.tasks().stream().filter(task -> superfluous(task, demand, wanted)).toList());
    }

    /** What is to be done for a demand as things stand, whether there are tasks for it or not. */
    static List<Proposed> of(Demand demand, boolean forwarded, Landscape landscape) {
        return new TaskPlan(demand, forwarded, landscape).all();
    }

    /** What a task that somebody adds by hand is most likely for. */
    public static TaskWork mainWork(Demand demand) {
        return PlannedWork.inSystems(demand).orElse(TaskWork.OTHER);
    }

    private List<Proposed> all() {
        List<Proposed> all = new ArrayList<>();
        Decision decision = demand.decision();
        if (decision == null) {
            if (PlannedWork.blocksForTheCheck(demand)) {
                all.addAll(each(TaskPlace.Kind.SYSTEM, TaskWork.BLOCK));
            }
            if (PlannedWork.waitsForNoDecision(demand)) {
                all.addAll(fulfilment());
            }
        } else {
            all.addAll(decided(decision));
        }
        all.sort(Comparator.comparingInt(one -> ORDER.indexOf(one.work())));
        return all.stream().distinct().toList();
    }

    private List<Proposed> decided(Decision decision) {
        return switch (decision.outcome()) {
            case FULFILLED, FULFILLED_IN_PART -> fulfilment();
            case REFUSED, CONTINUED, NOTHING_HELD, WITHDRAWN -> unblocking(List.of());
            case REDIRECTED -> {
                List<Proposed> redirected = new ArrayList<>(unblocking(List.of()));
                String whom = decision.target() == null ? "" : decision.target();
                redirected.add(new Proposed(
                        TaskWork.TELL, new TaskPlace(TaskPlace.Kind.OTHER, "", whom), List.of(), ""));
                yield redirected;
            }
            case DUPLICATE -> List.of();
        };
    }

    private List<Proposed> fulfilment() {
        List<PlanHint> hints = landscape.hints().stream()
                .filter(hint -> hint.kinds().contains(demand.kind()) && hint.work() != TaskWork.UNBLOCK)
                .filter(hint -> hint.work() != TaskWork.TELL_REGULATOR || forwarded)
                .filter(hint -> !early(hint.work()))
                .toList();
        List<Proposed> all = new ArrayList<>();
        hints.forEach(hint -> hinted(hint).ifPresent(all::add));
        PlannedWork.inSystems(demand).ifPresent(work -> all.addAll(unhinted(hints, TaskPlace.Kind.SYSTEM, work)));
        if (PlannedWork.tellsRecipients(demand)) {
            all.addAll(unhinted(hints, TaskPlace.Kind.RECIPIENT, TaskWork.TELL));
        }
        if (forwarded && mainWork(demand) == TaskWork.DESTROY) {
            all.add(new Proposed(TaskWork.TELL_REGULATOR, NOWHERE, List.of(), ""));
        }
        all.addAll(unblocking(all));
        return all;
    }

    /** Blocking for the check is over once the check is. */
    private boolean early(TaskWork work) {
        return work == TaskWork.BLOCK && mainWork(demand) != TaskWork.BLOCK;
    }

    private Optional<Proposed> hinted(PlanHint hint) {
        if (hint.place().kind() == TaskPlace.Kind.OTHER) {
            return Optional.of(new Proposed(hint.work(), NOWHERE, List.of(), hint.words()));
        }
        return landscape.known(hint.place())
                .map(place -> new Proposed(hint.work(), place.place(), place.categories(), hint.words()));
    }

    private List<Proposed> unhinted(List<PlanHint> hints, TaskPlace.Kind kind, TaskWork work) {
        boolean named = hints.stream().anyMatch(hint -> hint.place().kind() == kind);
        if (named && PlannedWork.ofOneUse(demand)) {
            return List.of();
        }
        return each(kind, work).stream()
                .filter(one -> hints.stream().noneMatch(hint -> hint.place().kind() == kind
                        && hint.place().id().equals(one.place().id())))
                .toList();
    }

    private List<Proposed> each(TaskPlace.Kind kind, TaskWork work) {
        return landscape.of(kind).stream()
                .map(place -> new Proposed(work, place.place(), place.categories(), ""))
                .toList();
    }

    /**
     * What was blocked for the check is released once the check is over (152-FZ art. 21(2)); destroying needs no
     * release (art. 21(3)), be it planned or done, and a demand to block ends blocked.
     */
    private List<Proposed> unblocking(List<Proposed> planned) {
        return TaskGaps.blocked(demand).stream()
                .filter(task -> !destroyedThere(task, planned) || demand.tasks().stream()
                        .anyMatch(one -> one.work() == TaskWork.DESTROY && one.sharesPlace(task.place())))
                .map(task -> new Proposed(TaskWork.UNBLOCK, task.place(), task.categories(), ""))
                .toList();
    }

    private static boolean destroyedThere(FulfilmentTask task, List<Proposed> planned) {
        return planned.stream().anyMatch(one -> one.work() == TaskWork.DESTROY && task.sharesPlace(one.place()));
    }

    private static boolean meets(FulfilmentTask task, Proposed wanted) {
        boolean anywhere = wanted.place().equals(NOWHERE);
        return task.work() == wanted.work() && (anywhere || task.sharesPlace(wanted.place()));
    }

    private static boolean superfluous(FulfilmentTask task, Demand demand, List<Proposed> wanted) {
        Outcome outcome = demand.decided().map(Decision::outcome).orElse(null);
        Set<TaskWork> works = wanted.stream().map(Proposed::work).collect(Collectors.toSet());
        if (!task.isOpen() || outcome == null) {
            return false;
        }
        if (task.work() == TaskWork.UNBLOCK && destroyedThere(task, wanted)) {
            return wanted.stream().noneMatch(one -> meets(task, one));
        }
        if (works.contains(task.work())) {
            return false;
        }
        return switch (outcome) {
            case FULFILLED, FULFILLED_IN_PART -> PlannedWork.inSystems(demand).isPresent()
                    && PlannedWork.tellingWorks().contains(task.work());
            case REFUSED, CONTINUED, NOTHING_HELD, WITHDRAWN, REDIRECTED,
                    DUPLICATE -> task.work() != TaskWork.UNBLOCK && task.work() != TaskWork.OTHER;
        };
    }

    /** Tasks that were really carried out. */
    static Predicate<FulfilmentTask> done(TaskWork work) {
        return task -> task.work() == work && task.endedAs(TaskOutcome.DONE);
    }
}
