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
    CLARIFICATION_RECEIVED;

    /** Whether the event answers a demand, so that it cannot come before the receipt. */
    public boolean followsReceipt() {
        return switch (this) {
            case RECEIVED, EVIDENCE_RECEIVED, BLOCKING_BEGUN, IDENTITY_CONFIRMED, FEE_PAID, CLARIFICATION_ASKED,
                    CLARIFICATION_RECEIVED -> true;
            case UNLAWFULNESS_FOUND, PURPOSE_ACHIEVED, BREACH_DETECTED, FIRST_SENT, CONSENT_RECEIVED -> false;
        };
    }
}
