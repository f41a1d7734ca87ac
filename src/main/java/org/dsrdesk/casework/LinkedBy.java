package org.dsrdesk.casework;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.domain.assessment.Match;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;

/** Tells over which third request two were linked that nobody linked to each other. */
record LinkedBy(CaseStore store) {
    private static final int MOST = 200;

    /** The request that a person linked to the earlier one; empty where the two themselves were, or nothing was. */
    Optional<RequestNumber> third(RepeatLink link) {
        if (!link.match().matches().contains(Match.LINKED)) {
            return Optional.empty();
        }
        Set<RequestId> linked = sameAs(link.earlier());
        if (linked.contains(link.later())) {
            return Optional.empty();
        }
        Set<RequestId> near = near(link.later());
        return linked.stream()
                .filter(near::contains)
                .min(Comparator.comparingLong(RequestId::value))
                .flatMap(store.requests()::find)
                .map(Request::number);
    }

    private Set<RequestId> sameAs(RequestId request) {
        return store.people().of(request).stream()
                .filter(link -> link.holds() && link.kind() == PersonLink.Kind.SAME_PERSON)
                .map(link -> link.beside(request))
                .collect(Collectors.toSet());
    }

    /** Those that people linked to a request over any number of links, and those that were found to be like it. */
    private Set<RequestId> near(RequestId request) {
        Set<RequestId> near = new HashSet<>(store.people().linked(Set.of(request), MOST));
        store.repeats().of(request).stream()
                .filter(link -> link.verdict() != RepeatLink.Verdict.REJECTED)
                .forEach(link -> near.add(link.earlier()));
        return near;
    }
}
