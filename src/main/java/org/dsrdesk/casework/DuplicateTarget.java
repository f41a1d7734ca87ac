package org.dsrdesk.casework;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestNumber;

/**
 * Checks which request another may be said to duplicate: an existing one to the same operator that is not itself said
 * to be a duplicate of this one, over however many others. Saying so removes nothing.
 */
record DuplicateTarget(CaseStore store, Request request) {
    /** What is wrong with a number; empty when this request may be a duplicate of that one. */
    Optional<Problem> wrong(String typed) {
        Optional<Request> other = RequestNumber.parse(typed)
                .filter(number -> !number.equals(request.number()))
                .flatMap(this::find)
                .filter(found -> found.intake().operator().equals(request.intake().operator()));
        if (other.isEmpty()) {
            return Optional.of(Problem.NO_SUCH_REQUEST);
        }
        return leadsBack(other.get(), new HashSet<>())
                ? Optional.of(Problem.DUPLICATE_IN_CIRCLE)
                : Optional.empty();
    }

    private boolean leadsBack(Request other, Set<RequestNumber> passed) {
        return passed.add(other.number())
                && targets(other).anyMatch(number -> number.equals(request.number())
                        || find(number).filter(next -> leadsBack(next, passed)).isPresent());
    }

    private static Stream<RequestNumber> targets(Request other) {
        return other.demands().stream()
                .map(Demand::decided)
                .flatMap(Optional::stream)
                .filter(decision -> decision.outcome() == Outcome.DUPLICATE)
                .map(Decision::target)
                .flatMap(target -> target == null ? Stream.empty() : RequestNumber.parse(target).stream());
    }

    private Optional<Request> find(RequestNumber number) {
        return store.requests().find(number).flatMap(id -> store.requests().find(id));
    }
}
