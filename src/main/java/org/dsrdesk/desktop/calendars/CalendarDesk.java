package org.dsrdesk.desktop.calendars;

import java.io.IOException;
import java.nio.file.Path;

/** What the screen of calendars asks of the desk around it. */
public interface CalendarDesk {
    /**
     * Reads a calendar from a file; runs off the FX thread.
     *
     * @param calendar the id of the calendar that the file is meant for
     * @throws IOException when the file cannot be read at all
     */
    CalendarReading read(Path file, String calendar) throws IOException;

    /** Years or own days were kept: the frame tells the new reach; called on the FX thread. */
    void calendarsChanged();
}
