package org.dsrdesk.desktop.settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.controls.FieldError;
import org.dsrdesk.desktop.controls.PassphraseField;
import org.jspecify.annotations.Nullable;

/** The card that changes the passphrase. */
public final class PassphraseController {
    private final PassphraseModel model;
    private final Messages messages;

    @FXML private PassphraseField current;
    @FXML private PassphraseField fresh;
    @FXML private PassphraseField repeat;
    @FXML private FieldError currentError;
    @FXML private FieldError freshError;
    @FXML private FieldError repeatError;
    @FXML private Button change;
    @FXML private Node working;

    public PassphraseController(PassphraseModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        bind(current, model.currentProperty(), model.currentErrorProperty(), currentError);
        bind(fresh, model.freshProperty(), model.freshErrorProperty(), freshError);
        bind(repeat, model.repeatProperty(), model.repeatErrorProperty(), repeatError);
        repeat.revealedProperty().bindBidirectional(fresh.revealedProperty());
        change.disableProperty().bind(model.workingProperty());
        working.visibleProperty().bind(model.workingProperty());
    }

    @FXML
    void change() {
        model.change();
    }

    private void bind(PassphraseField field, StringProperty typed, ObjectProperty<@Nullable String> error,
            FieldError shown) {
        field.textProperty().bindBidirectional(typed);
        shown.follow(error, field, messages);
    }
}
