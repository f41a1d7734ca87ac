package org.dsrdesk.cli;

import java.util.List;
import org.dsrdesk.domain.calendar.WorkingCalendar;

/** A command was not understood. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> what;

    UsageException(String key, String... what) {
        super(key + " " + String.join(" ", what));
        this.key = key;
        this.what = List.of(what);
    }

    /** A day was asked for that lies outside the calendar. */
    static UsageException beyondTheCalendar() {
        return new UsageException(
                "usage.range", String.valueOf(WorkingCalendar.FIRST_YEAR), String.valueOf(WorkingCalendar.LAST_YEAR));
    }

    String key() {
        return key;
    }

    Object[] what() {
        return what.toArray();
    }
}
