package org.dsrdesk.desktop.welcome;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The door to a store: which folder, what was typed, why it stays shut. */
public final class UnlockModel {
    private final ObjectProperty<Path> folder;
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable String> error = new SimpleObjectProperty<>();

    public UnlockModel(Path folder) {
        this.folder = new SimpleObjectProperty<>(folder);
        typed.addListener(_ -> error.set(null));
        this.folder.addListener(_ -> error.set(null));
    }

    public ObjectProperty<Path> folderProperty() {
        return folder;
    }

    /** The passphrase as typed so far. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** Whether the store is being opened. */
    public BooleanProperty workingProperty() {
        return working;
    }

    /** The key of the sentence under the field, or null. */
    public ObjectProperty<@Nullable String> errorProperty() {
        return error;
    }

    /** The passphrase to try; its taker wipes it. */
    Passphrase passphrase() {
        return new Passphrase(typed.get());
    }

    /** Keeps the door shut and says why. */
    public void refuse(UnlockProblem problem) {
        error.set(problem.key());
    }
}
