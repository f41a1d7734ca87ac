package org.dsrdesk.desktop.shell;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.LongProperty;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.FileKind;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.Screens;
import org.dsrdesk.desktop.View;
import org.jspecify.annotations.Nullable;

/** The frame of the window: opens the screen of the model's place and forwards what is pressed. */
public final class ShellController implements Screen {
    private final ShellModel model;
    private final Screens screens;
    private final ShellActions actions;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ChangeListener<Place> onPlace = (_, _, now) -> open(now);
    private final ChangeListener<@Nullable Notice> onNotice = (_, _, now) -> tell(now);
    private @Nullable Screen current;

    @FXML private StackPane root;
    @FXML private StackPane content;
    @FXML private Node shortcuts;
    @FXML private Node dropHint;
    @FXML private NoticeBar noticeBar;
    @FXML private TextField search;
    @FXML private ToggleButton today;
    @FXML private ToggleButton inbox;
    @FXML private ToggleButton register;
    @FXML private ToggleButton reports;
    @FXML private ToggleButton settings;
    @FXML private Label todayCount;
    @FXML private Label inboxCount;
    @FXML private Label registerCount;
    @FXML private OperatorMenu operator;
    @FXML private Label person;
    @FXML private Label calendarReach;
    @FXML private Label dataPlace;
    @FXML private Button mail;

    public ShellController(
            ShellModel model, Screens screens, ShellActions actions, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.screens = screens;
        this.actions = actions;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        count(todayCount, model.urgentProperty());
        count(inboxCount, model.lettersProperty());
        count(registerCount, model.requestsProperty());
        operator.follow(model, messages);
        person.textProperty().bind(model.personProperty());
        calendarReach.textProperty().bind(
                Bindings.createStringBinding(this::reach, model.calendarReachProperty()));
        dataPlace.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text("shell.dataPlace", model.dataPlaceProperty().get()), model.dataPlaceProperty()));
        mail.textProperty().bind(Bindings.createStringBinding(this::silence, model.silentMailboxes()));
        mail.accessibleTextProperty().bind(mail.textProperty());
        mail.visibleProperty().bind(mail.textProperty().isNotEmpty());
        mail.managedProperty().bind(mail.visibleProperty());
        fullTextOnHover(dataPlace);
        noticeBar.name(messages.text("edit.undo"), messages.text("dialog.close"));
        new ShellKeys(model).on(KeyCode.F, this::focusSearch).on(KeyCode.O, this::chooseLetters)
                .on(KeyCode.L, this::lock).on(KeyCode.E, operator::show).alone(KeyCode.F1, this::toggleShortcuts)
                .serve(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::undoInSearch);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::undoOnKey);
        new LetterDrop(dropHint, actions::openLetters).serve(root);
        model.placeProperty().addListener(onPlace);
        model.noticeProperty().addListener(onNotice);
        tell(model.noticeProperty().get());
    }

    @Override
    public void shown() {
        open(model.placeProperty().get());
    }

    @Override
    public void left() {
        model.placeProperty().removeListener(onPlace);
        model.noticeProperty().removeListener(onNotice);
        leaveCurrent();
    }

    @FXML
    void goToday() {
        goTo(new Place.Today());
    }

    @FXML
    void goInbox() {
        goTo(new Place.Inbox());
    }

    @FXML
    void goRegister() {
        goTo(new Place.Register(""));
    }

    @FXML
    void goReports() {
        goTo(new Place.Reports());
    }

    @FXML
    void goSettings() {
        goTo(new Place.Settings());
    }

    @FXML
    void startCall() {
        model.newCall();
    }

    @FXML
    void chooseLetters() {
        var files = dialogs.chooseFiles(FileKind.LETTER);
        if (!files.isEmpty()) {
            actions.openLetters(files);
        }
    }

    @FXML
    void find() {
        goTo(new Place.Register(search.getText().strip()));
    }

    @FXML
    void lock() {
        actions.lock();
    }

    @FXML
    void toggleShortcuts() {
        shortcuts.setVisible(!shortcuts.isVisible());
    }

    private void closeOnEscape(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ESCAPE && shortcuts.isVisible()) {
            shortcuts.setVisible(false);
            pressed.consume();
        }
    }

    /** In the search, where the focus rests after an action, undo means the action and not the words. */
    private void undoInSearch(KeyEvent pressed) {
        if (search.isFocused()) {
            undoOnKey(pressed);
        }
    }

    /** Takes back what the notice tells of, where no screen has its own undo and no text took the key. */
    private void undoOnKey(KeyEvent pressed) {
        Notice notice = model.noticeProperty().get();
        Runnable undo = notice == null ? null : notice.undo();
        if (undo != null && pressed.getCode() == KeyCode.Z && pressed.isShortcutDown() && !pressed.isShiftDown()) {
            model.noticeProperty().set(null);
            undo.run();
            pressed.consume();
        }
    }

    private void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void goTo(Place place) {
        model.go(place);
        mark(model.placeProperty().get());
    }

    private void open(Place place) {
        if (place instanceof Place.AtOperator(long other, Place then)) {
            actions.workFor(other, then);
            return;
        }
        leaveCurrent();
        shortcuts.setVisible(false);
        View<? extends Screen> view = screens.open(place);
        content.getChildren().setAll(view.root());
        Skins.make(content);
        current = view.controller();
        mark(place);
        view.controller().shown();
    }

    private void leaveCurrent() {
        if (current != null) {
            current.left();
        }
        current = null;
    }

    private void mark(Place place) {
        @Nullable ToggleButton marked = switch (place) {
            case Place.Today _ -> today;
            case Place.Inbox _, Place.OpenTray _, Place.OpenLetter _, Place.KeptLetter _, Place.OpenLetters _ -> inbox;
            case Place.Register _, Place.OpenRequest _, Place.OpenOutgoing _ -> register;
            case Place.Reports _ -> reports;
            case Place.Settings _, Place.Laws _, Place.Calendars _, Place.OperatorProfile _ -> settings;
            case Place.NewCall _, Place.ContinueCall _, Place.AtOperator _ -> null;
        };
        for (ToggleButton button : new ToggleButton[] {today, inbox, register, reports, settings}) {
            button.setSelected(button.equals(marked));
        }
    }

    private void tell(@Nullable Notice notice) {
        noticeBar.show(notice, () -> model.noticeProperty().set(null));
    }

    private void count(Label label, LongProperty number) {
        label.textProperty().bind(Bindings.createStringBinding(
                () -> number.get() == 0 ? "" : messages.number(number.get()), number));
    }

    private String reach() {
        @Nullable LocalDate last = model.calendarReachProperty().get();
        return last == null ? "" : messages.text("shell.calendarReach", messages.shortDate(last));
    }

    private String silence() {
        List<String> silent = model.silentMailboxes();
        return switch (silent.size()) {
            case 0 -> "";
            case 1 -> messages.text("shell.mail.problem", silent.getFirst());
            default -> messages.plural("shell.mail.problems", silent.size());
        };
    }

    private static void fullTextOnHover(Label label) {
        Tooltip full = new Tooltip();
        full.textProperty().bind(label.textProperty());
        label.setTooltip(full);
    }
}
