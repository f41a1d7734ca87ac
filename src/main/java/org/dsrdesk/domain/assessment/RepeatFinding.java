package org.dsrdesk.domain.assessment;

/**
 * What an earlier request of probably the same person means for a new one, the most telling first; a finding changes no
 * clock and no state.
 */
public enum RepeatFinding {
    /** The same letter again, or the same call on one day, while it was not answered yet. */
    DUPLICATE,
    /** A repeat that comes before the act allows one. */
    WITHIN_INTERVAL,
    /** The same demand, which was not decided yet or whose answer was not sent. */
    REMINDER,
    /** The same demand, which was answered before. */
    REPEATED,
    /** Another demand. */
    EARLIER
}
