package org.dsrdesk.desktop.controls;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** A field for a passphrase with a button that shows and hides what was typed. */
public final class PassphraseField extends HBox {
    private final PasswordField hidden = new PasswordField();
    private final TextField open = new TextField();
    private final ToggleButton reveal = new ToggleButton();

    public PassphraseField() {
        getStyleClass().add("passphrase-field");
        open.textProperty().bindBidirectional(hidden.textProperty());
        open.visibleProperty().bind(reveal.selectedProperty());
        hidden.visibleProperty().bind(reveal.selectedProperty().not());
        open.accessibleTextProperty().bind(accessibleTextProperty());
        hidden.accessibleTextProperty().bind(accessibleTextProperty());
        reveal.getStyleClass().add("quiet");
        reveal.setMinWidth(USE_PREF_SIZE);
        reveal.setOnAction(_ -> focusField());
        StackPane fields = new StackPane(hidden, open);
        setHgrow(fields, Priority.ALWAYS);
        getChildren().setAll(fields, reveal);
    }

    public StringProperty textProperty() {
        return hidden.textProperty();
    }

    /** Whether the text is shown as it was typed. */
    public BooleanProperty revealedProperty() {
        return reveal.selectedProperty();
    }

    /** The words on the button that shows and hides, as «Показать». */
    public StringProperty revealTextProperty() {
        return reveal.textProperty();
    }

    public String getRevealText() {
        return reveal.getText();
    }

    public void setRevealText(String text) {
        reveal.setText(text);
    }

    /** Calls back when the caret leaves the field for another one. */
    public void onLeave(Runnable left) {
        hidden.focusedProperty().addListener((_, _, now) -> whenGone(now, left));
        open.focusedProperty().addListener((_, _, now) -> whenGone(now, left));
    }

    private void whenGone(boolean focused, Runnable left) {
        if (!focused && !reveal.isFocused()) {
            left.run();
        }
    }

    /** Puts the caret at the end of the field. */
    public void focusField() {
        TextField shown = reveal.isSelected() ? open : hidden;
        shown.requestFocus();
        shown.end();
    }
}
