package org.dsrdesk.domain.request;

/** How work in one place ended. */
public enum TaskOutcome {
    DONE,
    NOTHING_FOUND,
    SELF_SERVICE,
    KEPT_BY_LAW,
    IMPOSSIBLE,
    REDIRECTED
}
