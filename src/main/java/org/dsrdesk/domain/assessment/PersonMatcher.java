package org.dsrdesk.domain.assessment;

import java.util.Optional;
import org.dsrdesk.domain.person.IdentityKeys;

/**
 * Compares two requesters. A phone, an address or a contract may be a family's or a company's, so alone it says
 * "probably", and "same" only together with an agreeing name or with each other; a name alone only suggests; another
 * first name, another date of birth or another document speaks against, whatever agrees. The score is the sum of the
 * weights of what agrees and differs, held under the next threshold where a single fact forbids more; 20 points are
 * "perhaps", 50 "probably", 80 "same".
 */
public final class PersonMatcher {
    private PersonMatcher() {}

    /** How alike two requesters are; empty when too little agrees. */
    public static Optional<PersonMatch> match(IdentityKeys one, IdentityKeys other) {
        Evidence evidence = new Evidence(one, other);
        int score = evidence.score();
        return Weights.likeness(score)
                .map(likeness -> new PersonMatch(likeness, score, evidence.matches(), evidence.against()));
    }
}
