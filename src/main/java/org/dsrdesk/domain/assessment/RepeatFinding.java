package org.dsrdesk.domain.assessment;

/**
 * What an earlier request of probably the same person means for a new one, the most telling first; a finding changes no
 * clock and no state.
 */
public enum RepeatFinding {
    /** The same letter again, or the same call on one day, while nothing was decided yet. */
    DUPLICATE,
    /** A repeat that comes before the act allows one. */
    WITHIN_INTERVAL,
    /** The same demand, on which nothing was decided yet. */
    REMINDER,
    /** The same demand, which was decided before. */
    REPEATED,
    /** Another demand. */
    EARLIER
}
