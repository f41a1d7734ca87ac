package org.dsrdesk.intake;

/** Which piece of a letter something was read from. */
public enum Source {
    SENDER,
    SUBJECT,
    TEXT,
    FORWARDED_SENDER,
    FORWARDED_SUBJECT,
    FORWARDED_TEXT
}
