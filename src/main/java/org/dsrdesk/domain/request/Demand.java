package org.dsrdesk.domain.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/**
 * One thing asked in a request, with its own clocks and outcome.
 *
 * @param id its identity within the desk
 * @param ordinal its place in the request, from 1
 * @param kind what is asked
 * @param ground why data should go, for a deletion; null until chosen and for other kinds
 * @param namedDue the last day that the paper itself names; null when it names none
 * @param events the moments of clock events other than the receipt, in the operator's zone
 * @param duties what has happened to its duties; a duty without an entry is untouched
 * @param tasks work in systems
 * @param decision what was decided; null until decided
 * @param earlier decisions that no longer hold, oldest first; it only grows
 */
public record Demand(
        DemandId id,
        int ordinal,
        DemandKind kind,
        @Nullable DeletionGround ground,
        @Nullable LocalDate namedDue,
        Map<ClockEvent, ZonedDateTime> events,
        List<DutyState> duties,
        List<FulfilmentTask> tasks,
        @Nullable Decision decision,
        List<EarlierDecision> earlier) {

    public Demand {
        events = Map.copyOf(events);
        duties = List.copyOf(duties);
        tasks = List.copyOf(tasks);
        earlier = List.copyOf(earlier);
    }

    /** A demand of which nothing has happened yet. */
    public static Demand fresh(DemandId id, int ordinal, DemandKind kind, @Nullable DeletionGround ground) {
        return new Demand(id, ordinal, kind, ground, null, Map.of(), List.of(), List.of(), null, List.of());
    }

    /** What has happened to a duty; an open state when nothing has. */
    public DutyState state(String dutyId) {
        return duties.stream()
                .filter(state -> state.dutyId().equals(dutyId))
                .findFirst()
                .orElseGet(() -> DutyState.open(dutyId));
    }

    /** The decision, once there is one. */
    public Optional<Decision> decided() {
        return Optional.ofNullable(decision);
    }

    /** The same demand of another kind or on another ground; what was done and decided stays until it is taken away. */
    public Demand requalified(DemandKind newKind, @Nullable DeletionGround newGround) {
        return new Demand(id, ordinal, newKind, newGround, namedDue, events, duties, tasks, decision, earlier);
    }

    public Demand withNamedDue(@Nullable LocalDate day) {
        return new Demand(id, ordinal, kind, ground, day, events, duties, tasks, decision, earlier);
    }

    /** The same demand after an event at a moment, given in the operator's zone. */
    public Demand withEvent(ClockEvent event, ZonedDateTime moment) {
        Map<ClockEvent, ZonedDateTime> more = new EnumMap<>(ClockEvent.class);
        more.putAll(events);
        more.put(event, moment);
        return new Demand(id, ordinal, kind, ground, namedDue, more, duties, tasks, decision, earlier);
    }

    /** The same demand as if an event had not happened. */
    public Demand withoutEvent(ClockEvent event) {
        Map<ClockEvent, ZonedDateTime> fewer = new EnumMap<>(ClockEvent.class);
        fewer.putAll(events);
        fewer.remove(event);
        return new Demand(id, ordinal, kind, ground, namedDue, fewer, duties, tasks, decision, earlier);
    }

    /** The same demand with one duty's state replaced. */
    public Demand withDuty(DutyState state) {
        List<DutyState> others = new ArrayList<>(duties);
        others.removeIf(other -> other.dutyId().equals(state.dutyId()));
        others.add(state);
        return new Demand(id, ordinal, kind, ground, namedDue, events, others, tasks, decision, earlier);
    }

    /** The same demand with a task added or, when the ordinal is known, replaced. */
    public Demand withTask(FulfilmentTask task) {
        List<FulfilmentTask> others = new ArrayList<>(tasks);
        others.removeIf(other -> other.ordinal() == task.ordinal());
        others.add(task);
        others.sort((one, two) -> Integer.compare(one.ordinal(), two.ordinal()));
        return new Demand(id, ordinal, kind, ground, namedDue, events, duties, others, decision, earlier);
    }

    /** The same demand without a task. */
    public Demand withoutTask(int taskOrdinal) {
        List<FulfilmentTask> others =
                tasks.stream().filter(task -> task.ordinal() != taskOrdinal).toList();
        return new Demand(id, ordinal, kind, ground, namedDue, events, duties, others, decision, earlier);
    }

    /**
     * The task with an ordinal.
     *
     * @throws IllegalArgumentException when the demand has no such task
     */
    public FulfilmentTask task(int taskOrdinal) {
        return tasks.stream()
                .filter(task -> task.ordinal() == taskOrdinal)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no task " + taskOrdinal));
    }

    /** The ordinal that the next task gets. */
    public int nextTask() {
        return tasks.stream().mapToInt(FulfilmentTask::ordinal).max().orElse(0) + 1;
    }

    /** The same demand with what happened to the given duties only. */
    public Demand keepingDuties(Set<String> dutyIds) {
        List<DutyState> kept =
                duties.stream().filter(state -> dutyIds.contains(state.dutyId())).toList();
        return new Demand(id, ordinal, kind, ground, namedDue, events, kept, tasks, decision, earlier);
    }

    /** The same demand decided, for the first time or with a second signature. */
    public Demand withDecision(Decision made) {
        return new Demand(id, ordinal, kind, ground, namedDue, events, duties, tasks, made, earlier);
    }

    /** The same demand with another decision, or none, in place of the one that it had and that is kept. */
    public Demand decidedAnew(@Nullable Decision made, String why, String by, Instant now) {
        List<EarlierDecision> kept = new ArrayList<>(earlier);
        decided().ifPresent(old -> kept.add(new EarlierDecision(old, why, by, now)));
        return new Demand(id, ordinal, kind, ground, namedDue, events, duties, tasks, made, kept);
    }
}
