package org.dsrdesk.domain.statute;

/** What a duty obliges the operator to do. */
public enum DutyAction {
    ANSWER,
    BLOCK,
    CORRECT,
    STOP,
    DESTROY,
    NOTIFY
}
