package org.dsrdesk.casework;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.casework.CaseChange.Line;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.Postponement;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.Statute;

/** Records the events that start clocks, and corrections of receipt and requester. */
public final class RecordEvent {
    private final CaseChange change;
    private final IntakeCheck check;
    private final CorrectedRequester corrected;
    private final Landscapes landscapes;
    private final RestoreGuard guard;

    public RecordEvent(
            Transactions transactions, RuleShelf rules, Landscapes landscapes, RestoreGuard guard, Clock clock) {
        this.change = new CaseChange(transactions, rules, clock);
        this.check = new IntakeCheck(clock);
        this.corrected = new CorrectedRequester(new FindRepeats(transactions, rules));
        this.landscapes = landscapes;
        this.guard = guard;
    }

    /**
     * Records that an event happened to a demand.
     *
     * @param moment when, in any zone; kept in the operator's
     * @throws RefusedException for a moment in the future or before 2000, before the receipt where the event follows
     *     from it, or before the question that it answers
     */
    public Request record(Request seen, DemandId demand, ClockEvent event, ZonedDateTime moment, Actor actor) {
        return change.open(seen, actor, Permission.DECIDE, context -> {
            ZonedDateTime local = moment.withZoneSameInstant(context.operator().zone());
            EventCheck.require(event, local, seen.demand(demand), context);
            return new Changed(
                    seen.withDemand(demand, one -> one.withEvent(event, local)),
                    List.of(recorded(seen.demand(demand), event, local)));
        });
    }

    /**
     * Records the event that puts a duty off, and that the duty itself no longer applies: the data are blocked now and
     * destroyed later (152-FZ art. 21(6)).
     *
     * @param moment when the event happened, in any zone; not later than the last day of the duty
     * @param reasons why the duty cannot be done in time; required
     * @throws RefusedException as {@link #record}, and for a moment after the last day or missing reasons
     * @throws IllegalArgumentException when the duty cannot be put off
     */
    public Request putOff(
            Request seen, DemandId demandId, String dutyId, ZonedDateTime moment, String reasons, Actor actor) {
        if (reasons.isBlank()) {
            throw new RefusedException(Field.REASONS, Problem.REASONS_MISSING);
        }
        return change.open(seen, actor, Permission.DECIDE, context -> {
            ZonedDateTime local = moment.withZoneSameInstant(context.operator().zone());
            Demand demand = seen.demand(demandId);
            Statute statute = context.rules().of(seen);
            Postponement way = Postponement.of(statute.duty(dutyId), statute)
                    .orElseThrow(() -> new IllegalArgumentException("the duty cannot be put off: " + dutyId));
            EventCheck.require(way.event(), local, demand, context);
            EventCheck.requireInTime(context.sheet(demandId), dutyId, local);
            DutyState old = demand.state(dutyId);
            DutyDone ended = new DutyDone(local, false, reasons.strip(), actor.name());
            Request changed = EarlierWords.kept(seen, old, context.now(), actor)
                    .withDemand(demandId, one -> one.withEvent(way.event(), local)
                            .withDuty(new DutyState(dutyId, old.extension(), ended)));
            return new Changed(changed, List.of(
                    recorded(demand, way.event(), local),
                    new Line(LogAction.DUTY_NOT_APPLICABLE, Facts.of(
                            demand,
                            "duty",
                            dutyId,
                            "at",
                            local.toOffsetDateTime().toString(),
                            "note",
                            Facts.trace(reasons.strip())))));
        });
    }

    private static Line recorded(Demand demand, ClockEvent event, ZonedDateTime local) {
        return new Line(LogAction.EVENT_RECORDED, Facts.of(
                demand, "event", event.name(), "moment", local.toOffsetDateTime().toString()));
    }

    /**
     * Corrects the moment of receipt; every clock that starts with it is counted anew, by the edition in force then.
     *
     * @param reasons why, kept as a note; required
     */
    public Request correctReceipt(Request seen, ZonedDateTime received, String reasons, Actor actor) {
        if (reasons.isBlank()) {
            throw new RefusedException(Field.REASONS, Problem.REASONS_MISSING);
        }
        Request.Intake old = seen.intake();
        return change.open(seen, actor, Permission.DECIDE, context -> {
            Map<Field, Problem> problems = check.receipt(received, context.operator().zone());
            if (!problems.isEmpty()) {
                throw new RefusedException(problems);
            }
            ZonedDateTime local = received.withZoneSameInstant(context.operator().zone());
            requireBeforeEvents(seen, local);
            Statute statute = context.rules().inForce(old.edition().pack(), local.toLocalDate());
            Request.Intake corrected = new Request.Intake(
                    old.operator(),
                    old.channel(),
                    received,
                    old.registered(),
                    old.registeredBy(),
                    statute.edition().id(),
                    old.said(),
                    old.letter(),
                    old.reception());
            return new Changed(
                    EarlierWords.kept(seen, "Исправлено время получения", reasons, context.now(), actor)
                            .withIntake(corrected),
                    LogAction.RECEIPT_CORRECTED,
                    Facts.of(
                            "old", old.received().toOffsetDateTime().toString(),
                            "new", received.toOffsetDateTime().toString(),
                            "reasons", Facts.trace(reasons.strip())));
        });
    }

    private static void requireBeforeEvents(Request seen, ZonedDateTime received) {
        boolean later = seen.demands().stream()
                .flatMap(demand -> demand.events().entrySet().stream())
                .filter(event -> event.getKey().followsReceipt())
                .map(event -> event.getValue().withZoneSameInstant(received.getZone()).toLocalDate())
                .anyMatch(day -> day.isBefore(received.toLocalDate()));
        if (later) {
            throw new RefusedException(Field.RECEIVED, Problem.RECEIVED_AFTER_EVENT);
        }
    }

    /**
     * Corrects who asks; the case log says that it was corrected, not from what. Links to other requests follow: they
     * are weighed anew, and a confirmed one whose evidence is gone has to be confirmed again; so do the marks by which
     * a person destroyed in a system with backups is known again.
     */
    public Request correctRequester(Request seen, Requester requester, Actor actor) {
        Map<Field, Problem> problems = check.requester(requester);
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return change.open(seen, actor, Permission.LOG, context -> {
            Request after = seen.withRequester(requester);
            List<Line> lines = new ArrayList<>();
            lines.add(new Line(LogAction.REQUESTER_CORRECTED, Facts.of()));
            lines.addAll(corrected.follow(context, seen, after, actor));
            guard.rememberAnew(
                    context.store(), after, landscapes.of(context.store(), context.operator().id()));
            return new Changed(after, lines);
        });
    }
}
