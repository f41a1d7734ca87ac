package org.dsrdesk.casework;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.domain.assessment.PersonMatch;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.assessment.Repeats;
import org.dsrdesk.domain.assessment.Repeats.Asked;
import org.dsrdesk.domain.operator.Operator;
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
    private static final int MOST_LOADED = 30;

    private final Transactions transactions;
    private final RuleShelf rules;

    public FindRepeats(Transactions transactions, RuleShelf rules) {
        this.transactions = transactions;
        this.rules = rules;
    }

    /**
     * What is being asked now.
     *
     * @param keys who asks
     * @param kinds what is asked; may be empty while a form is half written
     * @param received when, in the operator's zone
     * @param operator whom
     * @param pack the rule pack that the new request is judged by
     * @param itself the request itself, when it is registered already; null otherwise
     */
    public record Question(
            IdentityKeys keys,
            Set<DemandKind> kinds,
            ZonedDateTime received,
            Operator operator,
            String pack,
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
        ZoneId zone = question.operator().zone();
        LocalDate day = question.received().withZoneSameInstant(zone).toLocalDate();
        List<Alike> alike = alike(store, question);
        Repeats repeats = new Repeats(
                rules.in(store).inForce(question.pack(), day).repeatRules());
        Comparison comparison = new Comparison(repeats, question, day, before(alike, question));
        return alike.stream()
                .map(comparison::earlier)
                .sorted(Comparator.comparing((Earlier earlier) -> earlier.match().likeness())
                        .thenComparing(
                                earlier -> earlier.request().intake().received(), Comparator.reverseOrder()))
                .toList();
    }

    private record Alike(Request request, PersonMatch match, Asked asked) {}

    private static List<Alike> alike(CaseStore store, Question question) {
        Map<RequestId, PersonMatch> matches = new LinkedHashMap<>();
        new LikelyPeople(store, question.operator().id())
                .find(question.keys(), question.itself(), MOST_LOADED)
                .forEach(likely -> matches.put(likely.candidate().id(), likely.match()));
        return store.requests().find(List.copyOf(matches.keySet())).stream()
                .map(request -> new Alike(
                        request,
                        Objects.requireNonNull(matches.get(request.id())),
                        asked(request, question.operator().zone())))
                .toList();
    }

    private static List<Asked> before(List<Alike> alike, Question question) {
        return alike.stream()
                .filter(one -> !cameLater(one.request(), question))
                .map(Alike::asked)
                .toList();
    }

    private static boolean cameLater(Request request, Question question) {
        return request.intake().received().isAfter(question.received());
    }

    private record Comparison(Repeats repeats, Question question, LocalDate day, List<Asked> before) {
        Earlier earlier(Alike alike) {
            Asked now = new Asked(day, day, question.kinds(), question.kinds(), Set.of());
            RepeatFinding finding = cameLater(alike.request(), question)
                    ? repeats.finding(now, alike.asked(), List.of(now))
                    : repeats.finding(alike.asked(), now, before);
            return new Earlier(alike.request(), alike.match(), finding);
        }
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
                kinds(request.demands().stream().filter(FindRepeats::answeredInFull)));
    }

    private static boolean answeredInFull(Demand demand) {
        return demand.decided()
                .filter(decision -> decision.outcome() == Outcome.FULFILLED)
                .isPresent();
    }

    private static Stream<Demand> access(Request request) {
        return request.demands().stream().filter(demand -> demand.kind() == DemandKind.ACCESS);
    }

    private static Set<DemandKind> kinds(Stream<Demand> demands) {
        return demands.map(Demand::kind).collect(Collectors.toSet());
    }
}
