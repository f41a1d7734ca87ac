package org.dsrdesk.domain.assessment;

/** What of two requesters is given on both sides and differs. */
public enum Contradiction {
    OTHER_NAME,
    OTHER_BIRTH,
    OTHER_DOCUMENT,
    OTHER_EXTENSION
}
