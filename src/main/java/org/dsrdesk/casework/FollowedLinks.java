package org.dsrdesk.casework;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.casework.LikelyPeople.Likely;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.assessment.PersonMatch;
import org.dsrdesk.domain.assessment.PersonMatcher;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;

/**
 * Requests that the newest of those found were linked to: the answered one, and the one that a flood began with, stay
 * within reach however many letters followed.
 */
record FollowedLinks(CaseStore store, IdentityKeys keys, Set<RequestId> leftOut) {
    private static final int MOST_READ = 5;
    private static final int MOST = 6;

    /** Those that were not found, with why they may be the same person's; the answered first, then the oldest. */
    Map<RequestId, PersonMatch> beyond(Collection<Likely> found) {
        Set<RequestId> known = found.stream().map(one -> one.candidate().id()).collect(Collectors.toSet());
        List<RequestId> linked = found.stream()
                .filter(one -> one.match().likeness() != Likeness.PERHAPS)
                .sorted(Comparator.comparing((Likely one) -> one.candidate().received()).reversed())
                .limit(MOST_READ)
                .flatMap(one -> store.repeats().of(one.candidate().id()).stream())
                .filter(link -> link.verdict() != Verdict.REJECTED && link.match().likeness() != Likeness.PERHAPS)
                .sorted(Comparator.comparing(FollowedLinks::open)
                        .thenComparingLong(link -> link.earlier().value()))
                .map(RepeatLink::earlier)
                .filter(request -> !known.contains(request) && !leftOut.contains(request))
                .distinct()
                .limit(MOST)
                .toList();
        Map<RequestId, PersonMatch> followed = new LinkedHashMap<>();
        for (Request request : store.requests().find(linked)) {
            PersonMatcher.match(keys, IdentityKeys.of(request.requester()))
                    .ifPresent(match -> followed.put(request.id(), match));
        }
        return followed;
    }

    private static boolean open(RepeatLink link) {
        return link.finding() != RepeatFinding.WITHIN_INTERVAL && link.finding() != RepeatFinding.REPEATED;
    }
}
