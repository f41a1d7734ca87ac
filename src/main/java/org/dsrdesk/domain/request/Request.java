package org.dsrdesk.domain.request;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.statute.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * One letter, call or visit, and everything asked in it.
 *
 * @param id its identity within the desk
 * @param number the number people quote
 * @param intake how it came in; changes only by a recorded correction
 * @param requester who asks
 * @param demands what is asked, in order; never empty
 * @param notes remarks inside the desk, oldest first
 * @param disproportion a person's assessment; null when none was made
 * @param state where the request stands
 * @param closedAt when it was closed, in UTC; null while open
 * @param version grows by one at each change; a change of an older version is refused
 */
public record Request(
        RequestId id,
        RequestNumber number,
        Intake intake,
        Requester requester,
        List<Demand> demands,
        List<Note> notes,
        @Nullable Disproportion disproportion,
        RequestState state,
        @Nullable Instant closedAt,
        long version) {

    /**
     * How a request came in.
     *
     * @param operator whom it is addressed to
     * @param channel by which way
     * @param received the moment of receipt by the operator, in the zone in which it was given
     * @param registered when it was logged, in UTC
     * @param registeredBy who logged it
     * @param edition the rules in force on receipt
     * @param said what was said or written
     * @param letter the letter it came in; null for a call or a visit
     * @param reception how the desk took it in
     */
    public record Intake(
            OperatorId operator,
            Channel channel,
            ZonedDateTime received,
            Instant registered,
            String registeredBy,
            EditionId edition,
            String said,
            @Nullable LetterId letter,
            Reception reception) {
        /** An intake of which nothing else is known. */
        public Intake(
                OperatorId operator,
                Channel channel,
                ZonedDateTime received,
                Instant registered,
                String registeredBy,
                EditionId edition,
                String said,
                @Nullable LetterId letter) {
            this(operator, channel, received, registered, registeredBy, edition, said, letter, Reception.PLAIN);
        }
    }

    public Request {
        demands = List.copyOf(demands);
        notes = List.copyOf(notes);
    }

    /** Whether the regulator sent the complaint on, so that it must be told too (152-FZ art. 21(3)). */
    public boolean forwardedByRegulator() {
        return requester.role() == RequesterRole.REGULATOR;
    }

    public boolean isClosed() {
        return state == RequestState.CLOSED;
    }

    /**
     * The demand with an id.
     *
     * @throws IllegalArgumentException when the request has no such demand
     */
    public Demand demand(DemandId wanted) {
        return demands.stream()
                .filter(demand -> demand.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no demand " + wanted.value() + " in " + number));
    }

    /** The same request with one demand changed. */
    public Request withDemand(DemandId changed, UnaryOperator<Demand> change) {
        List<Demand> changedDemands = demands.stream()
                .map(demand -> demand.id().equals(changed) ? change.apply(demand) : demand)
                .toList();
        return new Request(
                id, number, intake, requester, changedDemands, notes, disproportion, state, closedAt, version);
    }

    /** The same request with a demand added at the end. */
    public Request plusDemand(Demand added) {
        List<Demand> more = new ArrayList<>(demands);
        more.add(added);
        return new Request(id, number, intake, requester, more, notes, disproportion, state, closedAt, version);
    }

    public Request withNote(Note note) {
        List<Note> more = new ArrayList<>(notes);
        more.add(note);
        return new Request(id, number, intake, requester, demands, more, disproportion, state, closedAt, version);
    }

    public Request withIntake(Intake corrected) {
        return new Request(
                id, number, corrected, requester, demands, notes, disproportion, state, closedAt, version);
    }

    public Request withRequester(Requester corrected) {
        return new Request(id, number, intake, corrected, demands, notes, disproportion, state, closedAt, version);
    }

    public Request withDisproportion(@Nullable Disproportion assessed) {
        return new Request(id, number, intake, requester, demands, notes, assessed, state, closedAt, version);
    }

    public Request withState(RequestState newState, @Nullable Instant newClosedAt) {
        return new Request(
                id, number, intake, requester, demands, notes, disproportion, newState, newClosedAt, version);
    }

    public Request withVersion(long newVersion) {
        return new Request(
                id, number, intake, requester, demands, notes, disproportion, state, closedAt, newVersion);
    }
}
