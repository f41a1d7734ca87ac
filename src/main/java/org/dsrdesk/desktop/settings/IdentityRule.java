package org.dsrdesk.desktop.settings;

import java.util.EnumSet;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.dsrdesk.domain.operator.Identification;
import org.dsrdesk.domain.operator.IdentityFact;

/** How the operator makes sure who asks, as it is being edited. Used on the FX thread. */
public final class IdentityRule {
    private final ObservableSet<IdentityFact> speaking =
            FXCollections.observableSet(EnumSet.noneOf(IdentityFact.class));
    private final ObservableSet<IdentityFact> writing =
            FXCollections.observableSet(EnumSet.noneOf(IdentityFact.class));
    private final StringProperty ask = new SimpleStringProperty();
    private final StringProperty never = new SimpleStringProperty();
    private final StringProperty say = new SimpleStringProperty();

    IdentityRule(Identification rule) {
        speaking.addAll(rule.speaking());
        writing.addAll(rule.writing());
        ask.set(rule.ask());
        never.set(rule.never());
        say.set(rule.say());
    }

    /** What to check of a person who speaks with the desk. */
    public ObservableSet<IdentityFact> speaking() {
        return speaking;
    }

    /** What to check of a person who wrote. */
    public ObservableSet<IdentityFact> writing() {
        return writing;
    }

    /** What else to ask. */
    public StringProperty askProperty() {
        return ask;
    }

    /** What never to ask. */
    public StringProperty neverProperty() {
        return never;
    }

    /** What to say besides the promised day. */
    public StringProperty sayProperty() {
        return say;
    }

    Identification edited() {
        return new Identification(speaking, writing, kept(ask), kept(never), kept(say));
    }

    private static String kept(StringProperty text) {
        String typed = text.get().strip();
        return typed.substring(0, Math.min(typed.length(), Identification.LONGEST_TEXT));
    }
}
