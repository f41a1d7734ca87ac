package org.dsrdesk.casework;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.domain.request.RequestId;

/** Which requests people said to be different people's; that outweighs links over third requests. */
record ToldApart(CaseStore store) {
    private static final int MOST_LINKED = 200;

    /** Those directly told apart from a request. */
    Set<RequestId> from(RequestId request) {
        return store.people().of(request).stream()
                .filter(link -> link.holds() && link.kind() == PersonLink.Kind.OTHER_PERSON)
                .map(link -> link.beside(request))
                .collect(Collectors.toSet());
    }

    /**
     * Whether to link two requests would make one person of two told apart; what was said of the two themselves ends
     * with the link and does not count.
     */
    boolean joinedBy(RequestId one, RequestId other) {
        Set<RequestId> others = group(other);
        return group(one).stream().anyMatch((RequestId member) -> from(member).stream()
                .filter(apart -> !member.equals(one) || !apart.equals(other))
                .anyMatch(others::contains));
    }

    private Set<RequestId> group(RequestId request) {
        Set<RequestId> group = new HashSet<>(store.people().linked(Set.of(request), MOST_LINKED));
        group.add(request);
        return group;
    }
}
