package org.dsrdesk.domain.assessment;

/** How sure it is that two requesters are one person. */
public enum Likeness {
    SAME,
    PROBABLY,
    PERHAPS
}
