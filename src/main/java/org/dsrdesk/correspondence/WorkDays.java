package org.dsrdesk.correspondence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.DutyAction;

/** On which days the work of a demand was done, why, and when the rest is to be done. */
final class WorkDays {
    private final LetterBasis basis;
    private final Demand demand;
    private final ClockValues clock;

    WorkDays(LetterBasis basis, ClockValues clock) {
        this.basis = basis;
        this.demand = basis.demand();
        this.clock = clock;
    }

    /** The day since which data are blocked; blocking in place of destruction has its own event. */
    String blocked() {
        String instead = clock.eventDay(ClockEvent.BLOCKING_BEGUN).map(basis::day).orElse("");
        if (TaskValues.POSTPONED.contains(basis.kind())) {
            return different(putOff()) ? placeByPlace(putOff()) : instead;
        }
        String check = placeByPlace(done(TaskWork.BLOCK));
        return check.isEmpty() ? instead : check;
    }

    /** The day on which blocking was lifted, or is to be lifted. */
    String unblocked() {
        List<FulfilmentTask> open = demand.tasks().stream()
                .filter(task -> task.work() == TaskWork.UNBLOCK && task.isOpen())
                .toList();
        return open.isEmpty()
                ? placeByPlace(done(TaskWork.UNBLOCK))
                : open.stream()
                        .flatMap(task -> Stream.ofNullable(task.due()))
                        .max(Comparator.naturalOrder())
                        .map(basis::day)
                        .orElse("");
    }

    private static boolean different(List<FulfilmentTask> tasks) {
        return tasks.stream().map(WorkDays::day).distinct().count() > 1;
    }

    /** The day on which tasks ended; with the places, where it was not the same day everywhere. */
    private String placeByPlace(List<FulfilmentTask> tasks) {
        boolean different = different(tasks);
        return Lines.joined(", ", tasks.stream()
                .map(task -> basis.day(day(task)) + (different ? " (" + task.place().name() + ")" : "")));
    }

    private static LocalDate day(FulfilmentTask task) {
        return task.ended().map(TaskEnd::on).orElseThrow();
    }

    String corrected() {
        return last(TaskWork.CORRECT);
    }

    String destroyed() {
        return last(TaskWork.DESTROY);
    }

    /** The day on which processing stopped: as its duty says, or with the last work that ended it. */
    String stopped() {
        return dutyDay()
                .or(() -> days(TaskWork.STOP).max(Comparator.naturalOrder()))
                .or(() -> ended().max(Comparator.naturalOrder()))
                .map(basis::day)
                .orElse("");
    }

    /** The days on which use of data ended: that of blocking where they were destroyed later (152-FZ art. 21(6)). */
    private Stream<LocalDate> ended() {
        return demand.tasks().stream()
                .filter(task -> task.work() == TaskWork.DESTROY)
                .filter(task -> task.endedAs(TaskOutcome.IMPOSSIBLE) || (task.endedAs(TaskOutcome.DONE)
                        && putOff().stream().noneMatch(one -> one.sharesPlace(task.place()))))
                .flatMap(task -> task.ended().stream())
                .map(TaskEnd::on);
    }

    private Optional<LocalDate> dutyDay() {
        return basis.sheet().clocks().stream()
                .map(one -> one.duty())
                .filter(duty -> duty.action() == DutyAction.STOP)
                .map(Duty::id)
                .flatMap(id -> Stream.ofNullable(demand.state(id).done()))
                .filter(DutyDone::applied)
                .map(done -> done.at().toLocalDate())
                .max(Comparator.naturalOrder());
    }

    /** The day by which the data are to go; the last lawful one where nobody planned an earlier one. */
    String planned() {
        return demand.tasks().stream()
                .filter(task -> task.work() == TaskWork.DESTROY && task.isOpen())
                .flatMap(task -> Stream.ofNullable(task.due()))
                .max(Comparator.naturalOrder())
                .map(basis::day)
                .orElseGet(clock::lastDay);
    }

    /** The last day to destroy what is only blocked (152-FZ art. 21(6)). */
    String destroyBy() {
        return putOff().stream()
                .flatMap(task -> Stream.ofNullable(task.ended().map(TaskEnd::destroyBy).orElse(null)))
                .max(Comparator.naturalOrder())
                .or(clock::destroyBy)
                .map(basis::day)
                .orElse("");
    }

    String whyImpossible() {
        return Lines.list(putOff().stream()
                .flatMap(task -> task.ended().stream())
                .map(end -> Lines.sentence(end.note())));
    }

    private List<FulfilmentTask> putOff() {
        return demand.tasks().stream().filter(task -> task.endedAs(TaskOutcome.IMPOSSIBLE)).toList();
    }

    /** Why data are blocked. */
    String blockingReason() {
        if (!putOff().isEmpty()) {
            return basis.say("уничтожить данные в срок невозможно", "the data cannot be erased in time");
        }
        boolean asked = demand.kind() == DemandKind.BLOCKING && demand.decision() != null;
        if (asked) {
            return basis.say("так потребовал субъект персональных данных", "the data subject asked for it");
        }
        boolean lawful = demand.kind() == DemandKind.UNLAWFUL_PROCESSING
                || demand.ground() == DeletionGround.UNLAWFUL_OR_UNNECESSARY
                || demand.ground() == DeletionGround.CHILD_WITHOUT_CONSENT;
        if (lawful) {
            return basis.say(
                    "проверяем, законно ли обрабатываются данные", "we are checking whether the processing is lawful");
        }
        return demand.kind() == DemandKind.CORRECTION
                ? basis.say("проверяем, точны ли данные", "we are checking whether the data are accurate")
                : basis.say("проверяем доводы обращения", "we are checking what the request says");
    }

    private String last(TaskWork work) {
        return days(work).max(Comparator.naturalOrder()).map(basis::day).orElse("");
    }

    private Stream<LocalDate> days(TaskWork work) {
        return done(work).stream().map(WorkDays::day);
    }

    private List<FulfilmentTask> done(TaskWork work) {
        return demand.tasks().stream()
                .filter(task -> task.work() == work && task.endedAs(TaskOutcome.DONE))
                .toList();
    }
}
