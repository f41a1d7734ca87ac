package org.dsrdesk.domain.profile;

/** How a system processes personal data, which decides what shows their destruction (order 179, items 3 to 6). */
public enum Processing {
    AUTOMATED,
    PAPER,
    MIXED
}
