package org.dsrdesk.domain.statute;

/** How sure the rule pack is of a rule. */
public enum Confidence {
    STATUTE_READ,
    SECONDARY,
    UNVERIFIED
}
