package org.dsrdesk.desktop.calendars;

import java.util.Locale;
import org.dsrdesk.domain.calendar.DayStatus;

/** What a day is to the eye: each has a letter of its own, a word and a look. */
public enum DayMark {
    WORKED,
    WEEKEND,
    HOLIDAY,
    HOLIDAY_MOVED,
    DAY_OFF_BY_DECREE,
    WORKED_BY_DECREE,
    OWN_OFF,
    OWN_WORKED;

    /** The style class of a day with this mark. */
    String styleClass() {
        return "day-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static DayMark of(DayStatus status) {
        return switch (status) {
            case WORKING -> WORKED;
            case WEEKEND -> WEEKEND;
            case HOLIDAY -> HOLIDAY;
            case HOLIDAY_MOVED -> HOLIDAY_MOVED;
            case DAY_OFF_BY_DECREE -> DAY_OFF_BY_DECREE;
            case WORKING_BY_DECREE -> WORKED_BY_DECREE;
        };
    }

    static DayMark own(DayStatus status) {
        return status.counts() ? OWN_WORKED : OWN_OFF;
    }
}
