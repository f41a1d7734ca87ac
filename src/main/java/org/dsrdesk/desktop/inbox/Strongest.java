package org.dsrdesk.desktop.inbox;

import java.util.List;
import javafx.beans.Observable;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.dsrdesk.casework.Field;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.RequestForm;

/** Makes one of two buttons the strongest and lets it name the key that confirms. */
record Strongest(Button register, Button attach, Messages messages) {
    /** Marks the button of what is done with a letter as its form stands, now and whenever that changes. */
    void follow(OpenLetter letter) {
        RequestForm form = letter.form();
        for (Observable watched : List.of(form.kinds(), form.text(Field.EMAIL), form.text(Field.PHONE))) {
            watched.addListener(_ -> mark(letter.onlyContinues()));
        }
        mark(letter.onlyContinues());
    }

    private void mark(boolean attaching) {
        for (Button button : List.of(register, attach)) {
            button.getStyleClass().remove("primary");
            button.setGraphic(null);
        }
        Label key = new Label(messages.text("key.save"));
        key.getStyleClass().add("key-hint");
        Button strongest = attaching ? attach : register;
        strongest.getStyleClass().add("primary");
        strongest.setContentDisplay(ContentDisplay.RIGHT);
        strongest.setGraphic(key);
    }
}
