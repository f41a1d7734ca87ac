package org.dsrdesk.desktop.inbox;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.View;
import org.dsrdesk.desktop.Views;
import org.dsrdesk.desktop.parts.Framed;
import org.dsrdesk.desktop.parts.PrivateCopies;
import org.dsrdesk.intake.LetterIntake;
import org.dsrdesk.intake.PhoneNumbers;
import org.dsrdesk.testing.TestDesk;

/** The inbox over a real store in the frame of the window; its parts are made on the FX thread. */
final class InboxBench {
    final Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());
    final RecordingDialogs dialogs = new RecordingDialogs();
    final List<Path> opened = new ArrayList<>();
    final TestDesk desk;
    final Framed frame;
    final InboxModel model;

    InboxBench(Path folder, Looks looks) {
        desk = TestDesk.in(folder);
        desk.clock.set(ZonedDateTime.parse("2026-11-21T12:00+03:00[Europe/Moscow]"));
        frame = new Framed(messages, looks);
        PhoneNumbers phones = new PhoneNumbers();
        model = new InboxModel(new Session(desk.desk, TestDesk.OFFICER, desk.operator), Background.sameThread(),
                new LetterIntake(desk.desk.letters(), phones, desk.clock, desk.operator.zone()), phones,
                new PrivateCopies(opened::add),
                new InboxFailures(dialogs, frame.model, messages));
    }

    View<InboxController> view(Path... files) {
        Views views = new Views(messages);
        views.add(LetterController.class,
                () -> new LetterController(model, frame, frame.model, dialogs, messages))
                .add(InboxController.class,
                        () -> new InboxController(model, List.of(files), views, frame.model, dialogs, messages));
        return views.load(InboxController.class);
    }

    Parent framed(Path... files) {
        return frame.around(view(files));
    }
}
