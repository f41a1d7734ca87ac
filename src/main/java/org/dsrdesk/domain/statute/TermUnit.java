package org.dsrdesk.domain.statute;

/** How a term is counted; {@link #AS_NAMED} takes the day that the paper itself sets. */
public enum TermUnit {
    AT_ONCE,
    HOURS,
    WORKING_DAYS,
    CALENDAR_DAYS,
    MONTHS,
    AS_NAMED
}
