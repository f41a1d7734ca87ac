package org.dsrdesk.reports;

/** Whether an export shows who asked. */
public enum Masking {
    /** Initials, the first letter of an address, the last digits of a phone; free texts are left out. */
    MASKED,
    /** Everything as it was recorded. */
    OPEN
}
