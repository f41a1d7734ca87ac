package org.dsrdesk.desktop.call;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.View;
import org.dsrdesk.desktop.Views;
import org.dsrdesk.desktop.shell.ShellActions;
import org.dsrdesk.desktop.shell.ShellController;
import org.dsrdesk.desktop.shell.ShellModel;
import org.dsrdesk.desktop.shell.ViewMenuController;
import org.dsrdesk.desktop.today.TodayController;
import org.dsrdesk.desktop.today.TodayModel;
import org.dsrdesk.intake.PhoneNumbers;
import org.dsrdesk.testing.TestDesk;

/** The real window with Today and the form of calls; whatever else is opened stays empty. Made on the FX thread. */
final class CallWindow implements ShellActions {
    final ShellModel shell = new ShellModel();
    final List<Place> opened = new ArrayList<>();
    final Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());
    private final Looks looks = new Looks(Theme.LIGHT);
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private final Session session;
    private final Calls calls;
    private final Views views;
    private CallModel model;

    CallWindow(TestDesk desk) {
        session = new Session(desk.desk, TestDesk.OFFICER, desk.operator);
        calls = new Calls(session, Background.sameThread(), new PhoneNumbers(), messages);
        model = calls.open(0);
        views = new Views(messages)
                .add(ShellController.class, () -> new ShellController(shell, this::open, this, dialogs, messages))
                .add(ViewMenuController.class, () -> new ViewMenuController(messages, looks))
                .add(TodayController.class, () -> new TodayController(
                        new TodayModel(session, Background.sameThread(), dialogs, messages), session.operator(), shell,
                        shell, messages))
                .add(CallController.class, () -> new CallController(model, shell, shell, dialogs, messages));
    }

    void show(Stage stage) {
        View<ShellController> frame = views.load(ShellController.class);
        Scene scene = new Scene(frame.root(), 1280, 800);
        looks.dress(scene);
        stage.setScene(scene);
        stage.show();
        frame.controller().shown();
    }

    CallModel model() {
        return model;
    }

    private View<? extends Screen> open(Place place) {
        opened.add(place);
        return switch (place) {
            case Place.NewCall _ -> call(0);
            case Place.ContinueCall(long draft) -> call(draft);
            case Place.Today _ -> views.load(TodayController.class);
            default -> new View<>(new Group(), new Screen() {});
        };
    }

    private View<CallController> call(long draft) {
        model = calls.open(draft);
        return views.load(CallController.class);
    }

    @Override
    public void lock() {}

    @Override
    public void workFor(long operator, Place then) {
        opened.add(new Place.AtOperator(operator, then));
    }

    @Override
    public void openLetters(List<Path> files) {}
}
