package org.dsrdesk.domain.statute;

/** Why data should go: "delete my data" is no right of its own in 152-FZ, its duties come from the ground. */
public enum DeletionGround {
    CONSENT_WITHDRAWN,
    STOP_DEMANDED,
    UNLAWFUL_OR_UNNECESSARY,
    PURPOSE_ACHIEVED,
    CHILD_WITHOUT_CONSENT
}
