package org.dsrdesk.domain.request;

/** What is to be done for a demand in one place. */
public enum TaskWork {
    DESTROY,
    BLOCK,
    UNBLOCK,
    CORRECT,
    HAND_OVER,
    STOP,
    TELL,
    WARN,
    STOP_SERVICE,
    TELL_REGULATOR,
    OTHER
}
