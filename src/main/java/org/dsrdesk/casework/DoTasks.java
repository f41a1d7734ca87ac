package org.dsrdesk.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.casework.CaseChange.Context;
import org.dsrdesk.domain.assessment.Signature;
import org.dsrdesk.domain.fulfilment.EndRules;
import org.dsrdesk.domain.fulfilment.Landscape;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskReply;
import org.dsrdesk.domain.request.TaskWork;

/**
 * Records how tasks ended. Who may decide may end any task; who may only log may end those assigned to them by name.
 */
public final class DoTasks {
    private final CaseChange change;
    private final Landscapes landscapes;
    private final RestoreGuard guard;

    public DoTasks(Transactions transactions, RuleShelf rules, Landscapes landscapes, RestoreGuard guard, Clock clock) {
        this.change = new CaseChange(transactions, rules, clock);
        this.landscapes = landscapes;
        this.guard = guard;
    }

    /**
     * Ends a task. Blocking in place of destruction (152-FZ art. 21(6)) records when it began and makes the task that
     * destroys later; the request stays open for it.
     *
     * @throws RefusedException when the task has ended, the day lies in the future or before the receipt, the outcome
     *     lacks what it needs, or the second person may not sign
     */
    public Request end(Request seen, DemandId id, int ordinal, TaskEnding ending, Actor actor) {
        FulfilmentTask task = seen.demand(id).task(ordinal);
        if (!task.isOpen()) {
            throw new RefusedException(Field.REQUEST, Problem.TASK_ENDED);
        }
        return change.open(seen, actor, permission(task, actor), context -> {
            TaskEnd end = ending.by(actor, context.now());
            Map<Field, Problem> problems = TaskCheck.problems(rules(seen, id, task, context).faults(task, end));
            day(end.on(), context.received().toLocalDate(), context)
                    .ifPresent(problem -> problems.put(Field.MOMENT, problem));
            if (!ending.second().isBlank()) {
                SecondSigner.wrong(ending.second(), actor.name())
                        .ifPresent(problem -> problems.put(Field.SIGNER, problem));
            }
            if (!problems.isEmpty()) {
                throw new RefusedException(problems);
            }
            guard.remember(context.store(), seen, new RestoreGuard.Gone(id, task.withEnd(end)), landscape(context));
            return EndedTask.of(seen, id, task.withEnd(end), context);
        });
    }

    /** Who may end a task or add files to it. */
    static Permission permission(FulfilmentTask task, Actor actor) {
        return actor.name().strip().equalsIgnoreCase(task.assignee()) ? Permission.LOG : Permission.DECIDE;
    }

    /**
     * Records that a second person consents to how a task ended.
     *
     * @throws RefusedException when it is open or signed already, or for the name of who ended it
     */
    public Request sign(Request seen, DemandId id, int ordinal, String signer, Actor actor) {
        FulfilmentTask task = seen.demand(id).task(ordinal);
        TaskEnd end = task.end();
        if (end == null || end.second() != null) {
            throw new RefusedException(Field.SIGNER, Problem.NOTHING_TO_SIGN);
        }
        SecondSigner.wrong(signer, end.by()).ifPresent(problem -> {
            throw new RefusedException(Field.SIGNER, problem);
        });
        return change.open(seen, actor, Permission.DECIDE, context -> {
            Signature signature = SecondSigner.of(signer, context.now(), actor);
            return new Changed(
                    seen.withDemand(id, one -> one.withTask(task.withEnd(end.signed(signature)))),
                    LogAction.TASK_SIGNED,
                    Facts.of(seen.demand(id), "task", String.valueOf(ordinal), "signer", signature.by()));
        });
    }

    /**
     * Opens an ended task again; what it said stays in notes. The later destruction that an impossible one made goes,
     * unless somebody touched it since.
     *
     * @param reasons why, kept as a note; required
     */
    public Request reopen(Request seen, DemandId id, int ordinal, String reasons, Actor actor) {
        FulfilmentTask task = seen.demand(id).task(ordinal);
        TaskEnd end = task.end();
        if (end == null) {
            throw new RefusedException(Field.REQUEST, Problem.TASK_OPEN);
        }
        if (reasons.isBlank()) {
            throw new RefusedException(Field.REASONS, Problem.REASONS_MISSING);
        }
        return change.open(seen, actor, Permission.DECIDE, context -> {
            guard.forget(context.store(), id, ordinal);
            String name = "№ " + ordinal + " «" + task.place().name() + "»";
            Request kept = EarlierWords.kept(seen, "Прежний итог задачи " + name, end.note(), context.now(), actor);
            Changed reopened = new Changed(
                    EarlierWords.kept(kept, "Задача " + name + " открыта снова", reasons, context.now(), actor)
                            .withDemand(id, one -> one.withTask(task.withEnd(null))),
                    LogAction.TASK_REOPENED,
                    Facts.of(seen.demand(id), "task", String.valueOf(ordinal),
                            "reasons", Facts.trace(reasons.strip())));
            return EndedTask.withoutLater(reopened, id, task, reasons.strip(), actor, context);
        });
    }

    /**
     * Records what a recipient answered to what it was told.
     *
     * @throws RefusedException when nobody was told yet, for a day before that or in the future, and without words
     */
    public Request answered(Request seen, DemandId id, int ordinal, TaskReply reply, Actor actor) {
        FulfilmentTask task = seen.demand(id).task(ordinal);
        TaskEnd end = task.end();
        if (end == null || !tells(task.work())) {
            throw new RefusedException(Field.REQUEST, Problem.TASK_OPEN);
        }
        return change.open(seen, actor, permission(task, actor), context -> {
            Map<Field, Problem> problems = new EnumMap<>(Field.class);
            day(reply.on(), end.on(), context).ifPresent(problem -> problems.put(Field.MOMENT, problem));
            if (reply.words().isBlank()) {
                problems.put(Field.SAID, Problem.REASONS_MISSING);
            }
            if (!problems.isEmpty()) {
                throw new RefusedException(problems);
            }
            TaskReply kept = new TaskReply(reply.on(), reply.words().strip());
            String old = end.reply() == null ? "" : end.reply().words();
            return new Changed(
                    EarlierWords.kept(seen, "Прежний ответ на задачу № " + ordinal, old, context.now(), actor)
                            .withDemand(id, one -> one.withTask(task.withEnd(end.answered(kept)))),
                    LogAction.TASK_ANSWERED,
                    Facts.of(seen.demand(id), "task", String.valueOf(ordinal), "on", reply.on().toString(),
                            "words", Facts.trace(kept.words())));
        });
    }

    private static boolean tells(TaskWork work) {
        return work == TaskWork.TELL || work == TaskWork.TELL_REGULATOR;
    }

    private Landscape landscape(Context context) {
        return landscapes.of(context.store(), context.operator().id());
    }

    private EndRules rules(Request seen, DemandId id, FulfilmentTask task, Context context) {
        return TaskCheck.rules(context.sheet(id), task, context.rules().of(seen), landscape(context));
    }

    /** Why something cannot have happened on a day; empty when it can. */
    private static Optional<Problem> day(LocalDate day, LocalDate first, Context context) {
        if (day.isAfter(context.now().atZone(context.operator().zone()).toLocalDate())) {
            return Optional.of(Problem.DONE_IN_FUTURE);
        }
        return day.isBefore(first) ? Optional.of(Problem.DONE_BEFORE_RECEIPT) : Optional.empty();
    }
}
