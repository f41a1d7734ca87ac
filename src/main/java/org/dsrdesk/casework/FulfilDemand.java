package org.dsrdesk.casework;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.casework.CaseChange.Context;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.Request;

/** Records which duties of a demand were done, and when; for work in systems see {@link DoTasks}. */
public final class FulfilDemand {
    private final CaseChange change;

    public FulfilDemand(Transactions transactions, RuleShelf rules, Clock clock) {
        this.change = new CaseChange(transactions, rules, clock);
    }

    /**
     * Records that a duty was done at a moment, which may lie in the past but not before its term began.
     *
     * @param note what was done, or how the answer was sent; may be empty
     */
    public Request dutyDone(
            Request seen, DemandId demand, String dutyId, ZonedDateTime at, String note, Actor actor) {
        if (at.toInstant().isAfter(change.clock().instant())) {
            throw new RefusedException(Field.MOMENT, Problem.DONE_IN_FUTURE);
        }
        return end(seen, demand, dutyId, new DutyDone(at, true, note.strip(), actor.name()), LogAction.DUTY_DONE,
                actor);
    }

    /**
     * Records that a duty does not apply to this demand.
     *
     * @param reasons why; required
     */
    public Request dutyDoesNotApply(Request seen, DemandId demand, String dutyId, String reasons, Actor actor) {
        if (reasons.isBlank()) {
            throw new RefusedException(Field.REASONS, Problem.REASONS_MISSING);
        }
        ZonedDateTime now = ZonedDateTime.now(change.clock());
        DutyDone done = new DutyDone(now, false, reasons.strip(), actor.name());
        return end(seen, demand, dutyId, done, LogAction.DUTY_NOT_APPLICABLE, actor);
    }

    private Request end(
            Request seen, DemandId demand, String dutyId, DutyDone done, LogAction action, Actor actor) {
        return change.open(seen, actor, Permission.DECIDE, context -> {
            requireDuty(seen, demand, dutyId);
            ZonedDateTime at = done.at().withZoneSameInstant(context.operator().zone());
            if (at.toLocalDate().isBefore(start(context, demand, dutyId).toLocalDate())) {
                throw new RefusedException(Field.MOMENT, Problem.DONE_BEFORE_RECEIPT);
            }
            DutyState old = seen.demand(demand).state(dutyId);
            DutyState ended = new DutyState(
                    dutyId, old.extension(), new DutyDone(at, done.applied(), done.note(), done.by()));
            return new Changed(
                    EarlierWords.kept(seen, old, context.now(), actor)
                            .withDemand(demand, one -> one.withDuty(ended)),
                    action,
                    Facts.of(
                            seen.demand(demand),
                            "duty",
                            dutyId,
                            "at",
                            at.toOffsetDateTime().toString(),
                            "note",
                            Facts.trace(done.note())));
        });
    }

    private void requireDuty(Request request, DemandId demand, String dutyId) {
        boolean has = DemandClocks.possible(
                request.demand(demand), change.rules().now().of(request))
                .stream()
                .anyMatch(duty -> duty.id().equals(dutyId));
        if (!has) {
            throw new IllegalArgumentException("the demand has no duty " + dutyId);
        }
    }

    /** When the term of a duty began: its event, or the receipt while the event is unknown. */
    static ZonedDateTime start(Context context, DemandId demand, String dutyId) {
        ClockSheet sheet = context.sheet(demand);
        return Stream.concat(
                sheet.clocks().stream(),
                sheet.candidates().stream().flatMap(candidate -> candidate.clocks().stream()))
                .filter(clock -> clock.duty().id().equals(dutyId))
                .filter(DutyClock.Running.class::isInstance)
                .map(clock -> ((DutyClock.Running) clock).deadline().start())
                .findFirst()
                .orElse(context.received());
    }

    /** Takes back that a duty was done or does not apply; the case log keeps both. */
    public Request reopenDuty(Request seen, DemandId demand, String dutyId, Actor actor) {
        requireDuty(seen, demand, dutyId);
        DutyState old = seen.demand(demand).state(dutyId);
        return change.open(
                seen,
                actor,
                Permission.DECIDE,
                context -> new Changed(
                        EarlierWords.kept(seen, old, context.now(), actor).withDemand(demand,
                                one -> one.withDuty(new DutyState(dutyId, old.extension(), null))),
                        LogAction.DUTY_REOPENED,
                        Facts.of(seen.demand(demand), "duty", dutyId)));
    }
}
