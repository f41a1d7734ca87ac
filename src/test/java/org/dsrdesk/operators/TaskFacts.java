package org.dsrdesk.operators;

import static org.dsrdesk.operators.OperatorDesk.OFFICER;
import static org.dsrdesk.operators.OperatorDesk.TODAY;
import static org.dsrdesk.operators.OperatorDesk.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.casework.TaskEnding;
import org.dsrdesk.domain.fulfilment.Missing;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskReply;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;

/** What the policies oblige to do where the data lie, as tasks of a request with their days and ends. */
final class TaskFacts {
    private final OperatorDesk desk;
    private Request request;

    /** A request of a kind, decided to be fulfilled and planned from the operator's profile. */
    TaskFacts(OperatorDesk desk, DemandKind kind) {
        this.desk = desk;
        this.request = desk.register(Channel.EMAIL, kind);
    }

    static TaskFacts fulfilled(OperatorDesk desk, DemandKind kind) {
        return new TaskFacts(desk, kind).decided().planned();
    }

    TaskFacts decided() {
        request = desk.desk.deciding().decide(request, first(request), Outcome.FULFILLED, null, "по закону", OFFICER);
        return this;
    }

    TaskFacts planned() {
        request = desk.desk.planning().plan(request, first(request), OFFICER);
        return this;
    }

    FulfilmentTask task(TaskWork work, String place) {
        return demand().tasks().stream()
                .filter(task -> task.work() == work && task.place().id().equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError(work + " at " + place + " of " + demand().tasks()));
    }

    TaskEnd end(TaskWork work, String place, TaskOutcome outcome, String note) {
        int ordinal = task(work, place).ordinal();
        request = desk.desk.tasks().end(request, first(request), ordinal, TaskEnding.of(outcome, note, TODAY), OFFICER);
        return Objects.requireNonNull(demand().task(ordinal).end());
    }

    /** The problems for which a task may not end so. */
    List<Problem> refused(TaskWork work, String place, TaskOutcome outcome, String note) {
        return List.copyOf(assertThrows(RefusedException.class, () -> end(work, place, outcome, note))
                .problems().values());
    }

    private Demand demand() {
        return request.demands().getFirst();
    }

    /** Whoever wants the data destroyed is warned first, on a day of its own, and nothing is destroyed before. */
    static void warnedFirst(OperatorDesk desk, String place) {
        TaskFacts tasks = fulfilled(desk, DemandKind.WITHDRAWAL);
        assertEquals(List.of(Problem.TASK_WARN_FIRST),
                tasks.refused(TaskWork.DESTROY, place, TaskOutcome.DONE, "удалено программой"));
        assertEquals(TODAY, tasks.end(TaskWork.WARN, "", TaskOutcome.DONE, "письмом на почту").on());
        assertEquals(TaskOutcome.DONE,
                tasks.end(TaskWork.DESTROY, place, TaskOutcome.DONE, "удалено программой").outcome());
    }

    /** Each recipient is told by a task of its own, which keeps how it was told and what it answered. */
    static void told(OperatorDesk desk, DemandKind kind, String recipient) {
        TaskFacts tasks = fulfilled(desk, kind);
        assertEquals("письмом", tasks.end(TaskWork.TELL, recipient, TaskOutcome.DONE, "письмом").note());
        TaskReply reply = new TaskReply(TODAY, "исполнено");
        int ordinal = tasks.task(TaskWork.TELL, recipient).ordinal();
        Request answered = desk.desk.tasks()
                .answered(tasks.request, first(tasks.request), ordinal, reply, OFFICER);
        assertEquals(reply, Objects.requireNonNull(answered.demands().getFirst().task(ordinal).end()).reply());
    }

    /** What is processed for another is destroyed on that other's instruction, which the end of the task names. */
    static void instructed(OperatorDesk desk, String place) {
        TaskFacts tasks = fulfilled(desk, DemandKind.DELETION);
        String note = "по поручению пользователя от 19.11.2026, удаление записей";
        assertEquals(note, tasks.end(TaskWork.DESTROY, place, TaskOutcome.DONE, note).note());
    }

    /** The service stops by a task that the request does not close without. */
    static void serviceStops(OperatorDesk desk) {
        TaskFacts tasks = fulfilled(desk, DemandKind.DELETION);
        assertTrue(tasks.task(TaskWork.WARN, "").isOpen());
        String service = tasks.task(TaskWork.STOP_SERVICE, "service").place().name();
        assertTrue(desk.desk.closing().missing(tasks.request).stream()
                .anyMatch(missing -> missing instanceof Missing.Task(_, FulfilmentTask task)
                        && task.work() == TaskWork.STOP_SERVICE && task.place().name().equals(service)));
        assertEquals(TODAY, tasks.end(TaskWork.STOP_SERVICE, "service", TaskOutcome.DONE, "доступ закрыт").on());
    }

    /** What was left and why stands with the end of the task. */
    static void leftBehind(OperatorDesk desk) {
        TaskFacts tasks = fulfilled(desk, DemandKind.DELETION);
        tasks.end(TaskWork.WARN, "", TaskOutcome.DONE, "письмом на почту");
        String note = "учётная запись удалена; число звонков без имён осталось: это не персональные данные";
        tasks.end(TaskWork.DESTROY, "service", TaskOutcome.DONE, note);
        assertEquals(note, Objects.requireNonNull(desk.view(tasks.request).request().demands().getFirst()
                .task(tasks.task(TaskWork.DESTROY, "service").ordinal()).end()).note());
    }

    /** People did it themselves where the profile lets them, and only there. */
    static void selfService(OperatorDesk desk, DemandKind kind, TaskWork work, Map<String, Boolean> places) {
        TaskFacts tasks = fulfilled(desk, kind);
        places.forEach((place, own) -> {
            if (own) {
                assertEquals(TaskOutcome.SELF_SERVICE,
                        tasks.end(work, place, TaskOutcome.SELF_SERVICE, "").outcome());
            } else {
                assertEquals(List.of(Problem.TASK_NO_SELF_SERVICE),
                        tasks.refused(work, place, TaskOutcome.SELF_SERVICE, ""));
            }
        });
    }

    /** The check blocks at once, and what was blocked is released by a step of its own once the data are right. */
    static void blockedAndReleased(OperatorDesk desk) {
        TaskFacts tasks = new TaskFacts(desk, DemandKind.CORRECTION).planned();
        LocalDate blocked = tasks.end(TaskWork.BLOCK, "accounts", TaskOutcome.DONE, "признак в базе").on();
        tasks.decided().planned();
        tasks.end(TaskWork.CORRECT, "accounts", TaskOutcome.DONE, "адрес исправлен");
        LocalDate released = tasks.end(TaskWork.UNBLOCK, "accounts", TaskOutcome.DONE, "признак снят").on();
        assertEquals(List.of(TODAY, TODAY), List.of(blocked, released));
    }
}
