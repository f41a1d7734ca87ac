package org.dsrdesk.domain.statute;

/** What starts a term. */
public enum ClockEvent {
    RECEIVED,
    EVIDENCE_RECEIVED,
    UNLAWFULNESS_FOUND,
    PURPOSE_ACHIEVED,
    BREACH_DETECTED,
    BLOCKING_BEGUN,
    FIRST_SENT
}
