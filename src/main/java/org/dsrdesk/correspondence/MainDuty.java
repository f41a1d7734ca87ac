package org.dsrdesk.correspondence;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.statute.Condition;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.DutyAction;
import org.dsrdesk.domain.statute.TermUnit;

/** Tells which duty a letter speaks of when it names the rule and the last day. */
final class MainDuty {
    private static final Comparator<Duty> PLAINEST = Comparator.comparing(Duty::cautious);

    private final LetterBasis basis;
    private final ClockSheet sheet;

    MainDuty(LetterBasis basis) {
        this.basis = basis;
        this.sheet = basis.sheet();
    }

    /** The duty; empty where no duty of the demand stands behind the letter. */
    Optional<Duty> duty() {
        return switch (basis.kind()) {
            case EXTENSION, EXTENSION_REGULATOR -> extended().or(this::answered);
            case RECEIPT -> earliest().or(() -> duties().filter(MainDuty::hasDays).min(PLAINEST))
                    .or(() -> duties().min(PLAINEST));
            case BLOCKED, UNBLOCKED, ORDER_BLOCK -> of(DutyAction.BLOCK).or(this::answered);
            case CORRECTED -> of(DutyAction.CORRECT).or(this::answered);
            case DESTROYED, WITHDRAWAL_DESTROYED, VIOLATION_DESTROYED, PURPOSE_DESTROYED, DESTRUCTION_POSTPONED,
                    CONSEQUENCE_NOTICE, ORDER_DESTROY, DESTRUCTION_ACT, LOG_EXTRACT,
                    IMPOSSIBILITY_NOTE -> of(DutyAction.DESTROY).or(this::answered);
            case STOPPED, MARKETING_STOPPED, DISTRIBUTION_STOPPED -> of(DutyAction.STOP).or(this::answered);
            case PROCESSOR_INSTRUCTION -> work();
            case THIRD_PARTY_DESTRUCTION -> answered().or(this::work);
            case ACCESS_ANSWER, NOTHING_HELD, ACCESS_REFUSAL, REPEAT_REFUSAL, COMPLETE_REQUEST, DEMAND_REFUSAL,
                    POLICY_REFUSAL, THIRD_PARTY_CORRECTION, VIOLATION_CURED,
                    VIOLATION_REGULATOR, WITHDRAWAL_CONTINUED, STOP_CONTINUED, PURPOSE_CONTINUED, AUTOMATED_RESULT,
                    REDIRECT_SUBJECT, REDIRECT_OPERATOR, REGULATOR_ANSWER, BREACH_NOTICE, BREACH_REPORT,
                    AUTHORITY_ANSWER, AUTHORITY_REFUSAL -> answered();
        };
    }

    /** The duty whose extension waits for its notice, or else the one whose term was extended. */
    Optional<Duty> extended() {
        return sheet.announced()
                .or(() -> running(Stream.of(sheet)).filter(Deadline::extended).map(Deadline::duty).findFirst());
    }

    /** The deadline of a duty, done or not; empty while its clock waits. */
    Optional<Deadline> deadline(Duty duty) {
        return running(basis.view().sheets().stream())
                .filter(deadline -> deadline.duty().equals(duty))
                .min(Comparator.comparing(Deadline::due));
    }

    private Optional<Duty> answered() {
        return duties().filter(duty -> basis.kind().duties().contains(duty.id())).min(PLAINEST);
    }

    private Optional<Duty> work() {
        return of(DutyAction.DESTROY)
                .filter(duty -> !duty.cautious())
                .or(() -> of(DutyAction.STOP))
                .or(() -> of(DutyAction.CORRECT))
                .or(() -> of(DutyAction.BLOCK));
    }

    private Optional<Duty> of(DutyAction action) {
        return duties()
                .filter(duty -> duty.action() == action && duty.when() != Condition.EVENT_HAPPENED)
                .min(PLAINEST.thenComparing(duty -> deadline(duty).isEmpty()));
    }

    private Stream<Duty> duties() {
        return sheet.clocks().stream().map(DutyClock::duty);
    }

    /** Whether the law gives days for a duty; what is due at once, as blocking for a check, has no day to wait for. */
    static boolean hasDays(Duty duty) {
        return duty.term().unit() != TermUnit.AT_ONCE;
    }

    private Optional<Duty> earliest() {
        return running(ClockValues.sheets(basis).stream())
                .filter(deadline -> hasDays(deadline.duty()) && !deadline.duty().cautious())
                .min(Comparator.comparing(Deadline::due))
                .map(Deadline::duty);
    }

    private static Stream<Deadline> running(Stream<ClockSheet> sheets) {
        return sheets.flatMap(one -> one.clocks().stream())
                .filter(DutyClock.Running.class::isInstance)
                .map(clock -> ((DutyClock.Running) clock).deadline());
    }
}
