package org.dsrdesk.intake;

/** Which piece of a letter something was read from. */
public enum Source {
    SENDER,
    SUBJECT,
    TEXT,
    FORWARDED_SENDER,
    FORWARDED_SUBJECT,
    FORWARDED_TEXT;

    boolean sender() {
        return this == SENDER || this == FORWARDED_SENDER;
    }

    boolean subject() {
        return this == SUBJECT || this == FORWARDED_SUBJECT;
    }
}
