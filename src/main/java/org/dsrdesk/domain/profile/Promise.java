package org.dsrdesk.domain.profile;

import java.util.Set;
import org.dsrdesk.domain.statute.DemandKind;

/**
 * What an operator's policy promises to people who ask.
 *
 * @param clause where the policy says so; may be empty
 * @param words what it promises, in the desk's words
 * @param kinds the kinds of demand that it is promised for; empty for all that people ask
 */
public record Promise(String clause, String words, Set<DemandKind> kinds) {
    public Promise {
        clause = Said.line(clause);
        words = Said.text(words);
        kinds = Set.copyOf(kinds);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a promise has words");
        }
    }

    /** Whether it is promised to those who ask for a kind. */
    public boolean answers(DemandKind kind) {
        return kind.ofSubjects() && (kinds.isEmpty() || kinds.contains(kind));
    }
}
