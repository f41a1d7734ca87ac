package org.dsrdesk.desktop.settings;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.MailServer;
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.desktop.Problems;
import org.dsrdesk.intake.EmailAddresses;
import org.dsrdesk.mailbox.Providers;
import org.jspecify.annotations.Nullable;

/**
 * The account that letters are sent by as it is being written. Server, port and name follow the address until somebody
 * writes them. Used on the FX thread.
 */
public final class SendingForm {
    private static final int HIGHEST_PORT = 65_535;

    private final @Nullable MailServer before;
    private final Map<SendingField, StringProperty> answers = new EnumMap<>(SendingField.class);
    private final Map<SendingField, ObjectProperty<@Nullable String>> errors = new EnumMap<>(SendingField.class);
    private final Set<SendingField> written = EnumSet.noneOf(SendingField.class);
    private final ObjectProperty<Security> security = new SimpleObjectProperty<>(Security.TLS);
    private final ObjectProperty<SignIn> signIn = new SimpleObjectProperty<>(SignIn.PASSWORD);
    private final ObjectProperty<SendingTrial.@Nullable Shown> trial = new SimpleObjectProperty<>();
    private boolean guessing;
    private boolean touched;

    /**
     * A form.
     *
     * @param before the account that is kept; null when none is
     * @param likely the account that is proposed in its place
     */
    SendingForm(@Nullable MailServer before, MailServer likely) {
        this.before = before;
        for (SendingField field : SendingField.values()) {
            answers.put(field, new SimpleStringProperty(""));
            errors.put(field, new SimpleObjectProperty<>());
        }
        fill(before == null ? likely : before);
        answers.forEach((field, answer) -> answer.addListener(_ -> changed(field)));
        security.addListener(_ -> guess());
        signIn.addListener(_ -> trial.set(null));
    }

    private void fill(MailServer server) {
        answer(SendingField.FROM).set(server.from());
        answer(SendingField.FROM_NAME).set(server.fromName());
        answer(SendingField.HOST).set(server.host());
        answer(SendingField.PORT).set(String.valueOf(server.port()));
        answer(SendingField.USER).set(server.user());
        security.set(server.security());
        signIn.set(server.signIn());
        if (!server.host().equals(Providers.sendingHost(server.from()))) {
            written.add(SendingField.HOST);
        }
        if (server.port() != Providers.sendingPort(server.security())) {
            written.add(SendingField.PORT);
        }
        if (!server.user().equals(server.from())) {
            written.add(SendingField.USER);
        }
    }

    private void changed(SendingField field) {
        error(field).set(null);
        trial.set(null);
        if (!guessing) {
            touched = true;
            written.add(field);
        }
        if (field == SendingField.FROM) {
            guess();
        }
    }

    private void guess() {
        guessing = true;
        trial.set(null);
        follow(SendingField.HOST, Providers.sendingHost(typed(SendingField.FROM)));
        follow(SendingField.PORT, String.valueOf(Providers.sendingPort(security.get())));
        follow(SendingField.USER, typed(SendingField.FROM));
        guessing = false;
    }

    private void follow(SendingField field, String guess) {
        if (!written.contains(field)) {
            answer(field).set(guess);
        }
    }

    /** Whether anything was written that is not kept yet. */
    boolean isTouched() {
        return touched;
    }

    public StringProperty answer(SendingField field) {
        return Objects.requireNonNull(answers.get(field));
    }

    /** The key of the sentence under a field, or null. */
    public ObjectProperty<@Nullable String> error(SendingField field) {
        return Objects.requireNonNull(errors.get(field));
    }

    public ObjectProperty<Security> securityProperty() {
        return security;
    }

    public ObjectProperty<SignIn> signInProperty() {
        return signIn;
    }

    /** What the last trial of what is written has shown; null when there was none. */
    public ObjectProperty<SendingTrial.@Nullable Shown> trialProperty() {
        return trial;
    }

    /** What was written to sign in; null when nothing was, so that what is kept holds. The taker wipes it. */
    char @Nullable [] secret() {
        String typed = answer(SendingField.SECRET).get();
        return typed.isEmpty() ? null : typed.toCharArray();
    }

    /** Says what is wrong under its field; true when nothing is. */
    boolean check() {
        for (SendingField field : SendingField.values()) {
            Problem problem = problem(field);
            error(field).set(problem == null ? null : Problems.key(problem));
        }
        return errors.values().stream().allMatch(error -> error.get() == null);
    }

    private @Nullable Problem problem(SendingField field) {
        String typed = typed(field);
        return switch (field) {
            case FROM -> EmailAddresses.valid(typed) ? null : Problem.EMAIL_INVALID;
            case HOST -> typed.isEmpty() || typed.contains(" ") ? Problem.HOST_MISSING : null;
            case PORT -> port(typed) > 0 ? null : Problem.PORT_UNFIT;
            case SECRET -> lacksSecret() ? Problem.SECRET_MISSING : null;
            case FROM_NAME, USER -> null;
        };
    }

    private boolean lacksSecret() {
        return secret() == null && !typed(SendingField.USER).isEmpty()
                && (before == null || !server().signsInLike(before));
    }

    /** Shows under their fields what the desk refused; false when a problem has no field here. */
    boolean refused(Map<Field, Problem> problems) {
        problems.forEach((field, problem) -> SendingField.of(field)
                .ifPresent(shown -> error(shown).set(Problems.key(problem))));
        return problems.keySet().stream().allMatch(field -> SendingField.of(field).isPresent());
    }

    private static int port(String typed) {
        try {
            int port = Integer.parseInt(typed);
            return port <= HIGHEST_PORT ? port : 0;
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /** What is written, as an account. */
    MailServer server() {
        return new MailServer(typed(SendingField.HOST), port(typed(SendingField.PORT)), security.get(),
                typed(SendingField.USER), signIn.get(), typed(SendingField.FROM), typed(SendingField.FROM_NAME));
    }

    private String typed(SendingField field) {
        return answer(field).get().strip();
    }
}
