package org.dsrdesk.casework;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.casework.CaseChange.Context;
import org.dsrdesk.casework.CaseChange.Line;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.Circumstances;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.ClockRule;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Pause;
import org.jspecify.annotations.Nullable;

/** What follows for a demand from the dispatch of one of its letters. */
final class DispatchEnds {
    private final Context context;
    private final OutgoingLetter letter;
    private final Dispatch dispatch;
    private final DemandId demand;

    DispatchEnds(Context context, OutgoingLetter letter, Dispatch dispatch) {
        this.context = context;
        this.letter = letter;
        this.dispatch = dispatch;
        this.demand = letter.about().demand();
    }

    /**
     * The request with the duties, tasks and events of the demand as they are after the dispatch.
     *
     * @param ends false for a letter that ends nothing, as its request is closed or has outgrown it
     */
    Changed of(Request request, boolean ends) {
        List<Line> lines = new ArrayList<>();
        Request changed = request;
        String event = "";
        if (ends) {
            changed = tasks(changed, lines);
            changed = duties(changed, lines);
            changed = NoticeOfExtension.sent(changed, letter, dispatch, context, lines);
            Optional<ClockEvent> asked = asked(changed);
            event = asked.map(Enum::name).orElse("");
            changed = asked.isPresent() ? recorded(changed, asked.get(), lines) : changed;
        }
        lines.addFirst(line(event));
        Changed ended = new Changed(changed, lines);
        return ends && answers(changed)
                ? Settled.told(ended, demand, dispatch.at(), dispatch.by(), context)
                : ended;
    }

    /** Whether the letter tells the person what was decided. */
    private boolean answers(Request request) {
        Set<String> fulfilled = letter.kind().duties();
        return !blockedForTheCheck(request)
                && DemandClocks.duties(request.demand(demand), context.rules().of(request), Circumstances.of(request))
                        .stream()
                        .anyMatch(duty -> LetterKind.tellDecision(duty) && fulfilled.contains(duty.id()));
    }

    private Line line(String event) {
        SortedMap<String, String> facts = LetterChange.facts(letter);
        facts.putAll(Facts.of(
                "way", dispatch.way().name(),
                "at", dispatch.at().toOffsetDateTime().toString(),
                "proof", Facts.trace(dispatch.proof()),
                "event", event));
        return new Line(LogAction.LETTER_DISPATCHED, facts);
    }

    private Request tasks(Request request, List<Line> lines) {
        TaskEnd end = TaskEnd.of(
                TaskOutcome.DONE, DispatchNote.of(letter, dispatch), dispatch.at().toLocalDate(), dispatch.by());
        Request changed = request;
        for (FulfilmentTask task : work(request.demand(demand))) {
            Changed ended = EndedTask.of(changed, demand, task.withEnd(end), context);
            changed = ended.request();
            lines.addAll(ended.lines());
        }
        return changed;
    }

    /** The open tasks that the letter is the work of. Of places without identity nobody knows which one is meant. */
    private List<FulfilmentTask> work(Demand of) {
        PlaceId place = letter.about().place();
        List<FulfilmentTask> meant = of.tasks().stream()
                .filter(FulfilmentTask::isOpen)
                .filter(task -> place == null
                        ? task.work() == work(letter.kind())
                        : task.work() == TaskWork.TELL && task.place().placeId().equals(place))
                .toList();
        boolean nameless = place != null && place.kind() == TaskPlace.Kind.OTHER;
        return nameless && meant.size() > 1 ? List.of() : meant;
    }

    private static @Nullable TaskWork work(LetterKind kind) {
        if (kind == LetterKind.CONSEQUENCE_NOTICE) {
            return TaskWork.WARN;
        }
        return kind == LetterKind.VIOLATION_REGULATOR ? TaskWork.TELL_REGULATOR : null;
    }

    private Request duties(Request request, List<Line> lines) {
        List<OutgoingLetter> others = others();
        if (blockedForTheCheck(request)) {
            return request;
        }
        Set<String> fulfilled = new HashSet<>(letter.kind().duties());
        others.forEach(other -> fulfilled.addAll(other.kind().duties()));
        if (letter.about().place() != null && tells(request).anyMatch(FulfilmentTask::isOpen)) {
            return request;
        }
        ZonedDateTime at = last(request, others);
        Request changed = request;
        for (Duty duty : DemandClocks.duties(
                request.demand(demand), context.rules().of(request), Circumstances.of(request))) {
            DutyState state = request.demand(demand).state(duty.id());
            if (fulfilled.contains(duty.id()) && state.done() == null && begun(duty, at)) {
                DutyDone done = new DutyDone(at, true, DispatchNote.of(letter, dispatch), dispatch.by());
                changed = changed.withDemand(
                        demand, one -> one.withDuty(new DutyState(duty.id(), state.extension(), done)));
                lines.add(new Line(LogAction.DUTY_DONE, Facts.of(
                        request.demand(demand),
                        "duty", duty.id(),
                        "at", at.toOffsetDateTime().toString(),
                        "note", Facts.trace(done.note()))));
            }
        }
        return changed;
    }

    /** What was blocked while the demand is checked is no decision on it yet (152-FZ art. 21(1)). */
    private boolean blockedForTheCheck(Request request) {
        return letter.kind() == LetterKind.BLOCKED && request.demand(demand).decision() == null;
    }

    /** A letter fulfils no duty whose term began on a later day. */
    private boolean begun(Duty duty, ZonedDateTime at) {
        return !at.toLocalDate().isBefore(FulfilDemand.start(context, demand, duty.id()).toLocalDate());
    }

    /** The other letters to recipients that went out for the demand; none where this one goes to somebody else. */
    private List<OutgoingLetter> others() {
        return letter.about().place() == null ? List.of() : toRecipients(context, letter).toList();
    }

    /** The letters to recipients that went out for the demand of a letter, without that one. */
    static Stream<OutgoingLetter> toRecipients(Context context, OutgoingLetter letter) {
        return context.store().outgoing().of(letter.request()).stream()
                .filter(other -> other.stage() == LetterStage.SENT && other.about().place() != null)
                .filter(other -> other.about().demand().equals(letter.about().demand()))
                .filter(other -> !other.id().equals(letter.id()));
    }

    /** All recipients were told once the last of them was. */
    private ZonedDateTime last(Request request, List<OutgoingLetter> others) {
        Stream<ZonedDateTime> sent = others.stream()
                .flatMap(other -> Stream.ofNullable(other.dispatch()))
                .map(Dispatch::at);
        Stream<ZonedDateTime> told = tells(request)
                .filter(_ -> letter.about().place() != null)
                .flatMap(task -> task.ended().stream())
                .map(end -> end.on().atStartOfDay(context.operator().zone()));
        return Stream.concat(Stream.concat(sent, told), Stream.of(dispatch.at()))
                .max(Comparator.comparing(ZonedDateTime::toInstant))
                .orElseThrow();
    }

    private Stream<FulfilmentTask> tells(Request request) {
        return request.demand(demand).tasks().stream().filter(task -> task.work() == TaskWork.TELL);
    }

    /** What stops the clock while the person completes the request, where the law has that and it did not happen. */
    private Optional<ClockEvent> asked(Request request) {
        if (letter.kind() != LetterKind.COMPLETE_REQUEST) {
            return Optional.empty();
        }
        Demand of = request.demand(demand);
        return DemandClocks.duties(of, context.rules().of(request), Circumstances.of(request)).stream()
                .map(Duty::clock)
                .filter(clock -> !AskedForIdentity.only(letter, clock))
                .map(ClockRule::pause)
                .filter(Objects::nonNull)
                .map(Pause::from)
                .filter(event -> !of.events().containsKey(event))
                .findFirst();
    }

    private Request recorded(Request request, ClockEvent event, List<Line> lines) {
        lines.add(new Line(LogAction.EVENT_RECORDED, Facts.of(
                request.demand(demand), "event", event.name(),
                "moment", dispatch.at().toOffsetDateTime().toString())));
        return request.withDemand(demand, one -> one.withEvent(event, dispatch.at()));
    }
}
