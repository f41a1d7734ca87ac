package org.dsrdesk.domain.request;

/** Where a request stands. */
public enum RequestState {
    NEW,
    IN_WORK,
    WAITING,
    CLOSED
}
