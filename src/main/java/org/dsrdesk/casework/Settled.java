package org.dsrdesk.casework;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.casework.CaseChange.Context;
import org.dsrdesk.casework.CaseChange.Line;
import org.dsrdesk.domain.fulfilment.SettledDuties;
import org.dsrdesk.domain.request.Circumstances;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.Duty;

/** Ends the duties that the decision or the tasks of a demand settle, and opens them again. */
final class Settled {
    private static final String BY_DECISION = "Не применяется по решению, о котором сообщено.";
    private static final String BY_BLOCKING = "Заблокировано; уничтожается позже (ч. 6 ст. 21).";
    private static final String BY_WORK = "Исполнено: все задачи по системам закончены.";
    private static final Set<String> BY_TASKS = Set.of(BY_BLOCKING, BY_WORK);

    private Settled() {}

    /** After somebody was told of the decision at a moment. */
    static Changed told(Changed before, DemandId id, ZonedDateTime at, String by, Context context) {
        DutyDone done = new DutyDone(at, false, BY_DECISION, by);
        Map<String, DutyDone> ends = new LinkedHashMap<>();
        Request request = before.request();
        for (Duty duty : duties(request, request.demand(id), context).byDecision()) {
            ends.put(duty.id(), done);
        }
        return changed(before, id, context, ends, (_, _) -> false);
    }

    /** After the decision, or that somebody was told of it, was taken back. */
    static Changed notTold(Changed before, DemandId id, Context context) {
        return changed(before, id, context, Map.of(), (_, done) -> BY_DECISION.equals(done.note()));
    }

    /**
     * After a task was added, changed, ended, opened again or taken away: duties end with the last task that is for
     * them, on its day, and open with it.
     */
    static Changed worked(Changed before, DemandId id, String by, Context context) {
        Demand demand = before.request().demand(id);
        Demand bare = demand;
        for (DutyState state : demand.duties()) {
            if (state.done() != null && BY_TASKS.contains(state.done().note())) {
                bare = bare.withDuty(new DutyState(state.dutyId(), state.extension(), null));
            }
        }
        SettledDuties settled = duties(before.request(), bare, context);
        Map<String, DutyDone> ends = new LinkedHashMap<>();
        for (TaskWork work : List.of(TaskWork.BLOCK, TaskWork.CORRECT, TaskWork.STOP, TaskWork.DESTROY)) {
            for (Duty duty : settled.byWork(work)) {
                ends.put(duty.id(), new DutyDone(EndedTask.last(demand, work, context), true, BY_WORK, by));
            }
        }
        for (Duty duty : settled.byBlocking()) {
            ends.put(duty.id(),
                    new DutyDone(EndedTask.last(demand, TaskWork.DESTROY, context), false, BY_BLOCKING, by));
        }
        return changed(before, id, context, ends,
                (duty, done) -> BY_TASKS.contains(done.note()) && !ends.containsKey(duty));
    }

    private static SettledDuties duties(Request request, Demand demand, Context context) {
        return SettledDuties.of(demand, context.rules().of(request), Circumstances.of(request));
    }

    private static Changed changed(
            Changed before, DemandId id, Context context, Map<String, DutyDone> ends,
            BiPredicate<String, DutyDone> reopens) {
        Request request = before.request();
        List<Line> lines = new ArrayList<>(before.lines());
        for (DutyState state : before.request().demand(id).duties()) {
            if (state.done() != null && reopens.test(state.dutyId(), state.done())) {
                request = request.withDemand(
                        id, one -> one.withDuty(new DutyState(state.dutyId(), state.extension(), null)));
                lines.add(new Line(
                        LogAction.DUTY_REOPENED, Facts.of(request.demand(id), "duty", state.dutyId())));
            }
        }
        for (Map.Entry<String, DutyDone> end : ends.entrySet()) {
            DutyState old = request.demand(id).state(end.getKey());
            if (old.done() == null && FulfilDemand.begun(context, id, end.getKey(), end.getValue())) {
                DutyState ended = new DutyState(old.dutyId(), old.extension(), end.getValue());
                request = request.withDemand(id, one -> one.withDuty(ended));
                lines.add(line(request, id, old.dutyId(), end.getValue()));
            }
        }
        return new Changed(request, lines);
    }

    private static Line line(Request request, DemandId id, String duty, DutyDone done) {
        return new Line(done.applied() ? LogAction.DUTY_DONE : LogAction.DUTY_NOT_APPLICABLE, Facts.of(
                request.demand(id),
                "duty", duty,
                "at", done.at().toOffsetDateTime().toString(),
                "note", Facts.trace(done.note())));
    }
}
