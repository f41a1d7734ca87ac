package org.dsrdesk.domain.assessment;

/** What an earlier request of probably the same person means for a new one; a finding changes no clock and no state. */
public enum RepeatFinding {
    DUPLICATE,
    REMINDER,
    WITHIN_INTERVAL,
    REPEATED,
    EARLIER
}
