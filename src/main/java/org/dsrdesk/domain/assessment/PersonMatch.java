package org.dsrdesk.domain.assessment;

import java.util.Set;

/**
 * How alike two requesters are, and by what; a suggestion for a person, never a merge.
 *
 * @param likeness how sure it is
 * @param score the weight of the evidence; {@link PersonMatcher} tells its scale
 * @param matches what agrees
 * @param against what differs
 */
public record PersonMatch(Likeness likeness, int score, Set<Match> matches, Set<Contradiction> against) {
    public PersonMatch {
        matches = Set.copyOf(matches);
        against = Set.copyOf(against);
    }
}
