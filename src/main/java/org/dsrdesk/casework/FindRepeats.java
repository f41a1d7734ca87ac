package org.dsrdesk.casework;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dsrdesk.casework.LikelyPeople.Likely;
import org.dsrdesk.domain.assessment.Asked;
import org.dsrdesk.domain.assessment.Finding;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.assessment.PersonMatch;
import org.dsrdesk.domain.assessment.Repeats;
import org.dsrdesk.domain.assessment.Words;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
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
        List<Alike> alike = alike(store, question);
        Comparison comparison = comparison(store, question, alike);
        return alike.stream()
                .map(comparison::earlier)
                .sorted(Comparator.comparing((Earlier earlier) -> earlier.match().likeness())
                        .thenComparing(
                                earlier -> earlier.request().intake().received(), Comparator.reverseOrder()))
                .toList();
    }

    private record Alike(Request request, PersonMatch match) {}

    private static List<Alike> alike(CaseStore store, Question question) {
        Map<RequestId, PersonMatch> matches = new LinkedHashMap<>();
        List<Likely> likely = new LikelyPeople(store, question.operator().id())
                .find(question.keys(), question.itself(), MOST_LOADED);
        Map<RequestId, PersonMatch> followed =
                new FollowedLinks(store, question.keys(), leftOut(store, question.itself())).beyond(likely);
        likely.stream()
                .limit(MOST_LOADED - followed.size())
                .forEach(one -> matches.put(one.candidate().id(), one.match()));
        matches.putAll(followed);
        return store.requests().find(List.copyOf(matches.keySet())).stream()
                .map(request -> new Alike(request, Objects.requireNonNull(matches.get(request.id()))))
                .toList();
    }

    private static Set<RequestId> leftOut(CaseStore store, @Nullable RequestId itself) {
        if (itself == null) {
            return Set.of();
        }
        Set<RequestId> leftOut = new HashSet<>(new ToldApart(store).from(itself));
        leftOut.add(itself);
        return leftOut;
    }

    private Comparison comparison(CaseStore store, Question question, List<Alike> alike) {
        RuleBook book = rules.in(store);
        RepeatFindings findings = new RepeatFindings(store, book, question.operator());
        Asked now = asked(store, findings, question);
        List<Asked> before = alike.stream()
                .filter(one -> one.match().likeness() != Likeness.PERHAPS)
                .map(one -> findings.asked(one.request()))
                .filter(asked -> !asked.received().isAfter(now.received()))
                .toList();
        Repeats repeats = new Repeats(book.inForce(question.pack(), now.day()).repeatRules());
        return new Comparison(repeats, findings, now, before);
    }

    /** The request itself once it is registered; what a form says of it until then, where no words are compared. */
    private static Asked asked(CaseStore store, RepeatFindings findings, Question question) {
        ZonedDateTime received = question.received().withZoneSameInstant(question.operator().zone());
        return Optional.ofNullable(question.itself())
                .flatMap(store.requests()::find)
                .map(findings::asked)
                .orElseGet(() -> new Asked(
                        received,
                        false,
                        Words.of(""),
                        question.kinds().stream()
                                .map(kind -> Asked.Wanted.open(kind, received.toLocalDate()))
                                .toList(),
                        Map.of(),
                        ""));
    }

    private record Comparison(Repeats repeats, RepeatFindings findings, Asked now, List<Asked> before) {
        Earlier earlier(Alike alike) {
            Asked then = findings.asked(alike.request());
            List<Finding> means = then.received().isAfter(now.received())
                    ? repeats.findings(now, then, List.of(now))
                    : repeats.findings(then, now, before);
            return new Earlier(alike.request(), alike.match(), means);
        }
    }
}
