package org.dsrdesk.casework;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.casework.CaseChange.Context;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.Duty;

/**
 * Records which duties of a demand were done, and when; for work in systems see {@link DoTasks}. Once the answer was
 * given, the duties that its decision leaves nothing to do for have ended too.
 */
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
            Changed changed = new Changed(
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
            return done.applied() && answers(seen, demand, dutyId)
                    ? Settled.told(changed, demand, at, actor.name(), context)
                    : changed;
        });
    }

    private void requireDuty(Request request, DemandId demand, String dutyId) {
        if (duty(request, demand, dutyId).isEmpty()) {
            throw new IllegalArgumentException("the demand has no duty " + dutyId);
        }
    }

    private Optional<Duty> duty(Request request, DemandId demand, String dutyId) {
        return DemandClocks.possible(request.demand(demand), change.rules().now().of(request)).stream()
                .filter(duty -> duty.id().equals(dutyId))
                .findFirst();
    }

    private boolean answers(Request request, DemandId demand, String dutyId) {
        return duty(request, demand, dutyId).filter(LetterKind::tellDecision).isPresent();
    }

    /** Whether the term of a duty runs by the day on which it ended; one that does not apply may not have begun. */
    static boolean begun(Context context, DemandId demand, String dutyId, DutyDone done) {
        return (!done.applied() || running(context, demand, dutyId).findFirst().isPresent())
                && !done.at().toLocalDate().isBefore(start(context, demand, dutyId).toLocalDate());
    }

    /** When the term of a duty began: its event, or the receipt while the event is unknown. */
    static ZonedDateTime start(Context context, DemandId demand, String dutyId) {
        return running(context, demand, dutyId)
                .map(Deadline::start)
                .findFirst()
                .orElse(context.received());
    }

    private static Stream<Deadline> running(Context context, DemandId demand, String dutyId) {
        ClockSheet sheet = context.sheet(demand);
        return Stream.concat(
                sheet.clocks().stream(),
                sheet.candidates().stream().flatMap(candidate -> candidate.clocks().stream()))
                .filter(clock -> clock.duty().id().equals(dutyId))
                .filter(DutyClock.Running.class::isInstance)
                .map(clock -> ((DutyClock.Running) clock).deadline());
    }

    /** Takes back that a duty was done or does not apply; the case log keeps both. */
    public Request reopenDuty(Request seen, DemandId demand, String dutyId, Actor actor) {
        requireDuty(seen, demand, dutyId);
        DutyState old = seen.demand(demand).state(dutyId);
        return change.open(
                seen,
                actor,
                Permission.DECIDE,
                context -> {
                    Changed reopened = new Changed(
                            EarlierWords.kept(seen, old, context.now(), actor).withDemand(demand,
                                    one -> one.withDuty(new DutyState(dutyId, old.extension(), null))),
                            LogAction.DUTY_REOPENED,
                            Facts.of(seen.demand(demand), "duty", dutyId));
                    return answers(seen, demand, dutyId) ? Settled.notTold(reopened, demand, context) : reopened;
                });
    }
}
