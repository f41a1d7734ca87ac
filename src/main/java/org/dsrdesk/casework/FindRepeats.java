package org.dsrdesk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.domain.assessment.PersonMatch;
import org.dsrdesk.domain.assessment.PersonMatcher;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.assessment.Repeats;
import org.dsrdesk.domain.assessment.Repeats.Asked;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/** Finds earlier requests of probably the same person. */
public final class FindRepeats {
    private static final int MOST_CANDIDATES = 60;
    private static final Instant WHENEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Transactions transactions;

    public FindRepeats(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * What is being asked now.
     *
     * @param keys who asks
     * @param kinds what is asked; may be empty while a form is half written
     * @param received when, in the operator's zone
     * @param operator whom
     * @param itself the request itself, when it is registered already; null otherwise
     */
    public record Question(
            IdentityKeys keys,
            Set<DemandKind> kinds,
            ZonedDateTime received,
            Operator operator,
            @Nullable RequestId itself) {
        public Question {
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * Requests registered earlier, the surest and newest first; empty when there is nothing to compare. One that was
     * received later counts too: a letter is often entered after the call that reminds of it.
     */
    public List<Earlier> find(Question question) {
        return transactions.read(store -> find(store, question));
    }

    List<Earlier> find(CaseStore store, Question question) {
        if (question.keys().empty()) {
            return List.of();
        }
        OperatorId operator = question.operator().id();
        return store.requests()
                .alike(question.keys(), operator, WHENEVER, MOST_CANDIDATES)
                .stream()
                .filter(request -> !request.id().equals(question.itself()))
                .flatMap(request -> earlier(request, question).stream())
                .sorted(Comparator.comparing((Earlier earlier) -> earlier.match().likeness())
                        .thenComparing(
                                earlier -> earlier.request().intake().received(), Comparator.reverseOrder()))
                .toList();
    }

    private static Optional<Earlier> earlier(Request request, Question question) {
        Optional<PersonMatch> match =
                PersonMatcher.match(question.keys(), IdentityKeys.of(request.requester()));
        ZoneId zone = question.operator().zone();
        LocalDate day = question.received().withZoneSameInstant(zone).toLocalDate();
        Asked now = new Asked(day, day, question.kinds(), question.kinds(), false);
        Asked then = asked(request, zone);
        boolean cameLater = request.intake().received().isAfter(question.received());
        RepeatFinding finding = cameLater ? Repeats.finding(now, then) : Repeats.finding(then, now);
        return match.map(found -> new Earlier(request, found, finding));
    }

    private static Asked asked(Request request, ZoneId zone) {
        LocalDate day = request.intake().received().withZoneSameInstant(zone).toLocalDate();
        return new Asked(
                day,
                access(request)
                        .flatMap(demand -> Stream.ofNullable(demand.events().get(ClockEvent.FIRST_SENT)))
                        .map(sent -> sent.withZoneSameInstant(zone).toLocalDate())
                        .findFirst()
                        .orElse(day),
                kinds(request.demands().stream()),
                request.isClosed()
                        ? Set.of()
                        : kinds(request.demands().stream().filter(demand -> demand.decision() == null)),
                access(request)
                        .flatMap(demand -> demand.decided().stream())
                        .anyMatch(decision -> decision.outcome() == Outcome.FULFILLED));
    }

    private static Stream<Demand> access(Request request) {
        return request.demands().stream().filter(demand -> demand.kind() == DemandKind.ACCESS);
    }

    private static Set<DemandKind> kinds(Stream<Demand> demands) {
        return demands.map(Demand::kind).collect(Collectors.toSet());
    }
}
