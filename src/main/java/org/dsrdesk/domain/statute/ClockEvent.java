package org.dsrdesk.domain.statute;

/** What starts a term, or stops its clock. */
public enum ClockEvent {
    RECEIVED,
    EVIDENCE_RECEIVED,
    UNLAWFULNESS_FOUND,
    PURPOSE_ACHIEVED,
    BREACH_DETECTED,
    BLOCKING_BEGUN,
    FIRST_SENT,
    CONSENT_RECEIVED,
    IDENTITY_CONFIRMED,
    FEE_PAID,
    CLARIFICATION_ASKED,
    CLARIFICATION_RECEIVED
}
