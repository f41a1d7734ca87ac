package org.dsrdesk.domain.fulfilment;

/** What is wrong with the way in which a task is said to have ended. */
public enum EndFault {
    OUTCOME_UNFIT,
    NO_SELF_SERVICE,
    NOT_TO_BE_PUT_OFF,
    PUT_OFF_TOO_LATE,
    METHOD_MISSING,
    TOLD_HOW_MISSING,
    REASON_MISSING,
    WHOM_MISSING,
    ACT_MISSING,
    ARTICLE_MISSING,
    KEPT_UNTIL_MISSING,
    KEPT_UNTIL_PAST,
    DESTROY_BY_MISSING,
    DESTROY_BY_PAST,
    DESTROY_BY_TOO_LATE,
    WARN_FIRST
}
