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
    BREACH
}
