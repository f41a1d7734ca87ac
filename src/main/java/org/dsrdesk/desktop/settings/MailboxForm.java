package org.dsrdesk.desktop.settings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Mailbox.Protocol;
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.casework.Mailbox.Source.Account;
import org.dsrdesk.casework.MailboxId;
import org.dsrdesk.mailbox.Mailroom;
import org.dsrdesk.mailbox.Providers;
import org.jspecify.annotations.Nullable;

/**
 * The account of a mail server as it is being written. Server and port follow the address until somebody writes them.
 * Used on the FX thread.
 */
public final class MailboxForm {
    private static final int HIGHEST_PORT = 65_535;

    private final @Nullable Mailbox before;
    private final LocalDate today;
    private final Map<MailboxField, StringProperty> answers = new EnumMap<>(MailboxField.class);
    private final Map<MailboxField, ObjectProperty<@Nullable String>> errors = new EnumMap<>(MailboxField.class);
    private final Set<MailboxField> written = EnumSet.noneOf(MailboxField.class);
    private final ObjectProperty<Protocol> protocol = new SimpleObjectProperty<>(Protocol.IMAP);
    private final ObjectProperty<Security> security = new SimpleObjectProperty<>(Security.TLS);
    private final ObjectProperty<SignIn> signIn = new SimpleObjectProperty<>(SignIn.PASSWORD);
    private final ObjectProperty<Reach> reach = new SimpleObjectProperty<>(Reach.MONTH);
    private final ObjectProperty<Mailroom.@Nullable Trial> trial = new SimpleObjectProperty<>();
    private boolean guessing;
    private boolean touched;

    /** An empty form, or that of a mailbox that is kept. */
    MailboxForm(@Nullable Mailbox before, LocalDate today) {
        this.before = before;
        this.today = today;
        for (MailboxField field : MailboxField.values()) {
            answers.put(field, new SimpleStringProperty(""));
            errors.put(field, new SimpleObjectProperty<>());
        }
        answer(MailboxField.FOLDERS).set("INBOX");
        if (before != null && before.source() instanceof Account account) {
            fill(before, account);
        }
        guess();
        answers.forEach((field, answer) -> answer.addListener(_ -> changed(field)));
        protocol.addListener(_ -> guess());
        security.addListener(_ -> guess());
        signIn.addListener(_ -> trial.set(null));
    }

    private void fill(Mailbox mailbox, Account account) {
        answer(MailboxField.ADDRESS).set(mailbox.name());
        answer(MailboxField.USER).set(account.user());
        answer(MailboxField.HOST).set(account.host());
        answer(MailboxField.PORT).set(String.valueOf(account.port()));
        answer(MailboxField.FOLDERS).set(String.join(", ", account.folders()));
        protocol.set(account.protocol());
        security.set(account.security());
        signIn.set(account.signIn());
        reach.set(Reach.UNCHANGED);
        written.addAll(EnumSet.of(MailboxField.HOST, MailboxField.PORT, MailboxField.USER));
    }

    private void changed(MailboxField field) {
        error(field).set(null);
        trial.set(null);
        if (!guessing) {
            touched = true;
            written.add(field);
        }
        if (field == MailboxField.ADDRESS) {
            guess();
        }
    }

    private void guess() {
        guessing = true;
        trial.set(null);
        Account likely = Providers.guess(typed(MailboxField.ADDRESS), protocol.get());
        follow(MailboxField.HOST, likely.host());
        follow(MailboxField.PORT, String.valueOf(Providers.port(protocol.get(), security.get())));
        follow(MailboxField.USER, likely.user());
        guessing = false;
    }

    private void follow(MailboxField field, String guess) {
        if (!written.contains(field)) {
            answer(field).set(guess);
        }
    }

    /** Whether anything was written that is not kept yet. */
    boolean isTouched() {
        return touched;
    }

    public StringProperty answer(MailboxField field) {
        return Objects.requireNonNull(answers.get(field));
    }

    /** The key of the sentence under a field, or null. */
    public ObjectProperty<@Nullable String> error(MailboxField field) {
        return Objects.requireNonNull(errors.get(field));
    }

    public ObjectProperty<Protocol> protocolProperty() {
        return protocol;
    }

    public ObjectProperty<Security> securityProperty() {
        return security;
    }

    public ObjectProperty<SignIn> signInProperty() {
        return signIn;
    }

    public ObjectProperty<Reach> reachProperty() {
        return reach;
    }

    /** What the last trial of what is written has shown; null when there was none. */
    public ObjectProperty<Mailroom.@Nullable Trial> trialProperty() {
        return trial;
    }

    /** Whether a mailbox is being changed, not added. */
    public boolean changesOne() {
        return before != null;
    }

    /** What was written to sign in; null when nothing was, so that what is kept holds. The taker wipes it. */
    char @Nullable [] secret() {
        String typed = answer(MailboxField.SECRET).get();
        return typed.isEmpty() ? null : typed.toCharArray();
    }

    /** Says what is wrong under its field; true when nothing is. */
    boolean check() {
        for (MailboxField field : MailboxField.values()) {
            error(field).set(problem(field));
        }
        boolean fine = errors.values().stream().allMatch(error -> error.get() == null);
        if (fine && secret() == null && (before == null || !mailbox().signsInLike(before))) {
            error(MailboxField.SECRET).set("problem.SECRET_MISSING");
            return false;
        }
        return fine;
    }

    private @Nullable String problem(MailboxField field) {
        String typed = typed(field);
        return switch (field) {
            case ADDRESS -> typed.indexOf('@') > 0 && !typed.endsWith("@") ? null : "settings.mailbox.wrongAddress";
            case HOST -> typed.isEmpty() || typed.contains(" ") ? "settings.mailbox.wrongHost" : null;
            case PORT -> port(typed) > 0 ? null : "settings.mailbox.wrongPort";
            case SECRET, USER, FOLDERS -> null;
        };
    }

    private static int port(String typed) {
        try {
            int port = Integer.parseInt(typed);
            return port <= HIGHEST_PORT ? port : 0;
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /** What is written, as a mailbox. */
    Mailbox mailbox() {
        List<String> folders = Arrays.stream(typed(MailboxField.FOLDERS).split(",", -1)).map(String::strip)
                .filter(name -> !name.isEmpty()).toList();
        String user = typed(MailboxField.USER);
        Account account = new Account(protocol.get(), typed(MailboxField.HOST), port(typed(MailboxField.PORT)),
                security.get(), user.isEmpty() ? typed(MailboxField.ADDRESS) : user, signIn.get(),
                protocol.get() == Protocol.POP3 ? List.of() : folders.isEmpty() ? List.of("INBOX") : folders);
        return new Mailbox(before == null ? new MailboxId(0) : before.id(), typed(MailboxField.ADDRESS), account,
                reach.get().since(today, before == null ? today : before.since()), before == null || before.enabled());
    }

    private String typed(MailboxField field) {
        return answer(field).get().strip();
    }
}
