package org.dsrdesk;

import java.io.IOException;
import java.nio.file.Path;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.calendars.CalendarDesk;
import org.dsrdesk.desktop.calendars.CalendarReading;
import org.dsrdesk.desktop.shell.ShellModel;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.packs.CalendarFile;
import org.dsrdesk.packs.PackException;

/** Calendar files for the screen of calendars, and the reach of the calendar for the frame. */
record CalendarFiles(Session session, ShellModel shell) implements CalendarDesk {
    @Override
    public CalendarReading read(Path file, String calendar) throws IOException {
        try {
            return new CalendarReading.Years(CalendarFile.read(file, calendar));
        } catch (PackException refused) {
            return new CalendarReading.Refused(refused::sentence);
        }
    }

    @Override
    public void calendarsChanged() {
        WorkingCalendar calendar = session.desk().rules().calendar(session.operator());
        shell.calendarReachProperty()
                .set(calendar.publishedYears().isEmpty() ? null : calendar.publishedThrough());
    }
}
