package org.dsrdesk.desktop.calendars;

import java.time.LocalDate;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.controls.FieldError;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.jspecify.annotations.Nullable;

/** The day that is looked at, what may become of it, and the organisation's own days. */
public final class OwnDaysController {
    private final OwnDaysModel model;
    private final CalendarsModel calendars;
    private final CalendarTools tools;
    private final Messages messages;
    private final CalendarWords words;

    @FXML private VBox dayCard;
    @FXML private Label dayName;
    @FXML private Label dayWhy;
    @FXML private Button change;
    @FXML private Node editor;
    @FXML private Node basisPart;
    @FXML private TextField basis;
    @FXML private FieldError basisError;
    @FXML private Label ownMoved;
    @FXML private MoveRows ownMoves;
    @FXML private Button keep;
    @FXML private Label ownHint;
    @FXML private VBox own;

    public OwnDaysController(OwnDaysModel model, CalendarsModel calendars, CalendarTools tools) {
        this.model = model;
        this.calendars = calendars;
        this.tools = tools;
        messages = tools.messages();
        words = new CalendarWords(messages);
    }

    @FXML
    void initialize() {
        basis.textProperty().bindBidirectional(model.basisProperty());
        basisError.follow(model.basisErrorProperty(), basis, messages);
        calendars.dayProperty().addListener(_ -> showDay());
        calendars.planProperty().addListener(_ -> showDay());
        model.editProperty().addListener((_, _, now) -> showEdit(now));
        model.movesProperty().addListener((_, _, now) -> showMoves(now));
        model.days().addListener((ListChangeListener<CalendarDay>) _ -> showOwn());
        dayCard.addEventHandler(KeyEvent.KEY_PRESSED, this::cancelOnEscape);
        showDay();
        showEdit(model.editProperty().get());
        showMoves(model.movesProperty().get());
        showOwn();
    }

    @FXML
    void change() {
        model.edit();
    }

    @FXML
    void keep() {
        model.keep();
        if (model.basisErrorProperty().get() != null) {
            basis.requestFocus();
        }
    }

    @FXML
    void cancel() {
        model.cancel();
    }

    private void cancelOnEscape(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ESCAPE && model.editProperty().get() != null) {
            model.cancel();
            pressed.consume();
        }
    }

    private void showDay() {
        LocalDate date = calendars.dayProperty().get();
        YearPlan plan = calendars.planProperty().get();
        dayName.setText(messages.weekday(date));
        dayWhy.setText(words.why(plan, date));
        change.setText(messages.text("calendars.change." + model.wouldBecome().name()));
        present(change, model.mayEdit() && model.editProperty().get() == null);
    }

    private void showEdit(@Nullable OwnDayEdit edit) {
        present(editor, edit != null);
        present(change, model.mayEdit() && edit == null);
        if (edit != null) {
            boolean back = edit.to() == OwnDayEdit.To.AS_IN_CALENDAR;
            present(basisPart, !back);
            keep.setText(messages.text("calendars.keep." + edit.to().name()));
            (back ? keep : basis).requestFocus();
        }
    }

    private void showMoves(@Nullable Moves counted) {
        ownMoved.setText(counted == null ? messages.text("calendars.counting") : words.would(counted));
        keep.setDisable(counted == null);
        ownMoves.show(counted == null ? new Moves(List.of(), calendars.dayProperty().get()) : counted,
                tools.book(), messages);
    }

    private void showOwn() {
        ownHint.setText(messages.text(model.days().isEmpty() ? "calendars.own.none" : "calendars.own.hint"));
        own.getChildren().setAll(model.days().stream().map(this::row).toList());
    }

    private HBox row(CalendarDay day) {
        String date = messages.dateAndDay(day.date());
        Label why = label(words.mark(DayMark.own(day.status())) + words.basis(day), "muted", "small");
        VBox what = new VBox(label(date, "strong"), why);
        HBox.setHgrow(what, Priority.ALWAYS);
        Button remove = new Button(messages.text("calendars.own.remove"));
        remove.setMinWidth(Button.USE_PREF_SIZE);
        remove.setAccessibleText(messages.text("calendars.own.remove.spoken", date));
        remove.getStyleClass().add("quiet");
        remove.setDisable(!model.mayEdit());
        remove.setOnAction(_ -> remove(day.date()));
        HBox row = new HBox(what, remove);
        row.getStyleClass().add("own-day");
        return row;
    }

    private void remove(LocalDate date) {
        calendars.look(date);
        model.edit();
    }

    private static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
