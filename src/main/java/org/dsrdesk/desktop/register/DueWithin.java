package org.dsrdesk.desktop.register;

import java.time.LocalDate;

/** How near the next last day must be for a request to be shown. */
public enum DueWithin {
    OVERDUE,
    TODAY,
    WEEK;

    private static final int DAYS = 7;

    /** The latest last day that is let through. */
    LocalDate upTo(LocalDate today) {
        return switch (this) {
            case OVERDUE -> today.minusDays(1);
            case TODAY -> today;
            case WEEK -> today.plusDays(DAYS);
        };
    }
}
