package org.dsrdesk.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.casework.CaseChange.Context;
import org.dsrdesk.casework.CaseChange.Line;
import org.dsrdesk.domain.fulfilment.PlanChange;
import org.dsrdesk.domain.fulfilment.PlanChange.Proposed;
import org.dsrdesk.domain.fulfilment.TaskDue;
import org.dsrdesk.domain.fulfilment.TaskPlan;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Request;

/** Makes the tasks of demands: as the operator's profile and the decision ask, or as a person writes them down. */
public final class PlanTasks {
    private final CaseChange change;
    private final Landscapes landscapes;

    public PlanTasks(Transactions transactions, RuleShelf rules, Landscapes landscapes, Clock clock) {
        this.change = new CaseChange(transactions, rules, clock);
        this.landscapes = landscapes;
    }

    /** Adds the tasks that the plan asks for and the demand lacks; as before when it lacks none. */
    public Request plan(Request seen, DemandId id, Actor actor) {
        actor.require(Permission.DECIDE);
        PlanChange gap = change.read(seen, context -> gap(seen, id, context));
        return gap.lacking().isEmpty()
                ? seen
                : change.open(seen, actor, Permission.DECIDE, context -> added(seen, id, gap.lacking(), context));
    }

    /**
     * The same, and leaves out open tasks that a changed decision does not ask for, but for those that hold files; what
     * they said stays in a note.
     *
     * @param reasons why, kept in the note; required when a task is left out
     */
    public Request align(Request seen, DemandId id, String reasons, Actor actor) {
        actor.require(Permission.DECIDE);
        PlanChange gap = change.read(seen, context -> gap(seen, id, context));
        List<FulfilmentTask> leaving =
                gap.superfluous().stream().filter(task -> task.evidence().isEmpty()).toList();
        if (gap.lacking().isEmpty() && leaving.isEmpty()) {
            return seen;
        }
        return change.open(seen, actor, Permission.DECIDE, context -> {
            Changed without = new Changed(seen, List.of());
            for (FulfilmentTask task : leaving) {
                without = and(without, removed(without.request(), id, task, reasons, context, actor));
            }
            Changed aligned = and(without, added(without.request(), id, gap.lacking(), context));
            return Settled.worked(aligned, id, actor.name(), context);
        });
    }

    /**
     * Adds a task.
     *
     * @throws RefusedException for a task without a place, one due after the statutory day, or one that tells the
     *     regulator of a complaint that it did not forward (152-FZ art. 21(3))
     */
    public Request add(Request seen, DemandId id, NewTask made, Actor actor) {
        FulfilmentTask task = made.task(seen.demand(id).nextTask());
        return change.open(seen, actor, Permission.DECIDE, context -> {
            require(TaskCheck.open(task, context.sheet(id), seen.forwardedByRegulator(), today(context)));
            return Settled.worked(new Changed(
                    seen.withDemand(id, one -> one.withTask(task)),
                    List.of(line(LogAction.TASK_ADDED, seen, id, task))), id, actor.name(), context);
        });
    }

    /** Adds the work that a demand of this kind asks for, in a place that the operator's profile does not list. */
    public Request add(Request seen, DemandId id, String where, Actor actor) {
        return add(seen, id, NewTask.of(TaskPlan.mainWork(seen.demand(id)), where), actor);
    }

    /**
     * Changes an open task.
     *
     * @throws RefusedException as {@link #add(Request, DemandId, NewTask, Actor)}, and for a task that has ended
     */
    public Request edit(Request seen, DemandId id, int ordinal, NewTask made, Actor actor) {
        FulfilmentTask old = seen.demand(id).task(ordinal);
        requireOpen(old);
        FulfilmentTask bare = made.task(ordinal);
        FulfilmentTask task = new FulfilmentTask(ordinal, bare.work(), bare.place(), bare.categories(),
                bare.assignee(), bare.due(), bare.words(), null, old.evidence());
        return change.open(seen, actor, Permission.DECIDE, context -> {
            require(TaskCheck.open(task, context.sheet(id), seen.forwardedByRegulator(), today(context)));
            String lost = task.words().equals(old.words()) ? "" : old.words();
            return Settled.worked(new Changed(
                    EarlierWords.kept(seen, "Прежние слова задачи № " + ordinal, lost, context.now(), actor)
                            .withDemand(id, one -> one.withTask(task)),
                    List.of(line(LogAction.TASK_CHANGED, seen, id, task))), id, actor.name(), context);
        });
    }

    /**
     * Takes an open task away.
     *
     * @param reasons why, kept as a note; required
     * @throws RefusedException without a reason, and for a task that has ended or holds files
     */
    public Request remove(Request seen, DemandId id, int ordinal, String reasons, Actor actor) {
        FulfilmentTask task = seen.demand(id).task(ordinal);
        requireOpen(task);
        if (reasons.isBlank()) {
            throw new RefusedException(Field.REASONS, Problem.REASONS_MISSING);
        }
        if (!task.evidence().isEmpty()) {
            throw new RefusedException(Field.REASONS, Problem.TASK_HAS_EVIDENCE);
        }
        return change.open(
                seen, actor, Permission.DECIDE, context -> Settled.worked(
                        removed(seen, id, task, reasons, context, actor), id, actor.name(), context));
    }

    private PlanChange gap(Request seen, DemandId id, Context context) {
        return TaskPlan.change(
                seen.demand(id),
                seen.forwardedByRegulator(),
                landscapes.of(context.store(), context.operator().id()));
    }

    private static Changed added(Request seen, DemandId id, List<Proposed> lacking, Context context) {
        Request grown = seen;
        List<Line> lines = new ArrayList<>();
        for (Proposed proposed : lacking) {
            Demand demand = grown.demand(id);
            LocalDate due = TaskDue.last(context.sheet(id), proposed.work(), proposed.place()).orElse(null);
            FulfilmentTask task = new FulfilmentTask(demand.nextTask(), proposed.work(), proposed.place(),
                    proposed.categories(), null, due, proposed.words(), null, List.of());
            grown = grown.withDemand(id, one -> one.withTask(task));
            lines.add(line(LogAction.TASK_ADDED, grown, id, task));
        }
        return new Changed(grown, lines);
    }

    private static Changed removed(
            Request seen, DemandId id, FulfilmentTask task, String reasons, Context context, Actor actor) {
        String said = task.words().isEmpty() ? "" : " (" + task.words() + ")";
        String heading = "Снята задача № " + task.ordinal() + " «" + task.place().name() + "»" + said;
        return new Changed(
                EarlierWords.kept(seen, heading, reasons, context.now(), actor)
                        .withDemand(id, one -> one.withoutTask(task.ordinal())),
                List.of(new Line(LogAction.TASK_REMOVED, Facts.of(
                        seen.demand(id), "task", String.valueOf(task.ordinal()), "work", task.work().name(),
                        "reasons", Facts.trace(reasons.strip())))));
    }

    private static Changed and(Changed one, Changed other) {
        List<Line> lines = new ArrayList<>(one.lines());
        lines.addAll(other.lines());
        return new Changed(other.request(), lines);
    }

    private static void requireOpen(FulfilmentTask task) {
        if (!task.isOpen()) {
            throw new RefusedException(Field.REQUEST, Problem.TASK_ENDED);
        }
    }

    private static LocalDate today(Context context) {
        return context.now().atZone(context.operator().zone()).toLocalDate();
    }

    private static void require(Map<Field, Problem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }

    /** Names of places and of people who are to do it stand in the log as their traces only. */
    static Line line(LogAction action, Request request, DemandId id, FulfilmentTask task) {
        return new Line(action, Facts.of(
                request.demand(id),
                "task", String.valueOf(task.ordinal()),
                "work", task.work().name(),
                "system", Facts.trace(task.place().name()),
                "assignee", Facts.trace(task.assignee() == null ? "" : task.assignee()),
                "due", task.due() == null ? "" : task.due().toString(),
                "words", Facts.trace(task.words())));
    }
}
