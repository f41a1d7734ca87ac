package org.dsrdesk.domain.statute;

/** Whom the reasoned notice of an extension must reach. */
public enum NoticeTo {
    SUBJECT,
    REGULATOR
}
