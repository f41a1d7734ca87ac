package org.dsrdesk.correspondence;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.domain.fulfilment.TaskPlan;
import org.dsrdesk.domain.letter.LetterEvent;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.request.Circumstances;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Duty;

/** What happened to a demand so far that letters may be due for. */
final class Happened {
    private static final Set<Outcome> MET = EnumSet.of(Outcome.FULFILLED, Outcome.FULFILLED_IN_PART);
    private static final Set<TaskOutcome> GONE = EnumSet.of(TaskOutcome.NOTHING_FOUND, TaskOutcome.SELF_SERVICE);
    private static final Set<TaskWork> LETTERS = EnumSet.of(TaskWork.TELL, TaskWork.WARN, TaskWork.TELL_REGULATOR);

    private final CaseView view;
    private final Demand demand;

    Happened(CaseView view, Demand demand) {
        this.view = view;
        this.demand = demand;
    }

    Set<LetterEvent> events() {
        Set<LetterEvent> events = EnumSet.noneOf(LetterEvent.class);
        if (demand.decision() == null || demand.kind() == DemandKind.BREACH) {
            events.add(LetterEvent.REGISTERED);
            events.add(LetterEvent.DETAILS_MISSING);
        }
        add(events, unconfirmed(), LetterEvent.REGISTERED);
        add(events, demand.duties().stream().anyMatch(Happened::extended), LetterEvent.TERM_EXTENDED);
        add(events, done(TaskWork.BLOCK), LetterEvent.BLOCKED);
        add(events, done(TaskWork.UNBLOCK) || unblocks(), LetterEvent.UNBLOCKED);
        demand.decided().flatMap(made -> LetterEvent.of(made, use(made).orElse(null))).ifPresent(events::add);
        add(events, met() && worked(), LetterEvent.FULFILLED);
        add(events, left(Set.of()), LetterEvent.NOTHING_HELD);
        add(events, left(Set.of(TaskOutcome.KEPT_BY_LAW)), LetterEvent.CONTINUED);
        add(events, done(TaskWork.DESTROY), LetterEvent.DESTROYED);
        add(events, putOff(), LetterEvent.POSTPONED);
        add(events, forwardedSettled(), LetterEvent.FORWARDED_SETTLED);
        return events;
    }

    /** Whether the law wants the receipt confirmed, and nobody did yet. */
    private boolean unconfirmed() {
        return DemandClocks.duties(demand, view.statute(), Circumstances.of(view.request())).stream()
                .map(Duty::id)
                .anyMatch(duty -> LetterKind.RECEIPT.duties().contains(duty) && demand.state(duty).done() == null);
    }

    /** Whether a term was extended, or is to be while the duty is open. */
    private static boolean extended(DutyState state) {
        return state.extension() != null && (!state.noticeWaits() || state.done() == null);
    }

    private static void add(Set<LetterEvent> events, boolean happened, LetterEvent event) {
        if (happened) {
            events.add(event);
        }
    }

    private Optional<DecisionGround.Use> use(Decision made) {
        return view.statute().grounds().stream()
                .filter(ground -> ground.id().equals(made.groundId()))
                .map(DecisionGround::use)
                .findFirst();
    }

    boolean met() {
        return demand.decided().map(Decision::outcome).filter(MET::contains).isPresent();
    }

    /** Whether data were corrected, by the operator or by the person where the operator lets people do that. */
    boolean corrected() {
        return done(TaskWork.CORRECT) || demand.tasks().stream().anyMatch(
                task -> task.work() == TaskWork.CORRECT && task.endedAs(TaskOutcome.SELF_SERVICE));
    }

    boolean done(TaskWork work) {
        return demand.tasks().stream().anyMatch(task -> task.work() == work && task.endedAs(TaskOutcome.DONE));
    }

    /** Whether a met demand to destroy found nothing to destroy but what other outcomes, each of them, tell of. */
    private boolean left(Set<TaskOutcome> others) {
        Set<TaskOutcome> outcomes = demand.tasks().stream()
                .filter(task -> task.work() == TaskWork.DESTROY)
                .map(task -> task.ended().map(TaskEnd::outcome).orElse(TaskOutcome.IMPOSSIBLE))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TaskOutcome.class)));
        boolean some = !outcomes.isEmpty();
        outcomes.removeAll(GONE);
        return some && met() && TaskPlan.mainWork(demand) == TaskWork.DESTROY && outcomes.equals(others);
    }

    private boolean unblocks() {
        return demand.tasks().stream().anyMatch(task -> task.work() == TaskWork.UNBLOCK && task.isOpen());
    }

    /** Whether all work is done but that of letters, and of what the law lets destroy later. */
    private boolean worked() {
        return open().noneMatch(task -> !LETTERS.contains(task.work()));
    }

    /** The tasks that are open, without the later destruction of what was put off (152-FZ art. 21(6)). */
    Stream<FulfilmentTask> open() {
        return demand.tasks().stream().filter(task -> task.isOpen() && !later(task));
    }

    private boolean later(FulfilmentTask open) {
        return demand.tasks().stream()
                .anyMatch(task -> task.endedAs(TaskOutcome.IMPOSSIBLE) && task.sharesPlace(open.place()))
                && open.work() == TaskWork.DESTROY;
    }

    /** Whether something is blocked instead of destroyed, and not destroyed yet. */
    private boolean putOff() {
        boolean waits = demand.tasks().stream().anyMatch(task -> task.isOpen() && later(task));
        return waits || (demand.events().containsKey(ClockEvent.BLOCKING_BEGUN) && !done(TaskWork.DESTROY));
    }

    private boolean forwardedSettled() {
        return view.request().forwardedByRegulator() && met() && worked();
    }
}
