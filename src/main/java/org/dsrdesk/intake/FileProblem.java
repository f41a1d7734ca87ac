package org.dsrdesk.intake;

/** Why nothing could be taken from a file. */
public enum FileProblem {
    MISSING,
    NOT_ALLOWED,
    UNREADABLE
}
