package org.dsrdesk.desktop.inbox;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.RequestRow;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Names;
import org.dsrdesk.desktop.parts.RequestLookup;
import org.jspecify.annotations.Nullable;

/** A field that finds an open request to attach a letter to: type, choose with the arrows, Enter attaches. */
public final class AttachBox extends VBox {
    private static final double LINE = 46;

    private final Label title = new Label();
    private final TextField words = new TextField();
    private final ListView<RequestRow> rows = new ListView<>();
    private final Label told = new Label();
    private Consumer<RequestRow> choice = _ -> {};
    /** Held here: a binding to its words alone would let it be collected, and typing would find nothing any more. */
    private @Nullable RequestLookup lookup;

    public AttachBox() {
        getStyleClass().addAll("card", "form");
        title.getStyleClass().add("card-title");
        words.setId("attachWords");
        rows.setId("attachRows");
        rows.getStyleClass().add("letter-list");
        rows.setFixedCellSize(LINE);
        told.getStyleClass().add("field-hint");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(title, words, rows, told);
        close();
    }

    /** Shows what a search finds; {@code attach} is told which request was chosen. */
    public void follow(RequestLookup search, Messages messages, Consumer<RequestRow> attach) {
        choice = attach;
        lookup = search;
        title.setText(messages.text("inbox.attach.title"));
        words.setPromptText(messages.text("inbox.attach.prompt"));
        words.setAccessibleText(messages.text("inbox.attach.title"));
        words.textProperty().bindBidirectional(search.wordsProperty());
        rows.setAccessibleText(messages.text("inbox.attach.found"));
        rows.setCellFactory(_ -> new RowCell(messages, row -> choice.accept(row)));
        rows.setItems(search.found());
        search.found().addListener((ListChangeListener<RequestRow>) _ -> fit());
        search.outcomeProperty().addListener((Observable _) -> tell(search, messages));
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        fit();
        tell(search, messages);
    }

    /** Shows the field and puts the caret in it. */
    public void open() {
        Shown.set(this, true);
        words.requestFocus();
    }

    /** Attaches to the request that is chosen, if any. */
    void confirm() {
        RequestRow row = rows.getSelectionModel().getSelectedItem();
        if (row != null && lookup != null && lookup.found().contains(row)) {
            choice.accept(row);
        }
    }

    /** Takes the field away; false when it was not there. */
    public boolean close() {
        boolean there = isVisible();
        Shown.set(this, false);
        return there;
    }

    private void step(KeyEvent pressed) {
        boolean plain = !pressed.isShortcutDown();
        if (plain && pressed.getCode() == KeyCode.ENTER) {
            confirm();
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.DOWN && words.equals(pressed.getSource())) {
            rows.getSelectionModel().selectNext();
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.UP && words.equals(pressed.getSource())) {
            rows.getSelectionModel().selectPrevious();
            pressed.consume();
        }
    }

    private void fit() {
        int count = rows.getItems().size();
        Shown.set(rows, count > 0);
        rows.setMinHeight(count * LINE + 2);
        rows.setPrefHeight(count * LINE + 2);
        rows.setMaxHeight(count * LINE + 2);
        rows.getSelectionModel().clearAndSelect(0);
    }

    private void tell(RequestLookup search, Messages messages) {
        told.setText(messages.text("inbox.attach." + search.outcomeProperty().get().name()));
    }

    private static final class RowCell extends ListCell<RequestRow> {
        private final Messages messages;
        private final Label who = new Label();
        private final Label what = new Label();
        private final VBox lines = new VBox(who, what);

        RowCell(Messages messages, Consumer<RequestRow> pick) {
            this.messages = messages;
            who.getStyleClass().add("strong");
            what.getStyleClass().addAll("muted", "small");
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                RequestRow row = getItem();
                if (row != null && click.getButton() == MouseButton.PRIMARY) {
                    pick.accept(row);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable RequestRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Names names = new Names(messages);
            who.setText(messages.text("repeat.number", row.number(), row.person()));
            what.setText(row.kinds().stream().map(names::shortKind).collect(Collectors.joining(", ")) + " · "
                    + messages.date(row.received().toLocalDate()));
            setGraphic(lines);
            setAccessibleText(who.getText() + ", " + what.getText());
        }
    }
}
