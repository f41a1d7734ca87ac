package org.dsrdesk.domain.deadline;

/** Why a day of a proof is counted or skipped. */
public enum ProofMark {
    EVENT,
    COUNTED,
    COUNTED_BY_DECREE,
    WEEKEND,
    HOLIDAY,
    HOLIDAY_MOVED,
    DAY_OFF_BY_DECREE,
    STOPPED,
    MOVED;

    /** Whether the day has a number in the term. */
    public boolean counted() {
        return this == COUNTED || this == COUNTED_BY_DECREE;
    }
}
