package org.dsrdesk.casework;

/** The input that a problem belongs to, so that a screen can show it where it arose. */
public enum Field {
    NAME,
    EMAIL,
    PHONE,
    ADDRESS,
    BIRTH,
    CONTRACT,
    DOCUMENT,
    REFERENCE,
    RECEIVED,
    SAID,
    KINDS,
    MOMENT,
    UNTIL,
    NOTICE,
    REASONS,
    GROUND,
    REQUEST,
    FILE,
    SECRET
}
