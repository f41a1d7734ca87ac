package org.dsrdesk.domain.request;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DeadlineCalculator;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.ClockSheet.Candidate;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.DutyAction;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.domain.statute.TermUnit;
import org.jspecify.annotations.Nullable;

/**
 * Turns a demand, its events and a rule pack into clocks. An extension that promised more than the ceiling allows, as
 * after a corrected receipt, counts up to the ceiling only; one whose notice then went out too late counts not at all.
 * Immutable, safe to share.
 */
public final class DemandClocks {
    private final Statute statute;
    private final DeadlineCalculator calculator;

    public DemandClocks(Statute statute, DeadlineCalculator calculator) {
        this.statute = statute;
        this.calculator = calculator;
    }

    /** Every duty that a demand may come to: for a deletion without a ground those of every ground. */
    public static List<Duty> possible(Demand demand, Statute statute) {
        if (demand.kind() != DemandKind.DELETION || demand.ground() != null) {
            return duties(demand, statute);
        }
        return statute.deletionGrounds().values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The duties of a demand; none for a deletion whose ground has not been chosen. */
    public static List<Duty> duties(Demand demand, Statute statute) {
        DeletionGround ground = demand.ground();
        return demand.kind() == DemandKind.DELETION && ground != null
                ? statute.duties(ground)
                : statute.duties(demand.kind());
    }

    /**
     * The clocks of a demand.
     *
     * @param received the moment of receipt, in the operator's zone
     */
    public ClockSheet sheet(Demand demand, ZonedDateTime received) {
        if (demand.kind() != DemandKind.DELETION || demand.ground() != null) {
            return new ClockSheet(demand, clocks(demand, duties(demand, statute), received), List.of());
        }
        List<Candidate> candidates = statute.deletionGrounds().entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), clocks(demand, entry.getValue(), received)))
                .toList();
        return new ClockSheet(demand, earliest(demand, candidates), candidates);
    }

    private static List<DutyClock> earliest(Demand demand, List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> candidate.clocks().stream())
                .filter(DutyClock.Running.class::isInstance)
                .map(DutyClock.Running.class::cast)
                .filter(clock -> endsProcessing(clock.duty()) && !clock.duty().cautious())
                .filter(clock -> demand.state(clock.duty().id()).done() == null)
                .min(Comparator.comparing((DutyClock.Running clock) -> clock.deadline().due()))
                .map(clock -> List.<DutyClock>of(clock))
                .orElse(List.of());
    }

    private static boolean endsProcessing(Duty duty) {
        return duty.action() == DutyAction.STOP || duty.action() == DutyAction.DESTROY;
    }

    private List<DutyClock> clocks(Demand demand, List<Duty> duties, ZonedDateTime received) {
        return duties.stream().map(duty -> clock(demand, duty, received)).toList();
    }

    private DutyClock clock(Demand demand, Duty duty, ZonedDateTime received) {
        ZonedDateTime start = start(duty.starts(), demand.events(), received);
        if (start == null) {
            return new DutyClock.Waiting(duty, duty.starts());
        }
        if (duty.term().unit() == TermUnit.AS_NAMED) {
            LocalDate named = demand.namedDue();
            return named == null
                    ? new DutyClock.Unnamed(duty)
                    : new DutyClock.Running(calculator.named(duty, start, named));
        }
        return new DutyClock.Running(
                extended(calculator.deadline(duty, start), demand.state(duty.id()).extension()));
    }

    private Deadline extended(Deadline plain, @Nullable Extension extension) {
        LocalDate ceiling = plain.extensionCeiling();
        LocalDate noticeBy = plain.lastNoticeDay();
        if (extension == null || ceiling == null || noticeBy == null) {
            return plain;
        }
        if (extension.noticeSent().isAfter(noticeBy) || !extension.until().isAfter(plain.due())) {
            return plain;
        }
        LocalDate lawful = extension.until().isAfter(ceiling) ? ceiling : extension.until();
        return calculator.deadline(plain.duty(), plain.start(), lawful);
    }

    private static @Nullable ZonedDateTime start(
            ClockEvent event, Map<ClockEvent, ZonedDateTime> events, ZonedDateTime received) {
        return event == ClockEvent.RECEIVED ? received : events.get(event);
    }
}
