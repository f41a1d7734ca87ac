package org.dsrdesk.domain.statute;

/** When a duty of a demand exists at all. */
public enum Condition {
    ALWAYS,
    /** Only once the demand is refused. */
    REFUSED,
    /** Unless the demand is refused. */
    NOT_REFUSED,
    /** Only once the event that starts its term has happened. */
    EVENT_HAPPENED,
    /** Only when the regulator forwarded the complaint. */
    FORWARDED_BY_REGULATOR
}
