package org.dsrdesk.domain.assessment;

import java.util.Set;

/** How alike two requesters are, and by what; a suggestion for a person, never a merge. */
public record PersonMatch(Likeness likeness, Set<Match> matches) {
    public PersonMatch {
        matches = Set.copyOf(matches);
    }
}
