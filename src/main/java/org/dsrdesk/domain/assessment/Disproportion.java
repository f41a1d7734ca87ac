package org.dsrdesk.domain.assessment;

import java.time.Instant;
import java.util.Set;

/**
 * A person's finding that a request asks for disproportionate work or endangers others. It flags and plans; in 152-FZ
 * it
 * is no ground of refusal.
 *
 * @param criteria what makes it so; never empty
 * @param reasons in the officer's words
 * @param by who decided
 * @param at when, in UTC
 */
public record Disproportion(Set<Criterion> criteria, String reasons, String by, Instant at) {
    public Disproportion {
        criteria = Set.copyOf(criteria);
    }

    /** What can make a request disproportionate. */
    public enum Criterion {
        MANY_SYSTEMS,
        BACKUP_MEDIA,
        MANY_HOURS,
        OVERLAPS_EARLIER_ANSWER,
        ENDANGERS_OTHERS,
        SYSTEMATIC
    }
}
