package org.dsrdesk.domain.request;

/** What was decided about a demand. */
public enum Outcome {
    FULFILLED,
    FULFILLED_IN_PART,
    NOTHING_HELD,
    REFUSED,
    CONTINUED,
    REDIRECTED,
    DUPLICATE,
    WITHDRAWN;

    /** Whether the decision must name a ground in the law. */
    public boolean needsGround() {
        return this == REFUSED || this == CONTINUED;
    }

    /** Whether the decision must give reasons that the subject may read. */
    public boolean needsReasons() {
        return this != FULFILLED && this != NOTHING_HELD;
    }
}
