package org.dsrdesk.desktop.welcome;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.controls.FieldError;
import org.dsrdesk.desktop.controls.PassphraseField;

/** The passphrase that opens a store which exists already. */
public final class UnlockController implements Screen {
    private final UnlockModel model;
    private final UnlockDesk desk;
    private final Background background;
    private final Dialogs dialogs;
    private final Messages messages;

    @FXML private Label folder;
    @FXML private PassphraseField passphrase;
    @FXML private FieldError error;
    @FXML private Button open;
    @FXML private Node working;

    public UnlockController(
            UnlockModel model, UnlockDesk desk, Background background, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.desk = desk;
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        folder.textProperty().bind(Bindings.createStringBinding(
                () -> model.folderProperty().get().toString(), model.folderProperty()));
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(folder.textProperty());
        folder.setTooltip(whole);
        passphrase.textProperty().bindBidirectional(model.typedProperty());
        error.follow(model.errorProperty(), passphrase, messages);
        open.disableProperty().bind(model.workingProperty().or(model.typedProperty().isEmpty()));
        working.visibleProperty().bind(model.workingProperty());
    }

    @Override
    public void shown() {
        passphrase.focusField();
    }

    @FXML
    void chooseFolder() {
        dialogs.chooseFolder(model.folderProperty().get()).ifPresent(model.folderProperty()::set);
    }

    @FXML
    void open() {
        Path place = model.folderProperty().get();
        Passphrase typed = model.passphrase();
        model.workingProperty().set(true);
        background.run(_ -> desk.unlock(place, typed), problem -> end(typed, problem), failed -> fail(typed, failed));
    }

    private void end(Passphrase tried, Optional<UnlockProblem> problem) {
        tried.wipe();
        model.workingProperty().set(false);
        problem.ifPresentOrElse(this::refuse, this::unlocked);
    }

    private void fail(Passphrase tried, Exception failed) {
        tried.wipe();
        model.workingProperty().set(false);
        dialogs.fail(Failure.of(messages.text("unlock.failed"), failed));
    }

    private void unlocked() {
        model.typedProperty().set("");
        desk.unlocked();
    }

    private void refuse(UnlockProblem problem) {
        model.refuse(problem);
        passphrase.focusField();
    }
}
