package org.dsrdesk.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.casework.CaseChange.Context;
import org.dsrdesk.casework.CaseChange.Line;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.statute.ClockEvent;

/**
 * What a dispatch that was recorded by mistake has ended is open again; what people ended by hand stays. Once one
 * recipient was not told after all, the duty to tell them all is open, whichever letter ended it.
 */
final class DispatchTakenBack {
    private final Context context;
    private final OutgoingLetter letter;
    private final Dispatch dispatch;
    private final DemandId demand;
    private final Actor actor;

    DispatchTakenBack(Context context, OutgoingLetter letter, Actor actor) {
        this.context = context;
        this.letter = letter;
        this.dispatch = Objects.requireNonNull(letter.dispatch());
        this.demand = letter.about().demand();
        this.actor = actor;
    }

    Changed of(Request request, String reasons) {
        List<Line> lines = new ArrayList<>();
        Optional<ClockEvent> event = event(request.demand(demand));
        SortedMap<String, String> facts = LetterChange.facts(letter);
        facts.put("reasons", Facts.trace(reasons));
        facts.put("event", event.map(Enum::name).orElse(""));
        lines.add(new Line(LogAction.LETTER_DISPATCH_TAKEN_BACK, facts));
        Request changed = EarlierWords.kept(
                request, "Снята отметка об отправке (" + note() + ")", reasons, context.now(), actor);
        changed = duties(tasks(changed, lines), lines);
        changed = NoticeOfExtension.notSent(changed, letter, dispatch.at().toLocalDate(), context, lines);
        if (event.isPresent()) {
            changed = changed.withDemand(demand, one -> one.withoutEvent(event.get()));
        }
        Changed back = new Changed(changed, lines);
        return letter.kind().tellsDecision()
                && lines.stream().anyMatch(line -> line.action() == LogAction.DUTY_REOPENED)
                        ? Settled.notTold(back, demand, context)
                        : back;
    }

    private String note() {
        return DispatchNote.of(letter, dispatch);
    }

    private Request tasks(Request request, List<Line> lines) {
        Request changed = request;
        for (FulfilmentTask task : request.demand(demand).tasks()) {
            TaskEnd end = task.end();
            if (end == null || !end.note().equals(note()) || !end.on().equals(dispatch.at().toLocalDate())) {
                continue;
            }
            if (end.reply() != null) {
                changed = EarlierWords.kept(changed, "Прежний ответ на задачу № " + task.ordinal(),
                        end.reply().words(), context.now(), actor);
            }
            changed = changed.withDemand(demand, one -> one.withTask(task.withEnd(null)));
            lines.add(new Line(LogAction.TASK_REOPENED, Facts.of(
                    request.demand(demand), "task", String.valueOf(task.ordinal()))));
        }
        return changed;
    }

    private Request duties(Request request, List<Line> lines) {
        Set<String> notes = new HashSet<>(Set.of(note()));
        if (letter.about().place() != null) {
            DispatchEnds.toRecipients(context, letter).forEach(other -> notes.add(
                    DispatchNote.of(other, Objects.requireNonNull(other.dispatch()))));
        }
        Request changed = request;
        for (DutyState state : request.demand(demand).duties()) {
            if (state.done() != null && notes.contains(state.done().note())) {
                Optional<OutgoingLetter> other = other(state.dutyId());
                DutyState now = new DutyState(
                        state.dutyId(), state.extension(), other.map(DispatchTakenBack::done).orElse(null));
                changed = changed.withDemand(demand, one -> one.withDuty(now));
                lines.add(new Line(other.isPresent() ? LogAction.DUTY_DONE : LogAction.DUTY_REOPENED, Facts.of(
                        request.demand(demand), "duty", state.dutyId())));
            }
        }
        return changed;
    }

    /** The first other letter that went out after the decision, to no recipient, and does the same duty. */
    private Optional<OutgoingLetter> other(String duty) {
        Instant decided = context.sheet(demand).demand().decided().map(Decision::at).orElse(Instant.MIN);
        return context.store().outgoing().of(letter.request()).stream()
                .filter(one -> one.stage() == LetterStage.SENT && !one.id().equals(letter.id()))
                .filter(one -> one.about().demand().equals(demand) && one.about().place() == null)
                .filter(one -> letter.about().place() == null && one.kind().duties().contains(duty))
                .filter(one -> !Objects.requireNonNull(one.made()).pdf().added().isBefore(decided))
                .min(Comparator.comparing(one -> Objects.requireNonNull(one.dispatch()).at().toInstant()));
    }

    private static DutyDone done(OutgoingLetter other) {
        Dispatch out = Objects.requireNonNull(other.dispatch());
        return new DutyDone(out.at(), true, DispatchNote.of(other, out), out.by());
    }

    /** The event that this dispatch recorded, as long as nobody gave it another moment. */
    private Optional<ClockEvent> event(Demand of) {
        String own = String.valueOf(letter.id().value());
        return context.store().log().of(letter.request()).stream()
                .filter(entry -> entry.action() == LogAction.LETTER_DISPATCHED)
                .filter(entry -> own.equals(entry.facts().get("letter")))
                .reduce((_, last) -> last)
                .map(entry -> entry.facts().getOrDefault("event", ""))
                .filter(name -> !name.isEmpty())
                .map(ClockEvent::valueOf)
                .filter(event -> dispatch.at().equals(of.events().get(event)));
    }
}
