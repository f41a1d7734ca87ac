package org.dsrdesk.casework;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dsrdesk.domain.fulfilment.ClosingRules;
import org.dsrdesk.domain.request.Circumstances;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;

/**
 * Checks which request another may be said to duplicate: one to the same operator, by a person's word of the same
 * person, with a demand of the same kind that was still open when this one came. Saying so removes nothing, and one of
 * the two must be answered.
 */
record DuplicateTarget(CaseStore store, RuleBook rules, Request request) {
    private static final int MOST_LINKED = 1_000;

    /** What is wrong with a number; empty when a demand of this request may be a duplicate of that one's. */
    Optional<Problem> wrong(Demand demand, String typed) {
        Optional<Request> other = RequestNumber.parse(typed)
                .filter(number -> !number.equals(request.number()))
                .flatMap(this::find)
                .filter(found -> found.intake().operator().equals(request.intake().operator()));
        return other.isEmpty() ? Optional.of(Problem.NO_SUCH_REQUEST) : wrong(demand, other.get());
    }

    private Optional<Problem> wrong(Demand demand, Request other) {
        if (leadsBack(other)) {
            return Optional.of(Problem.DUPLICATE_IN_CIRCLE);
        }
        if (!samePerson(other)) {
            return Optional.of(Problem.DUPLICATE_UNCONFIRMED);
        }
        Instant came = request.intake().received().toInstant();
        boolean open = !other.intake().received().toInstant().isAfter(came)
                && other.demands().stream()
                        .filter(one -> one.kind() == demand.kind())
                        .anyMatch(one -> openAt(other, one, came));
        return open ? Optional.empty() : Optional.of(Problem.DUPLICATE_OF_NOTHING_OPEN);
    }

    /** The demands said to be duplicates of requests that are not answered either, with the numbers of those. */
    Map<DemandId, RequestNumber> unanswered() {
        Map<DemandId, RequestNumber> waiting = new HashMap<>();
        for (Demand demand : request.demands()) {
            target(demand)
                    .filter(_ -> !ClosingRules.told(demand, rules.of(request), Circumstances.of(request)))
                    .filter(number -> find(number).filter(other -> answered(other, demand)).isEmpty())
                    .ifPresent(number -> waiting.put(demand.id(), number));
        }
        return Map.copyOf(waiting);
    }

    private boolean answered(Request other, Demand demand) {
        return other.demands().stream()
                .filter(one -> one.kind() == demand.kind() && one.decision() != null)
                .anyMatch(one -> ClosingRules.told(one, rules.of(other), Circumstances.of(other)));
    }

    private boolean samePerson(Request other) {
        boolean toldApart = store.people().of(request.id()).stream()
                .anyMatch(link -> link.holds()
                        && link.kind() == PersonLink.Kind.OTHER_PERSON
                        && link.beside(request.id()).equals(other.id()));
        Set<RequestId> linked = store.people().linked(Set.of(request.id()), MOST_LINKED);
        return !toldApart && linked.contains(other.id());
    }

    /** Open means that no decision stood at that moment, or that it was not told yet. */
    private boolean openAt(Request other, Demand demand, Instant moment) {
        if (other.closedAt() != null && !other.closedAt().isAfter(moment)) {
            return false;
        }
        boolean decided = Stream.concat(
                demand.earlier().stream().map(earlier -> earlier.decision()), demand.decided().stream())
                .anyMatch(decision -> !decision.at().isAfter(moment));
        return !decided || !ClosingRules.toldBy(moment, demand, rules.of(other), Circumstances.of(other));
    }

    private boolean leadsBack(Request other) {
        Set<RequestNumber> passed = new HashSet<>(Set.of(other.number()));
        Deque<Request> next = new ArrayDeque<>(Set.of(other));
        while (!next.isEmpty()) {
            for (Demand demand : next.remove().demands()) {
                Optional<RequestNumber> number = target(demand);
                if (number.filter(request.number()::equals).isPresent()) {
                    return true;
                }
                number.filter(passed::add).flatMap(this::find).ifPresent(next::add);
            }
        }
        return false;
    }

    private static Optional<RequestNumber> target(Demand demand) {
        return demand.decided()
                .filter(decision -> decision.outcome() == Outcome.DUPLICATE)
                .map(Decision::target)
                .flatMap(RequestNumber::parse);
    }

    private Optional<Request> find(RequestNumber number) {
        return store.requests().find(number).flatMap(id -> store.requests().find(id));
    }
}
