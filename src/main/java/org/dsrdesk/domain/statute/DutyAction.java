package org.dsrdesk.domain.statute;

/** What a duty obliges the operator to do. */
public enum DutyAction {
    ANSWER,
    BLOCK,
    CORRECT,
    STOP,
    DESTROY,
    NOTIFY;

    /** Whether the processing itself ends by it. */
    public boolean endsProcessing() {
        return this == STOP || this == DESTROY;
    }
}
