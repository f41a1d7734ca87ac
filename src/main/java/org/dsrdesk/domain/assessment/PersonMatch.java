package org.dsrdesk.domain.assessment;

import java.util.EnumSet;
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

    /** Whether something of what an earlier comparison rested on is gone, or something speaks against that did not. */
    public boolean weakerThan(PersonMatch before) {
        boolean lost = before.matches().stream()
                .anyMatch(match -> match.isEvidence() && !match.isName() && !matches.contains(match));
        boolean said = before.matches().contains(Match.LINKED);
        return lost || score < before.score() || (!said && likeness.compareTo(before.likeness()) > 0)
                || !before.against().containsAll(against);
    }

    /** The same comparison, linked by a person where an earlier one was, and then as sure as that. */
    public PersonMatch linkedLike(PersonMatch before) {
        if (!before.matches().contains(Match.LINKED)) {
            return this;
        }
        Set<Match> all = EnumSet.of(Match.LINKED);
        all.addAll(matches);
        return new PersonMatch(before.likeness(), score, all, against);
    }
}
