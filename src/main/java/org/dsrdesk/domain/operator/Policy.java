package org.dsrdesk.domain.operator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an operator's own policy says of requests beyond the statute.
 *
 * @param systematic when it calls requests systematic; null when it does not
 * @param signatures what a second person must sign
 * @param grounds grounds of refusal that it promises itself; the statute does not give them
 * @param fee whether it allows itself a fee, which counts only where the statute allows one too
 */
public record Policy(
        @Nullable Systematic systematic, Set<SecondSignature> signatures, List<PolicyGround> grounds, boolean fee) {
    /** Nothing beyond the statute. */
    public static final Policy NONE = new Policy(null, Set.of(), List.of(), false);

    public Policy {
        signatures = Set.copyOf(signatures);
        grounds = List.copyOf(grounds);
    }

    /** The ground with the id that decisions name it by. */
    public Optional<PolicyGround> ground(String decisionId) {
        return grounds.stream()
                .filter(ground -> ground.decisionId().equals(decisionId))
                .findFirst();
    }

    /**
     * Requests of one person are systematic from this many in a window.
     *
     * @param requests at least two
     * @param days the window in calendar days, the day of the newest request included
     */
    public record Systematic(int requests, int days) {
        public Systematic {
            if (requests < 2 || days < 1) {
                throw new IllegalArgumentException("no system in " + requests + " requests within " + days + " days");
            }
        }
    }

    /** What a second person must sign. */
    public enum SecondSignature {
        ASSESSMENT,
        REFUSAL,
        CONTINUING
    }
}
