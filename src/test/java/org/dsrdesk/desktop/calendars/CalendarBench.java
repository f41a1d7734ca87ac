package org.dsrdesk.desktop.calendars;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.lists.ListBench;
import org.dsrdesk.packs.CalendarFile;
import org.dsrdesk.packs.PackException;
import org.dsrdesk.testing.TestDesk;

/** The screen of calendars in the frame of the window, wired as the root wires it; made on the FX thread. */
final class CalendarBench implements CalendarDesk {
    final ListBench frame;
    final CalendarTools tools;
    final CalendarsModel calendars;
    final ImportModel reading;
    final OwnDaysModel own;

    CalendarBench(TestDesk store) {
        this(store, TestDesk.OFFICER);
    }

    CalendarBench(TestDesk store, Actor actor) {
        frame = new ListBench(store);
        Session session = new Session(store.desk, actor, store.operator);
        tools = new CalendarTools(session, this, frame.background, frame.shell, frame.dialogs, frame.messages);
        calendars = new CalendarsModel(tools);
        reading = new ImportModel(tools, calendars);
        own = new OwnDaysModel(tools, calendars);
        frame.views
                .add(CalendarsController.class, () -> new CalendarsController(calendars, reading, own, tools))
                .add(CalendarImportController.class, () -> new CalendarImportController(reading, tools))
                .add(OwnDaysController.class, () -> new OwnDaysController(own, calendars, tools));
    }

    /** A copy of the made-up calendar of 2028. */
    static Path madeUp(Path folder) {
        try (InputStream file = CalendarBench.class.getResourceAsStream("made-up-2028.csv")) {
            return Files.write(
                    folder.resolve("made-up-2028.csv"), Objects.requireNonNull(file).readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

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
        frame.shell.calendarReachProperty()
                .set(frame.store.desk.rules().calendar(frame.store.operator).publishedThrough());
    }
}
