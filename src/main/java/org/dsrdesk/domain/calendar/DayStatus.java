package org.dsrdesk.domain.calendar;

/** What a calendar day is for counting terms in working days (Labour Code arts. 95, 111, 112). */
public enum DayStatus {
    WORKING,
    WEEKEND,
    HOLIDAY,
    HOLIDAY_MOVED,
    DAY_OFF_BY_DECREE,
    WORKING_BY_DECREE;

    /** Whether the day counts in a term of working days. */
    public boolean counts() {
        return this == WORKING || this == WORKING_BY_DECREE;
    }
}
