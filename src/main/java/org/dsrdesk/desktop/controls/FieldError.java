package org.dsrdesk.desktop.controls;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.dsrdesk.desktop.Messages;
import org.jspecify.annotations.Nullable;

/** The sentence under a field that says what is wrong with it; takes no room while nothing is. */
public final class FieldError extends Label {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    public FieldError() {
        getStyleClass().add("field-error");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows the text of a key as long as there is one, and marks the field for eyes and for screen readers. */
    public void follow(ObservableValue<@Nullable String> key, Node field, Messages messages) {
        key.addListener((_, _, now) -> show(now, field, messages));
        show(key.getValue(), field, messages);
    }

    private void show(@Nullable String key, Node field, Messages messages) {
        String sentence = key == null ? "" : messages.text(key);
        setText(sentence);
        setVisible(key != null);
        field.pseudoClassStateChanged(DANGER, key != null);
        field.setAccessibleHelp(sentence);
    }
}
