package org.dsrdesk.domain.profile;

import java.util.Set;
import org.dsrdesk.domain.statute.DemandKind;

/**
 * What a person is told to expect before a demand is fulfilled.
 *
 * @param kinds the kinds of demand before which it is told; never empty
 * @param words what the person is told
 * @param clause where the policy says so; may be empty
 */
public record Consequence(Set<DemandKind> kinds, String words, String clause) {
    public Consequence {
        kinds = Set.copyOf(kinds);
        words = Said.text(words);
        clause = Said.line(clause);
        if (words.isEmpty() || kinds.isEmpty()) {
            throw new IllegalArgumentException("a consequence has words and kinds of demand");
        }
    }
}
