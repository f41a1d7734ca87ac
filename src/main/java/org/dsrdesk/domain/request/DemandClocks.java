package org.dsrdesk.domain.request;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DeadlineCalculator;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.deadline.StoppedDays;
import org.dsrdesk.domain.request.ClockSheet.Candidate;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.ClockRule;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Pause;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.domain.statute.TermUnit;
import org.jspecify.annotations.Nullable;

/**
 * Turns a demand, its events and a rule pack into clocks. An extension that promised more than the ceiling allows, as
 * after a corrected receipt, counts up to the ceiling only; one whose notice went out too late, or not yet, counts not
 * at all. Immutable, safe to share.
 */
public final class DemandClocks {
    private final Statute statute;
    private final DeadlineCalculator calculator;

    public DemandClocks(Statute statute, DeadlineCalculator calculator) {
        this.statute = statute;
        this.calculator = calculator;
    }

    /**
     * Every duty that a demand may come to, whatever is decided and happens: for a deletion without a ground those of
     * every ground.
     */
    public static List<Duty> possible(Demand demand, Statute statute) {
        if (!lacksGround(demand, statute)) {
            return all(demand, statute);
        }
        return statute.deletionGrounds().values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The duties of a demand as things stand; for a deletion without a ground those that every ground has. */
    public static List<Duty> duties(Demand demand, Statute statute, Circumstances circumstances) {
        return conceivable(demand, statute, circumstances).stream()
                .filter(duty -> !lacksGround(demand, statute)
                        || statute.deletionGrounds().values().stream().allMatch(duties -> duties.contains(duty)))
                .toList();
    }

    /** The duties of a demand as things stand; for a deletion without a ground those that any ground has. */
    public static List<Duty> conceivable(Demand demand, Statute statute, Circumstances circumstances) {
        return possible(demand, statute).stream()
                .filter(duty -> exists(duty, demand, circumstances))
                .toList();
    }

    /** Whether a demand is a deletion whose ground is needed and has not been chosen. */
    public static boolean lacksGround(Demand demand, Statute statute) {
        return demand.kind() == DemandKind.DELETION && demand.ground() == null && statute.deletionNeedsGround();
    }

    private static List<Duty> all(Demand demand, Statute statute) {
        DeletionGround ground = demand.ground();
        return demand.kind() == DemandKind.DELETION && ground != null && statute.deletionNeedsGround()
                ? statute.duties(ground)
                : statute.duties(demand.kind());
    }

    private static boolean exists(Duty duty, Demand demand, Circumstances circumstances) {
        boolean refused = demand.decided().filter(Decision::refusesByLaw).isPresent();
        boolean holds = switch (duty.when()) {
            case ALWAYS -> true;
            case REFUSED -> refused;
            case NOT_REFUSED -> !refused;
            case EVENT_HAPPENED -> demand.events().containsKey(duty.starts());
            case FORWARDED_BY_REGULATOR -> circumstances.forwardedByRegulator();
        };
        ZonedDateTime event = demand.events().get(duty.starts());
        LocalDate start = event == null ? circumstances.received() : event.toLocalDate();
        return holds && duty.provenance().covers(start);
    }

    /** The clocks of a demand that the regulator did not forward. */
    public ClockSheet sheet(Demand demand, ZonedDateTime received) {
        return sheet(demand, received, false);
    }

    /**
     * The clocks of a demand.
     *
     * @param received the moment of receipt, in the operator's zone
     * @param forwarded whether the regulator forwarded the complaint
     */
    public ClockSheet sheet(Demand demand, ZonedDateTime received, boolean forwarded) {
        Circumstances circumstances = new Circumstances(received.toLocalDate(), forwarded);
        if (!lacksGround(demand, statute)) {
            return new ClockSheet(
                    demand, clocks(demand, duties(demand, statute, circumstances), received), List.of());
        }
        List<Candidate> candidates = statute.deletionGrounds().keySet().stream()
                .map(ground -> candidate(demand, ground, received, circumstances))
                .toList();
        return new ClockSheet(demand, earliest(demand, candidates), candidates);
    }

    private Candidate candidate(
            Demand demand, DeletionGround ground, ZonedDateTime received, Circumstances circumstances) {
        List<Duty> duties = statute.duties(ground).stream()
                .filter(duty -> exists(duty, demand, circumstances))
                .toList();
        return new Candidate(ground, clocks(demand, duties, received));
    }

    private static List<DutyClock> earliest(Demand demand, List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> candidate.clocks().stream())
                .filter(DutyClock.Running.class::isInstance)
                .map(DutyClock.Running.class::cast)
                .filter(clock -> clock.duty().action().endsProcessing() && !clock.duty().cautious())
                .filter(clock -> !applied(demand, clock))
                .min(Comparator.comparing((DutyClock.Running clock) -> demand.state(clock.duty().id()).done() != null)
                        .thenComparing(clock -> clock.deadline().due()))
                .map(clock -> List.<DutyClock>of(clock))
                .orElse(List.of());
    }

    private static boolean applied(Demand demand, DutyClock clock) {
        DutyDone done = demand.state(clock.duty().id()).done();
        return done != null && done.applied();
    }

    private List<DutyClock> clocks(Demand demand, List<Duty> duties, ZonedDateTime received) {
        return duties.stream().map(duty -> clock(demand, duty, received)).toList();
    }

    private DutyClock clock(Demand demand, Duty duty, ZonedDateTime received) {
        ZonedDateTime start = start(duty.clock(), demand.events(), received);
        if (start == null) {
            return new DutyClock.Waiting(duty, duty.starts());
        }
        if (duty.term().unit() == TermUnit.AS_NAMED) {
            LocalDate named = demand.namedDue();
            return named == null
                    ? new DutyClock.Unnamed(duty)
                    : new DutyClock.Running(calculator.named(duty, start, named));
        }
        Pause pause = duty.clock().pause();
        ZonedDateTime asked = pause == null ? null : at(pause.from(), demand.events(), received);
        if (pause == null || asked == null || tooLate(asked, demand, duty, start)) {
            return running(demand, duty, start, null);
        }
        ZonedDateTime on = at(pause.to(), demand.events(), received);
        if (on == null || on.isBefore(asked)) {
            return new DutyClock.Waiting(duty, pause.to());
        }
        ZonedDateTime stop = asked.isBefore(start) ? start : asked;
        return on.isBefore(stop)
                ? running(demand, duty, start, null)
                : running(demand, duty, start, new StoppedDays(stop.toLocalDate(), on.toLocalDate()));
    }

    /** A term that has run out is not stopped any more. */
    private boolean tooLate(ZonedDateTime asked, Demand demand, Duty duty, ZonedDateTime start) {
        Deadline plain = extended(
                calculator.deadline(duty, start), demand.state(duty.id()).extension());
        return asked.toLocalDate().isAfter(plain.due());
    }

    /** The moment of an event in the zone of the receipt; null while it has not happened. */
    private static @Nullable ZonedDateTime at(
            ClockEvent event, Map<ClockEvent, ZonedDateTime> events, ZonedDateTime received) {
        ZonedDateTime moment = events.get(event);
        return moment == null ? null : moment.withZoneSameInstant(received.getZone());
    }

    private DutyClock running(Demand demand, Duty duty, ZonedDateTime start, @Nullable StoppedDays stopped) {
        Deadline plain = calculator.deadline(duty, start, null, stopped);
        return new DutyClock.Running(extended(plain, demand.state(duty.id()).extension()));
    }

    private Deadline extended(Deadline plain, @Nullable Extension extension) {
        LocalDate ceiling = plain.extensionCeiling();
        LocalDate noticeBy = plain.lastNoticeDay();
        if (extension == null || ceiling == null || noticeBy == null) {
            return plain;
        }
        if (!extension.toldBy(noticeBy) || !extension.until().isAfter(plain.due())) {
            return plain;
        }
        LocalDate lawful = extension.until().isAfter(ceiling) ? ceiling : extension.until();
        return calculator.deadline(plain.duty(), plain.start(), lawful, plain.stopped());
    }

    private static @Nullable ZonedDateTime start(
            ClockRule clock, Map<ClockEvent, ZonedDateTime> events, ZonedDateTime received) {
        ZonedDateTime start =
                clock.starts() == ClockEvent.RECEIVED ? received : at(clock.starts(), events, received);
        if (start == null) {
            return null;
        }
        return clock.latestOf().stream()
                .flatMap(event -> Stream.ofNullable(at(event, events, received)))
                .reduce(start, (one, other) -> one.isBefore(other) ? other : one);
    }
}
