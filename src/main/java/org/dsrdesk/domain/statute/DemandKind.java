package org.dsrdesk.domain.statute;

/** What is asked of the operator, in the field's standard identifiers. */
public enum DemandKind {
    ACCESS,
    CORRECTION,
    BLOCKING,
    DELETION,
    WITHDRAWAL,
    STOP_PROCESSING,
    STOP_DISTRIBUTION,
    MARKETING,
    AUTOMATED_DECISION,
    UNLAWFUL_PROCESSING,
    PURPOSE_ACHIEVED,
    REGULATOR,
    AUTHORITY,
    BREACH;

    /** Whether people ask it about their own data; the others come from authorities or from the operator itself. */
    public boolean ofSubjects() {
        return switch (this) {
            case ACCESS, CORRECTION, BLOCKING, DELETION, WITHDRAWAL, STOP_PROCESSING, STOP_DISTRIBUTION, MARKETING,
                    AUTOMATED_DECISION -> true;
            case UNLAWFUL_PROCESSING, PURPOSE_ACHIEVED, REGULATOR, AUTHORITY, BREACH -> false;
        };
    }
}
