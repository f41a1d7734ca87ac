package org.dsrdesk.desktop;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The contents of dialogs, with buttons named in the user's language. */
final class DialogPanes {
    private static final double WIDTH = 480;
    private static final int DETAIL_ROWS = 8;

    private final Messages messages;
    private final Looks looks;

    DialogPanes(Messages messages, Looks looks) {
        this.messages = messages;
        this.looks = looks;
    }

    DialogPane question(Dialogs.Question question) {
        ButtonType act = new ButtonType(question.action(), ButtonData.OK_DONE);
        ButtonType back = new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        DialogPane pane = pane(question.title(), text(question.text()), act, back);
        button(pane, act).getStyleClass().add("primary");
        button(pane, act).setDefaultButton(false);
        button(pane, back).setDefaultButton(true);
        return pane;
    }

    DialogPane information(String title, String text) {
        return pane(title, text(text), new ButtonType(messages.text("dialog.understood"), ButtonData.OK_DONE));
    }

    DialogPane failure(Failure failure) {
        TextArea details = new TextArea(failure.details());
        details.setEditable(false);
        details.setPrefRowCount(DETAIL_ROWS);
        details.setAccessibleText(messages.text("dialog.details"));
        details.getStyleClass().add("failure-details");
        Label code = new Label(messages.text("dialog.code", failure.code()));
        code.getStyleClass().add("muted");
        ButtonType copy = new ButtonType(messages.text("dialog.copy"), ButtonData.LEFT);
        ButtonType close = new ButtonType(messages.text("dialog.close"), ButtonData.CANCEL_CLOSE);
        VBox content = new VBox(text(failure.sentence()), code, details);
        content.getStyleClass().add("dialog-content");
        DialogPane pane = pane(messages.text("dialog.failed"), content, copy, close);
        button(pane, copy).addEventFilter(ActionEvent.ACTION, pressed -> {
            copy(failure);
            pressed.consume();
        });
        return pane;
    }

    /** Shows a pane and waits; true when the button that does the action was pressed. */
    boolean show(DialogPane pane, Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.setDialogPane(pane);
        dialog.setTitle(messages.text("app.name"));
        dialog.initOwner(owner);
        looks.dress(pane.getScene());
        return dialog.showAndWait().filter(pressed -> pressed.getButtonData() == ButtonData.OK_DONE).isPresent();
    }

    private static DialogPane pane(String title, Node content, ButtonType... buttons) {
        Label head = new Label(title);
        head.setWrapText(true);
        head.getStyleClass().add("card-title");
        VBox all = new VBox(head, content);
        all.getStyleClass().add("dialog-content");
        DialogPane pane = new DialogPane();
        pane.getStyleClass().add("desk-dialog");
        pane.setPrefWidth(WIDTH);
        pane.setContent(all);
        pane.getButtonTypes().setAll(buttons);
        return pane;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static Button button(DialogPane pane, ButtonType type) {
        return (Button) pane.lookupButton(type);
    }

    private static void copy(Failure failure) {
        ClipboardContent content = new ClipboardContent();
        content.putString(failure.code() + '\n' + failure.details());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
