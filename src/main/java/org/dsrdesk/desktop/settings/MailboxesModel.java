package org.dsrdesk.desktop.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.MailboxId;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Problems;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.mailbox.MailboxState;
import org.jspecify.annotations.Nullable;

/** The mailboxes of the desk and the one that is being written. Used on the FX thread. */
public final class MailboxesModel {
    private final Session session;
    private final MailboxDesk desk;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ObservableList<Mailbox> mailboxes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable MailboxForm> form = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty working = new SimpleBooleanProperty();

    public MailboxesModel(Session session, MailboxDesk desk, Background background, Notices notices, Dialogs dialogs,
            Messages messages) {
        this.session = session;
        this.desk = desk;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** All mailboxes in the order they were added. */
    public ObservableList<Mailbox> mailboxes() {
        return mailboxes;
    }

    /** What each mailbox is doing now. */
    public ObservableMap<MailboxId, MailboxState> states() {
        return desk.states();
    }

    /** The account being written, or null. */
    public ReadOnlyObjectProperty<@Nullable MailboxForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** Whether something is written that was not kept. */
    public boolean isUnsaved() {
        MailboxForm written = form.get();
        return written != null && written.isTouched();
    }

    /** Goes on with what was being written before the session was renewed for the same operator. */
    public void goOnFrom(MailboxesModel before) {
        form.set(before.form.get());
    }

    /** Whether a trial or a change is under way. */
    public BooleanProperty workingProperty() {
        return working;
    }

    /** Reads the list again. */
    public void load() {
        background.run(_ -> session.desk().mailboxes().all(), mailboxes::setAll, this::fail);
    }

    /** Begins to write a new account. */
    public void add() {
        form.set(new MailboxForm(null, today()));
    }

    /** Begins to change an account. */
    public void edit(Mailbox mailbox) {
        form.set(new MailboxForm(mailbox, today()));
    }

    /** Forgets what was written. */
    public void cancel() {
        form.set(null);
    }

    /** Lets the user choose a folder to watch and keeps it. */
    public void addFolder() {
        dialogs.chooseFolder(Path.of(System.getProperty("user.home"))).ifPresent(chosen -> keep(
                new Mailbox(new MailboxId(0), String.valueOf(chosen.getFileName()),
                        new Mailbox.Source.Watched(chosen.toString()), today(), true),
                null, this::kept));
    }

    /** Connects as the form says, and shows in it what came of that; false when something written is wrong. */
    public boolean tryOut() {
        MailboxForm written = form.get();
        if (written == null || working.get() || !written.check()) {
            return false;
        }
        Mailbox mailbox = written.mailbox();
        char @Nullable [] secret = written.secret();
        work(() -> desk.tryOut(mailbox, secret), written.trialProperty()::set);
        return true;
    }

    /** Keeps what the form says and begins to fetch; false when something written is wrong. */
    public boolean save() {
        MailboxForm written = form.get();
        if (written == null || working.get() || !written.check()) {
            return false;
        }
        keep(written.mailbox(), written.secret(), mailbox -> {
            form.set(null);
            kept(mailbox);
        });
        return true;
    }

    /** Fetches from a mailbox no more for now, or again. */
    public void pauseOrGoOn(Mailbox mailbox) {
        keep(new Mailbox(mailbox.id(), mailbox.name(), mailbox.source(), mailbox.since(), !mailbox.enabled()), null,
                _ -> load());
    }

    /** Removes a mailbox after asking; its letters stay. */
    public void remove(Mailbox mailbox) {
        boolean agreed = dialogs.confirm(new Dialogs.Question(
                messages.text("settings.mailbox.remove.title", mailbox.name()),
                messages.text("settings.mailbox.remove.text"), messages.text("settings.mailbox.remove.action")));
        if (agreed) {
            form.set(null);
            work(() -> {
                desk.drop(mailbox.id());
                session.desk().mailboxes().remove(mailbox.id(), session.actor());
                return mailbox;
            }, _ -> load());
        }
    }

    /** Tries at once a mailbox that has a problem. */
    public void tryAgain(Mailbox mailbox) {
        desk.tryAgain(mailbox.id());
    }

    private void keep(Mailbox mailbox, char @Nullable [] secret, Consumer<Mailbox> done) {
        work(() -> {
            Mailbox kept = session.desk().mailboxes().keep(mailbox, secret, session.actor());
            desk.renew(kept);
            return kept;
        }, done);
    }

    private void kept(Mailbox mailbox) {
        notices.show(Notice.of(messages.text("settings.mailbox.kept", mailbox.name())));
        load();
    }

    private <T> void work(Callable<T> work, Consumer<T> done) {
        working.set(true);
        background.run(_ -> work.call(), result -> {
            working.set(false);
            done.accept(result);
        }, this::fail);
    }

    private void fail(Exception failed) {
        working.set(false);
        MailboxForm written = form.get();
        if (failed instanceof RefusedException refused && written != null
                && refused.problems().containsKey(Field.SECRET)) {
            written.error(MailboxField.SECRET).set(Problems.key(refused.problems().get(Field.SECRET)));
        } else {
            dialogs.fail(Failure.of(messages.text("settings.mailbox.failed"), failed));
        }
    }

    private LocalDate today() {
        return session.desk().clock().instant().atZone(session.operator().zone()).toLocalDate();
    }
}
