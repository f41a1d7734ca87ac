package org.dsrdesk.casework;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.casework.CaseChange.Context;
import org.dsrdesk.casework.CaseChange.Line;
import org.dsrdesk.domain.fulfilment.SettledDuties;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.KeptByLaw;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.ClockEvent;
import org.jspecify.annotations.Nullable;

/** What follows from the end of a task. */
final class EndedTask {
    private EndedTask() {}

    /** The request with an ended task and, for what is only blocked, with the later destruction and its clock. */
    static Changed of(Request seen, DemandId id, FulfilmentTask task, Context context) {
        TaskEnd end = Objects.requireNonNull(task.end());
        Request changed = seen.withDemand(id, one -> one.withTask(task));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(LogAction.TASK_DONE, Facts.of(
                seen.demand(id),
                "task", String.valueOf(task.ordinal()),
                "work", task.work().name(),
                "outcome", end.outcome().name(),
                "on", end.on().toString(),
                "note", Facts.trace(end.note()),
                "kept", end.kept() == null ? "" : Facts.trace(said(end.kept())),
                "destroyBy", end.destroyBy() == null ? "" : end.destroyBy().toString(),
                "signer", end.second() == null ? "" : end.second().by())));
        Changed ended = end.outcome() == TaskOutcome.IMPOSSIBLE
                ? putOff(new Changed(changed, lines), id, task, context)
                : new Changed(changed, lines);
        return Settled.worked(ended, id, end.by(), context);
    }

    /** When the last task of a work ended. */
    static ZonedDateTime last(Demand demand, TaskWork work, Context context) {
        LocalDate last = SettledDuties.tasks(demand, work).stream()
                .flatMap(task -> task.ended().stream())
                .map(TaskEnd::on)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return moment(last, context);
    }

    private static String said(KeptByLaw kept) {
        return String.join("\n", kept.act(), kept.article(), kept.ground(), String.valueOf(kept.until()));
    }

    private static Changed putOff(Changed before, DemandId id, FulfilmentTask task, Context context) {
        TaskEnd end = Objects.requireNonNull(task.end());
        Request request = before.request();
        List<Line> lines = new ArrayList<>(before.lines());
        if (!request.demand(id).events().containsKey(ClockEvent.BLOCKING_BEGUN)) {
            ZonedDateTime moment = moment(end.on(), context);
            request = request.withDemand(id, one -> one.withEvent(ClockEvent.BLOCKING_BEGUN, moment));
            lines.add(new Line(LogAction.EVENT_RECORDED, Facts.of(
                    request.demand(id), "event", ClockEvent.BLOCKING_BEGUN.name(),
                    "moment", moment.toOffsetDateTime().toString())));
        }
        FulfilmentTask later = later(request.demand(id), task, end.destroyBy());
        lines.add(PlanTasks.line(LogAction.TASK_ADDED, request, id, later));
        return new Changed(request.withDemand(id, one -> one.withTask(later)), lines);
    }

    /** An open task that destroys there already takes the new day, so that none is doubled. */
    private static FulfilmentTask later(
            Demand demand, FulfilmentTask task, @Nullable LocalDate due) {
        Optional<FulfilmentTask> open = demand.tasks().stream()
                .filter(one -> one.isOpen() && one.work() == TaskWork.DESTROY && one.sharesPlace(task.place()))
                .findFirst();
        int ordinal = open.map(FulfilmentTask::ordinal).orElseGet(demand::nextTask);
        return new FulfilmentTask(ordinal, TaskWork.DESTROY, task.place(), task.categories(), task.assignee(), due,
                open.map(FulfilmentTask::words).orElse(""), null,
                open.map(FulfilmentTask::evidence).orElse(List.of()));
    }

    /**
     * Without what the end of a task made: the later destruction of an impossible one, while that is as it was made,
     * and the duties that it settled.
     */
    static Changed withoutLater(
            Changed before, DemandId id, FulfilmentTask task, String reasons, Actor actor, Context context) {
        TaskEnd end = Objects.requireNonNull(task.end());
        Request request = before.request();
        List<Line> lines = new ArrayList<>(before.lines());
        for (FulfilmentTask one : before.request().demand(id).tasks()) {
            boolean made = one.ordinal() > task.ordinal() && one.equals(new FulfilmentTask(
                    one.ordinal(), TaskWork.DESTROY, task.place(), task.categories(), task.assignee(),
                    end.destroyBy(), "", null, List.of()));
            if (made && end.outcome() == TaskOutcome.IMPOSSIBLE) {
                request = request.withDemand(id, demand -> demand.withoutTask(one.ordinal()));
                lines.add(new Line(LogAction.TASK_REMOVED, Facts.of(
                        request.demand(id), "task", String.valueOf(one.ordinal()), "work", one.work().name(),
                        "reasons", Facts.trace(reasons))));
            }
        }
        return Settled.worked(new Changed(request, lines), id, actor.name(), context);
    }

    /** Blocking of an earlier day began with that day, but not before the receipt. */
    private static ZonedDateTime moment(LocalDate on, Context context) {
        ZonedDateTime now = context.now().atZone(context.operator().zone());
        if (on.equals(now.toLocalDate())) {
            return now;
        }
        ZonedDateTime start = on.atStartOfDay(context.operator().zone());
        return start.isBefore(context.received()) ? context.received() : start;
    }
}
