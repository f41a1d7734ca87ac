package org.dsrdesk.casework;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.ClockEvent;

/** Records the events that start clocks, and corrections of receipt and requester. */
public final class RecordEvent {
    private final CaseChange change;
    private final IntakeCheck check;

    public RecordEvent(Transactions transactions, RuleShelf rules, Clock clock) {
        this.change = new CaseChange(transactions, rules, clock);
        this.check = new IntakeCheck(clock);
    }

    /**
     * Records that an event happened to a demand.
     *
     * @param moment when, in any zone; kept in the operator's
     * @throws RefusedException for a moment in the future or before 2000, or before the receipt where the event
     *     follows from it
     */
    public Request record(Request seen, DemandId demand, ClockEvent event, ZonedDateTime moment, Actor actor) {
        if (moment.toInstant().isAfter(change.clock().instant())) {
            throw new RefusedException(Field.MOMENT, Problem.EVENT_IN_FUTURE);
        }
        return change.open(seen, actor, Permission.DECIDE, context -> {
            ZonedDateTime local = moment.withZoneSameInstant(context.operator().zone());
            if (local.toLocalDate().isBefore(IntakeCheck.EARLIEST)) {
                throw new RefusedException(Field.MOMENT, Problem.EVENT_BEFORE_2000);
            }
            if (followsReceipt(event)
                    && local.toLocalDate().isBefore(context.received().toLocalDate())) {
                throw new RefusedException(Field.MOMENT, Problem.EVENT_BEFORE_RECEIPT);
            }
            return new Changed(
                    seen.withDemand(demand, one -> one.withEvent(event, local)),
                    LogAction.EVENT_RECORDED,
                    Facts.of(
                            seen.demand(demand),
                            "event",
                            event.name(),
                            "moment",
                            local.toOffsetDateTime().toString()));
        });
    }

    private static boolean followsReceipt(ClockEvent event) {
        return switch (event) {
            case RECEIVED, EVIDENCE_RECEIVED, BLOCKING_BEGUN, IDENTITY_CONFIRMED, FEE_PAID, CLARIFICATION_ASKED,
                    CLARIFICATION_RECEIVED -> true;
            case UNLAWFULNESS_FOUND, PURPOSE_ACHIEVED, BREACH_DETECTED, FIRST_SENT, CONSENT_RECEIVED -> false;
        };
    }

    /**
     * Corrects the moment of receipt; every clock that starts with it is counted anew.
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
            Request.Intake corrected = new Request.Intake(
                    old.operator(),
                    old.channel(),
                    received,
                    old.registered(),
                    old.registeredBy(),
                    old.edition(),
                    old.said(),
                    old.letter());
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

    /** Corrects who asks; the case log says that it was corrected, not from what. */
    public Request correctRequester(Request seen, Requester requester, Actor actor) {
        Map<Field, Problem> problems = check.requester(requester);
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return change.open(
                seen,
                actor,
                Permission.LOG,
                context -> new Changed(seen.withRequester(requester), LogAction.REQUESTER_CORRECTED, Facts.of()));
    }
}
