package org.dsrdesk.desktop.parts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.View;
import org.dsrdesk.desktop.Views;
import org.dsrdesk.desktop.shell.ShellActions;
import org.dsrdesk.desktop.shell.ShellController;
import org.dsrdesk.desktop.shell.ShellModel;
import org.dsrdesk.desktop.shell.ViewMenuController;

/** A screen in the frame of the window, for pictures and view tests; made on the FX thread. */
public final class Framed implements ShellActions, Navigation {
    public final ShellModel model = new ShellModel();
    public final List<Place> asked = new ArrayList<>();
    private final Messages messages;
    private final Looks looks;

    public Framed(Messages messages, Looks looks) {
        this.messages = messages;
        this.looks = looks;
        model.operatorProperty().set("ООО «Ромашка»");
        model.personProperty().set("М. Офицерова");
        model.calendarReachProperty().set(LocalDate.of(2027, 12, 31));
        model.dataPlaceProperty().set("/home/officer/dsr-desk");
    }

    public Framed(Messages messages) {
        this(messages, new Looks(Theme.LIGHT));
    }

    /** The views of the frame; the screen's own are added by the test. */
    public Views views(View<? extends Screen> screen) {
        return new Views(messages)
                .add(ShellController.class,
                        () -> new ShellController(model, _ -> screen, this, new RecordingDialogs(), messages))
                .add(ViewMenuController.class, () -> new ViewMenuController(messages, looks));
    }

    /** The frame around a screen. */
    public Parent around(View<? extends Screen> screen) {
        View<ShellController> frame = views(screen).load(ShellController.class);
        frame.controller().shown();
        return frame.root();
    }

    @Override
    public void go(Place place) {
        asked.add(place);
    }

    @Override
    public void back() {
        asked.add(new Place.Today());
    }

    @Override
    public void lock() {}

    @Override
    public void workFor(long operator, Place then) {
        asked.add(new Place.AtOperator(operator, then));
    }

    @Override
    public void openLetters(List<Path> files) {}
}
