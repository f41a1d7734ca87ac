package org.dsrdesk.desktop.welcome;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Login;
import org.jspecify.annotations.Nullable;

/** The answers of the first start and what is wrong with each; a field is judged when it is left or all are sent. */
public final class WelcomeModel {
    private static final int LEAST_PHONE_DIGITS = 5;

    private final PassphraseAdvice advice;
    private final ObjectProperty<ZoneId> zone;
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final Map<WelcomeField, StringProperty> answers = new EnumMap<>(WelcomeField.class);
    private final Map<WelcomeField, ObjectProperty<@Nullable String>> errors = new EnumMap<>(WelcomeField.class);

    public WelcomeModel(Path proposedFolder, ZoneId zone, PassphraseAdvice advice) {
        this.advice = advice;
        this.zone = new SimpleObjectProperty<>(zone);
        for (WelcomeField field : WelcomeField.values()) {
            answers.put(field, new SimpleStringProperty(""));
            errors.put(field, new SimpleObjectProperty<>());
        }
        answer(WelcomeField.FOLDER).set(proposedFolder.toString());
        answer(WelcomeField.PASSPHRASE).addListener(_ -> {
            error(WelcomeField.PASSPHRASE).set(null);
            error(WelcomeField.REPEAT).set(null);
        });
        answer(WelcomeField.REPEAT).addListener(_ -> error(WelcomeField.REPEAT).set(null));
    }

    public StringProperty answer(WelcomeField field) {
        return Objects.requireNonNull(answers.get(field));
    }

    /** The key of the sentence under a field, or null. */
    public ObjectProperty<@Nullable String> error(WelcomeField field) {
        return Objects.requireNonNull(errors.get(field));
    }

    /** The zone in which the operator's days begin and end. */
    public ObjectProperty<ZoneId> zoneProperty() {
        return zone;
    }

    /** Whether the store is being created. */
    public BooleanProperty workingProperty() {
        return working;
    }

    /** The judgement on the passphrase as typed so far; empty while nothing is typed. */
    public Optional<Strength> strength() {
        String typed = text(WelcomeField.PASSPHRASE);
        return typed.isEmpty() ? Optional.empty() : Optional.of(advice.assess(typed));
    }

    /** Judges a field that was left; an empty one is let be until all answers are sent. */
    public void leave(WelcomeField field) {
        error(field).set(text(field).isBlank() ? null : problem(field));
    }

    /** Judges all fields; the answers when nothing is wrong. */
    public Optional<FirstStart> submit(Language language) {
        errors.forEach((field, error) -> error.set(problem(field)));
        if (errors.values().stream().anyMatch(error -> error.get() != null)) {
            return Optional.empty();
        }
        var operator = new FirstStart.Contacts(text(WelcomeField.NAME).strip(), text(WelcomeField.EMAIL).strip(),
                text(WelcomeField.PHONE).strip());
        return Optional.of(new FirstStart(language, operator, zone.get(), text(WelcomeField.PERSON).strip(),
                Path.of(text(WelcomeField.FOLDER).strip()), new Passphrase(text(WelcomeField.PASSPHRASE))));
    }

    /** Shows a problem that only creating the store brought to light. */
    public void refuse(StartProblem problem) {
        error(problem.field()).set(problem.key());
    }

    private @Nullable String problem(WelcomeField field) {
        String text = text(field).strip();
        boolean wrong = switch (field) {
            case NAME -> text.isEmpty();
            case EMAIL -> text.isEmpty() ? text(WelcomeField.PHONE).isBlank() : !looksLikeAddress(text);
            case PHONE -> !text.isEmpty() && text.chars().filter(Character::isDigit).count() < LEAST_PHONE_DIGITS;
            case PERSON -> text.isEmpty() || Login.is(text);
            case FOLDER -> !isAbsolutePath(text);
            case PASSPHRASE -> advice.assess(text(field)) == Strength.TOO_WEAK;
            case REPEAT -> !text(field).equals(text(WelcomeField.PASSPHRASE));
        };
        return wrong ? key(field, text.isEmpty()) : null;
    }

    private static String key(WelcomeField field, boolean empty) {
        return switch (field) {
            case NAME -> "welcome.problem.name";
            case EMAIL -> empty ? "welcome.problem.noContact" : "welcome.problem.email";
            case PHONE -> "welcome.problem.phone";
            case PERSON -> empty ? "settings.person.missing" : "settings.person.login";
            case FOLDER -> "welcome.problem.folder";
            case PASSPHRASE -> "welcome.problem.tooWeak";
            case REPEAT -> "welcome.problem.repeat";
        };
    }

    private String text(WelcomeField field) {
        return answer(field).get();
    }

    private static boolean looksLikeAddress(String text) {
        int at = text.indexOf('@');
        return at > 0 && at == text.lastIndexOf('@') && at < text.length() - 1 && text.indexOf(' ') < 0;
    }

    private static boolean isAbsolutePath(String text) {
        try {
            return Path.of(text).isAbsolute();
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }
}
