package org.dsrdesk.desktop.settings;

import java.io.IOException;
import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.jspecify.annotations.Nullable;

/** A change of the passphrase: what was typed and what is wrong with it. Used on the FX thread. */
public final class PassphraseModel {
    private final SettingsDesk desk;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Messages messages;
    private final StringProperty current = new SimpleStringProperty("");
    private final StringProperty fresh = new SimpleStringProperty("");
    private final StringProperty repeat = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable String> currentError = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> freshError = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> repeatError = new SimpleObjectProperty<>();
    private final BooleanProperty working = new SimpleBooleanProperty();

    public PassphraseModel(SettingsDesk desk, Background background, Notices notices, Dialogs dialogs,
            Messages messages) {
        this.desk = desk;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.messages = messages;
        current.addListener(_ -> currentError.set(null));
        fresh.addListener(_ -> freshError.set(null));
        repeat.addListener(_ -> repeatError.set(null));
    }

    public StringProperty currentProperty() {
        return current;
    }

    public StringProperty freshProperty() {
        return fresh;
    }

    public StringProperty repeatProperty() {
        return repeat;
    }

    /** The key of the sentence under the passphrase in use, or null. */
    public ObjectProperty<@Nullable String> currentErrorProperty() {
        return currentError;
    }

    /** The key of the sentence under the new passphrase, or null. */
    public ObjectProperty<@Nullable String> freshErrorProperty() {
        return freshError;
    }

    /** The key of the sentence under its repetition, or null. */
    public ObjectProperty<@Nullable String> repeatErrorProperty() {
        return repeatError;
    }

    /** Whether the change is under way. */
    public BooleanProperty workingProperty() {
        return working;
    }

    /** Changes the passphrase when nothing typed stands against it. */
    public void change() {
        currentError.set(current.get().isEmpty() ? "settings.passphrase.missing" : null);
        freshError.set(fresh.get().isEmpty() ? "settings.passphrase.missing" : null);
        repeatError.set(repeat.get().equals(fresh.get()) ? null : "settings.passphrase.differs");
        if (working.get() || currentError.get() != null || freshError.get() != null || repeatError.get() != null) {
            return;
        }
        char[] old = current.get().toCharArray();
        char[] next = fresh.get().toCharArray();
        working.set(true);
        background.run(_ -> perform(old, next), this::end, this::fail);
    }

    /** Forgets what was typed. */
    public void clear() {
        current.set("");
        fresh.set("");
        repeat.set("");
    }

    private PassphraseChange perform(char[] old, char[] next) throws IOException {
        try {
            return desk.changePassphrase(old, next);
        } finally {
            Arrays.fill(old, ' ');
            Arrays.fill(next, ' ');
        }
    }

    private void end(PassphraseChange change) {
        working.set(false);
        switch (change) {
            case CHANGED -> {
                clear();
                notices.show(Notice.of(messages.text("settings.passphrase.changed")));
            }
            case WRONG_PASSPHRASE -> currentError.set("settings.passphrase.wrong");
            case TOO_WEAK -> freshError.set("settings.passphrase.weak");
        }
    }

    private void fail(Exception failed) {
        working.set(false);
        dialogs.fail(Failure.of(messages.text("settings.passphrase.failed"), failed));
    }
}
