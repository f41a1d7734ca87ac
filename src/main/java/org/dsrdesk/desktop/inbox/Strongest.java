package org.dsrdesk.desktop.inbox;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.dsrdesk.desktop.Messages;

/** Makes one of two buttons the strongest and lets it name the key that confirms. */
record Strongest(Button register, Button attach, Messages messages) {
    void mark(boolean attaching) {
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
