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

    /** Whether the decision leaves nothing to do in systems, so that a deletion needs no ground in the law. */
    public boolean leavesNoWork() {
        return this == NOTHING_HELD || this == REDIRECTED || this == DUPLICATE || this == WITHDRAWN;
    }

    /** Whether the decision must say whither: another operator, or the request that it duplicates. */
    public boolean needsTarget() {
        return this == REDIRECTED || this == DUPLICATE;
    }
}
