package org.dsrdesk.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.fulfilment.EndFault;
import org.dsrdesk.domain.fulfilment.EndRules;
import org.dsrdesk.domain.fulfilment.Landscape;
import org.dsrdesk.domain.fulfilment.TaskDue;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Postponement;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.DutyAction;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/** Checks what people write down of tasks. */
final class TaskCheck {
    private TaskCheck() {}

    /** What is wrong with a task that is still open; when its statutory day has passed, today is the last one. */
    static Map<Field, Problem> open(FulfilmentTask task, ClockSheet sheet, boolean forwarded, LocalDate today) {
        Map<Field, Problem> problems = new EnumMap<>(Field.class);
        boolean named = task.work() == TaskWork.WARN || task.work() == TaskWork.TELL_REGULATOR;
        if (task.place().name().isBlank() && !named) {
            problems.put(Field.NAME, Problem.TASK_PLACE_MISSING);
        } else if (task.place().name().length() > Longest.SYSTEM_NAME) {
            problems.put(Field.NAME, Problem.TEXT_TOO_LONG);
        }
        if (task.work() == TaskWork.TELL_REGULATOR && !forwarded) {
            problems.put(Field.WORK, Problem.TASK_NOT_FORWARDED);
        }
        if (task.assignee() != null && task.assignee().length() > Longest.ACTOR_NAME) {
            problems.put(Field.ASSIGNEE, Problem.NAME_TOO_LONG);
        }
        LocalDate due = task.due();
        if (due != null && due.isAfter(today) && TaskDue.last(sheet, task).filter(due::isAfter).isPresent()) {
            problems.put(Field.UNTIL, Problem.TASK_DUE_TOO_LATE);
        }
        return problems;
    }

    /** How a task may end, as things stand. */
    static EndRules rules(ClockSheet sheet, FulfilmentTask task, Statute statute, Landscape landscape) {
        boolean unwarned = sheet.demand().tasks().stream()
                .noneMatch(one -> one.work() == TaskWork.WARN && one.endedAs(TaskOutcome.DONE));
        return new EndRules(
                landscape.selfService(task.place()),
                delay(sheet, statute).orElse(null),
                landscape.warnsFirst(sheet.demand().kind()) && unwarned);
    }

    /**
     * How destruction may be put off, where a term runs that art. 21(6) of 152-FZ names and none that it does not: that
     * on the subject's proof (art. 20(3)) is never put off.
     */
    private static Optional<EndRules.Delay> delay(ClockSheet sheet, Statute statute) {
        List<Deadline> running = sheet.clocks().stream()
                .flatMap(clock -> clock instanceof DutyClock.Running(var deadline) ? Stream.of(deadline) : Stream.of())
                .filter(deadline -> deadline.duty().action() == DutyAction.DESTROY)
                .toList();
        return running.stream().anyMatch(deadline -> runsOn(deadline.duty(), sheet.demand(), statute))
                ? Optional.empty()
                : running.stream()
                        .filter(deadline -> Postponement.of(deadline.duty(), statute).isPresent())
                        .min(Comparator.comparing(deadline -> deadline.duty().cautious()))
                        .map(deadline -> new EndRules.Delay(begun(sheet.demand()), lastDay(deadline)));
    }

    /** Whether nothing takes the place of a duty that is still to be done; the later one is itself such a place. */
    private static boolean runsOn(Duty duty, Demand demand, Statute statute) {
        return !duty.cautious()
                && duty.starts() != ClockEvent.BLOCKING_BEGUN
                && demand.state(duty.id()).done() == null
                && Postponement.of(duty, statute).isEmpty();
    }

    private static @Nullable LocalDate begun(Demand demand) {
        return Optional.ofNullable(demand.events().get(ClockEvent.BLOCKING_BEGUN))
                .map(moment -> moment.toLocalDate())
                .orElse(null);
    }

    private static @Nullable LocalDate lastDay(Deadline deadline) {
        return deadline.duty().cautious() ? null : deadline.due();
    }

    /** The inputs that the faults of an end belong to. */
    static Map<Field, Problem> problems(Set<EndFault> faults) {
        Map<Field, Problem> problems = new EnumMap<>(Field.class);
        faults.forEach(fault -> problems.putIfAbsent(field(fault), problem(fault)));
        return problems;
    }

    private static Field field(EndFault fault) {
        return switch (fault) {
            case OUTCOME_UNFIT, NO_SELF_SERVICE, NOT_TO_BE_PUT_OFF, PUT_OFF_TOO_LATE, WARN_FIRST -> Field.OUTCOME;
            case METHOD_MISSING, TOLD_HOW_MISSING, REASON_MISSING, WHOM_MISSING -> Field.SAID;
            case ACT_MISSING -> Field.ACT;
            case ARTICLE_MISSING -> Field.ARTICLE;
            case KEPT_UNTIL_MISSING, KEPT_UNTIL_PAST -> Field.UNTIL;
            case DESTROY_BY_MISSING, DESTROY_BY_PAST, DESTROY_BY_TOO_LATE -> Field.DESTROY_BY;
        };
    }

    private static Problem problem(EndFault fault) {
        return switch (fault) {
            case OUTCOME_UNFIT -> Problem.TASK_OUTCOME_UNFIT;
            case NO_SELF_SERVICE -> Problem.TASK_NO_SELF_SERVICE;
            case NOT_TO_BE_PUT_OFF -> Problem.TASK_NOT_TO_BE_PUT_OFF;
            case PUT_OFF_TOO_LATE -> Problem.TASK_PUT_OFF_TOO_LATE;
            case METHOD_MISSING -> Problem.TASK_METHOD_MISSING;
            case TOLD_HOW_MISSING -> Problem.TASK_TOLD_HOW_MISSING;
            case REASON_MISSING -> Problem.TASK_REASON_MISSING;
            case WHOM_MISSING -> Problem.TASK_WHOM_MISSING;
            case ACT_MISSING -> Problem.TASK_ACT_MISSING;
            case ARTICLE_MISSING -> Problem.TASK_ARTICLE_MISSING;
            case KEPT_UNTIL_MISSING -> Problem.TASK_KEPT_UNTIL_MISSING;
            case KEPT_UNTIL_PAST -> Problem.TASK_KEPT_UNTIL_PAST;
            case DESTROY_BY_MISSING -> Problem.TASK_DESTROY_BY_MISSING;
            case DESTROY_BY_PAST -> Problem.TASK_DESTROY_BY_PAST;
            case DESTROY_BY_TOO_LATE -> Problem.TASK_DESTROY_BY_TOO_LATE;
            case WARN_FIRST -> Problem.TASK_WARN_FIRST;
        };
    }
}
