package org.dsrdesk.desktop.settings;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.dsrdesk.casework.MailAccount;
import org.dsrdesk.casework.MailServer;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.operator.OperatorId;
import org.jspecify.annotations.Nullable;

/** The account that the operator's letters are sent by. Used on the FX thread. */
public final class SendingModel {
    private final Session session;
    private final SendingTrial trial;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable MailServer> kept = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SendingForm> form = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty working = new SimpleBooleanProperty();

    public SendingModel(Session session, SendingTrial trial, Background background, Notices notices, Dialogs dialogs,
            Messages messages) {
        this.session = session;
        this.trial = trial;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** The account that is kept, or null. */
    public ReadOnlyObjectProperty<@Nullable MailServer> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** The account being written, or null. */
    public ReadOnlyObjectProperty<@Nullable SendingForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** Whether something is written that was not kept. */
    public boolean isUnsaved() {
        SendingForm written = form.get();
        return written != null && written.isTouched();
    }

    /** Goes on with what was being written before the session was renewed for the same operator. */
    public void goOnFrom(SendingModel before) {
        form.set(before.form.get());
    }

    /** Whether a trial or a change is under way. */
    public BooleanProperty workingProperty() {
        return working;
    }

    /** Reads again what is kept. */
    public void load() {
        background.run(_ -> session.desk().servers().find(operator()), found -> kept.set(found.orElse(null)),
                this::fail);
    }

    /** Begins to write the account: the kept one, or the one that the mailbox makes likely. */
    public void edit() {
        MailServer known = kept.get();
        background.run(_ -> LikelySender.of(session.operator(), session.desk().mailboxes().all()),
                likely -> form.set(new SendingForm(known, likely)), this::fail);
    }

    /** Leaves what is kept as it is. */
    public void cancel() {
        form.set(null);
    }

    /** Connects as the form says, and shows in it what came of that; false when something written is wrong. */
    public boolean tryOut() {
        SendingForm written = form.get();
        if (written == null || working.get() || !written.check()) {
            return false;
        }
        MailServer server = written.server();
        char @Nullable [] secret = written.secret();
        work(() -> {
            char[] shown = secret == null ? keptFor(server) : secret;
            return new SendingTrial.Shown(trial.tryOut(server, shown).orElse(null));
        }, written.trialProperty()::set);
        return true;
    }

    /** What is kept is shown to no other server. */
    private char[] keptFor(MailServer server) {
        return session.desk().servers().account(operator())
                .filter(account -> server.signsInLike(account.server()))
                .map(MailAccount::secret)
                .orElseGet(() -> new char[0]);
    }

    /** Keeps what the form says; false when something written is wrong. */
    public boolean save() {
        SendingForm written = form.get();
        if (written == null || working.get() || !written.check()) {
            return false;
        }
        MailServer server = written.server();
        work(() -> {
            session.desk().servers().keep(operator(), server, written.secret(), session.actor());
            return server;
        }, saved -> {
            form.set(null);
            kept.set(saved);
            notices.show(Notice.of(messages.text("settings.sending.kept", saved.from())));
        });
        return true;
    }

    /** Forgets the account and its secret after asking. */
    public void forget() {
        MailServer server = kept.get();
        if (server == null || working.get()) {
            return;
        }
        boolean agreed = dialogs.confirm(new Dialogs.Question(
                messages.text("settings.sending.forget.title", server.from()),
                messages.text("settings.sending.forget.text"), messages.text("settings.sending.forget.action")));
        if (agreed) {
            work(() -> {
                session.desk().servers().remove(operator(), session.actor());
                return server;
            }, _ -> {
                form.set(null);
                kept.set(null);
            });
        }
    }

    private OperatorId operator() {
        return session.operator().id();
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
        SendingForm written = form.get();
        boolean shown = failed instanceof RefusedException refused && written != null
                && written.refused(refused.problems());
        if (!shown) {
            dialogs.fail(Failure.of(messages.text("settings.sending.failed"), failed));
        }
    }
}
