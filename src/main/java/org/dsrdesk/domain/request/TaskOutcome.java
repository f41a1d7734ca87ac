package org.dsrdesk.domain.request;

/** How work in one system ended. */
public enum TaskOutcome {
    DONE,
    NOTHING_FOUND,
    SELF_SERVICE,
    KEPT_BY_LAW,
    IMPOSSIBLE
}
