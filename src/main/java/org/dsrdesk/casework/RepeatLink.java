package org.dsrdesk.casework;

import java.time.Instant;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.assessment.PersonMatch;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.request.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * A later request set beside an earlier one; it merges nothing and changes no clock.
 *
 * @param later the request that was looked at
 * @param earlier the request found
 * @param finding what the earlier one means
 * @param match why the two look like one person
 * @param verdict what a person said of it
 * @param by who said it; null while proposed
 * @param at when, in UTC; null while proposed
 */
public record RepeatLink(
        RequestId later,
        RequestId earlier,
        RepeatFinding finding,
        PersonMatch match,
        Verdict verdict,
        @Nullable String by,
        @Nullable Instant at) {

    /**
     * Whether the link should make a person look twice at the later request: the same thing asked again, by more than a
     * namesake unless a person confirmed it.
     */
    public boolean flags() {
        return switch (verdict) {
            case REJECTED -> false;
            case PROPOSED -> finding != RepeatFinding.EARLIER && match.likeness() != Likeness.PERHAPS;
            case CONFIRMED -> finding != RepeatFinding.EARLIER;
        };
    }

    /** What a person said of a proposed link. */
    public enum Verdict {
        PROPOSED,
        CONFIRMED,
        REJECTED
    }
}
