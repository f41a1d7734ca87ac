package org.dsrdesk.casework;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dsrdesk.casework.Candidates.Candidate;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.assessment.Match;
import org.dsrdesk.domain.assessment.PersonMatch;
import org.dsrdesk.domain.assessment.PersonMatcher;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.request.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * Finds the requests of one operator whose requester may be somebody, by what agrees and by what people said. What a
 * person linked counts as the same whatever it looks like; what a person told apart is left out.
 */
public final class LikelyPeople {
    private static final int MOST_COMPARED = 40;
    private static final int MOST_LINKED = 20;
    private static final PersonMatch NOTHING_AGREES = new PersonMatch(Likeness.SAME, 0, Set.of(), Set.of());
    private static final Comparator<Likely> BEST = Comparator.comparing((Likely one) -> one.match().likeness())
            .thenComparing(one -> !one.match().matches().contains(Match.LINKED))
            .thenComparing(one -> one.match().score(), Comparator.reverseOrder())
            .thenComparing(one -> one.candidate().received(), Comparator.reverseOrder())
            .thenComparing(one -> one.candidate().id().value(), Comparator.reverseOrder());

    private final CaseStore store;
    private final OperatorId operator;

    public LikelyPeople(CaseStore store, OperatorId operator) {
        this.store = store;
        this.operator = operator;
    }

    /** A request and why its requester may be the one looked for. */
    public record Likely(Candidate candidate, PersonMatch match) {
        private Likely linked() {
            Set<Match> matches = EnumSet.of(Match.LINKED);
            matches.addAll(match.matches());
            return new Likely(candidate, new PersonMatch(Likeness.SAME, match.score(), matches, match.against()));
        }
    }

    /**
     * The most alike, the surest first and the newest first among equals.
     *
     * @param itself the request of whom is looked for, when it is kept already; null otherwise
     * @param limit the most to return
     */
    public List<Likely> find(IdentityKeys keys, @Nullable RequestId itself, int limit) {
        Set<RequestId> group = group(itself);
        Set<RequestId> leftOut = toldApart(group);
        if (itself != null) {
            leftOut.add(itself);
            leftOut.addAll(new ToldApart(store).from(itself));
        }
        Map<RequestId, Likely> found = new HashMap<>();
        Function<Candidate, Optional<PersonMatch>> compare = comparison(keys);
        store.candidates().sharing(keys, operator, MOST_COMPARED).stream()
                .filter(candidate -> !leftOut.contains(candidate.id()))
                .forEach(candidate -> compare.apply(candidate)
                        .ifPresent(match -> found.put(candidate.id(), new Likely(candidate, match))));
        Set<RequestId> linked = linked(group, found.values());
        linked.removeAll(leftOut);
        List<RequestId> unread =
                linked.stream().filter(request -> !found.containsKey(request)).toList();
        store.candidates().of(unread).forEach(candidate -> found.put(
                candidate.id(), new Likely(candidate, compare.apply(candidate).orElse(NOTHING_AGREES))));
        linked.forEach(request -> found.computeIfPresent(request, (_, one) -> one.linked()));
        return found.values().stream().sorted(BEST).limit(limit).toList();
    }

    /** The request itself with those that people linked to it, but for those told apart from it in spite of that. */
    private Set<RequestId> group(@Nullable RequestId itself) {
        if (itself == null) {
            return Set.of();
        }
        Set<RequestId> group = new HashSet<>(store.people().linked(Set.of(itself), MOST_LINKED));
        group.removeAll(new ToldApart(store).from(itself));
        group.add(itself);
        return group;
    }

    private Set<RequestId> toldApart(Set<RequestId> group) {
        Set<RequestId> apart = new HashSet<>();
        group.forEach(one -> apart.addAll(new ToldApart(store).from(one)));
        apart.removeAll(group);
        return apart;
    }

    /** Those linked to the request itself or to one that is surely of the same person. */
    private Set<RequestId> linked(Set<RequestId> group, Collection<Likely> found) {
        Set<RequestId> known = new HashSet<>(group);
        found.stream()
                .filter(one -> one.match().likeness() == Likeness.SAME)
                .sorted(BEST)
                .limit(MOST_LINKED)
                .forEach(one -> known.add(one.candidate().id()));
        Set<RequestId> linked = new HashSet<>(group);
        if (!known.isEmpty()) {
            linked.addAll(store.people().linked(known, MOST_LINKED));
        }
        return linked;
    }

    /** A person writes most requests alike, so that a comparison mostly serves for all of them. */
    private static Function<Candidate, Optional<PersonMatch>> comparison(IdentityKeys keys) {
        Map<Requester, Optional<PersonMatch>> known = new HashMap<>();
        return candidate -> known.computeIfAbsent(
                candidate.who(), who -> PersonMatcher.match(keys, IdentityKeys.of(who)));
    }
}
