package org.dsrdesk.desktop.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.View;
import org.dsrdesk.desktop.Views;
import org.dsrdesk.desktop.controls.StandingChip;
import org.dsrdesk.domain.deadline.Standing;

/** A frame around a page of samples, wired as the desk wires it; made on the FX thread. */
final class Bench implements ShellActions {
    final Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());
    final Looks looks = new Looks(Theme.LIGHT);
    final ShellModel model = new ShellModel();
    final RecordingDialogs dialogs = new RecordingDialogs();
    final List<Place> opened = new ArrayList<>();
    final List<Path> letters = new ArrayList<>();
    final Views views = new Views(messages)
            .add(ShellController.class, () -> new ShellController(model, this::open, this, dialogs, messages))
            .add(ViewMenuController.class, () -> new ViewMenuController(messages, looks));
    int locked;

    Bench() {
        model.operatorProperty().set("ООО «Ромашка»");
        model.personProperty().set("М. Офицерова");
        model.calendarReachProperty().set(LocalDate.of(2027, 12, 31));
        model.dataPlaceProperty().set("/home/officer/dsr-desk");
        model.urgentProperty().set(6);
        model.lettersProperty().set(4);
        model.requestsProperty().set(1412);
    }

    Parent shell() {
        View<ShellController> view = views.load(ShellController.class);
        view.controller().shown();
        return view.root();
    }

    private View<Screen> open(Place place) {
        opened.add(place);
        Label title = new Label(messages.weekday(LocalDate.of(2026, 11, 20)));
        title.getStyleClass().add("page-title");
        title.setId("title");
        VBox rows = new VBox();
        rows.getStyleClass().addAll("card", "rows");
        for (Standing standing : Standing.values()) {
            rows.getChildren().add(row(standing));
        }
        rows.getChildren().getLast().getStyleClass().add("last");
        VBox page = new VBox(title, rows);
        page.getStyleClass().add("page");
        return new View<>(page, new Screen() {});
    }

    private HBox row(Standing standing) {
        StandingChip chip = new StandingChip();
        chip.show(standing, messages);
        Label what = new Label(messages.text(StandingChip.key(standing)));
        what.getStyleClass().add("strong");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox row = new HBox(chip, what, room, new Button(messages.text("unlock.open")));
        row.getStyleClass().add("row");
        return row;
    }

    @Override
    public void lock() {
        locked++;
    }

    @Override
    public void workFor(long operator, Place then) {
        opened.add(new Place.AtOperator(operator, then));
    }

    @Override
    public void openLetters(List<Path> files) {
        letters.addAll(files);
    }
}
