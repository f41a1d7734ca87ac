package org.dsrdesk;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.application.Platform;
import javafx.collections.ObservableMap;
import javax.net.ssl.SSLSocketFactory;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.MailboxId;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.settings.MailboxDesk;
import org.dsrdesk.intake.LetterIntake;
import org.dsrdesk.intake.PhoneNumbers;
import org.dsrdesk.mailbox.IntakeSink;
import org.dsrdesk.mailbox.LockPause;
import org.dsrdesk.mailbox.MailboxEvents;
import org.dsrdesk.mailbox.MailboxState;
import org.dsrdesk.mailbox.Mailroom;
import org.dsrdesk.mailbox.Means;
import org.jspecify.annotations.Nullable;

/** Fetches letters for one session from its beginning to its end, and tells the window of what comes. */
final class Postman implements MailboxDesk, MailboxEvents, AutoCloseable {
    private final Frame frame;
    private final Runnable arrived;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("mail-", 1).factory());
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("mail-timer").factory());
    private final ObservableMap<MailboxId, MailboxState> states;
    private final Map<MailboxId, String> silent = new LinkedHashMap<>();
    private final Mailroom room;
    private volatile boolean started;
    private volatile boolean closed;

    /**
     * Prepares the fetching.
     *
     * @param states where to tell, on the FX thread, what each mailbox is doing
     * @param arrived run on the FX thread whenever new letters were kept
     */
    Postman(Frame frame, Session session, Path folder, ObservableMap<MailboxId, MailboxState> states,
            Runnable arrived) {
        this.frame = frame;
        this.states = states;
        this.arrived = arrived;
        LetterIntake intake = new LetterIntake(session.desk().letters(), new PhoneNumbers(), session.desk().clock(),
                session.operator().zone());
        this.room = new Mailroom(session.desk().mailboxes(), new IntakeSink(intake), this, new Means(threads, timer,
                session.desk().clock(), folder, (SSLSocketFactory) SSLSocketFactory.getDefault(), LockPause::new));
    }

    /** Begins to fetch; off the FX thread. */
    void start() {
        started = true;
        room.start();
    }

    @Override
    public ObservableMap<MailboxId, MailboxState> states() {
        return states;
    }

    @Override
    public Mailroom.Trial tryOut(Mailbox mailbox, char @Nullable [] secret) {
        return room.tryOut(mailbox, secret);
    }

    @Override
    public void renew(Mailbox kept) {
        if (started) {
            room.renew(kept);
        }
    }

    @Override
    public void drop(MailboxId id) {
        room.drop(id);
        tell(() -> {
            states.remove(id);
            silent.remove(id);
        });
    }

    @Override
    public void tryAgain(MailboxId id) {
        room.tryAgain(id);
    }

    /** A mailbox that is being reached again is still silent until it answers. */
    @Override
    public void changed(Mailbox mailbox, MailboxState state) {
        tell(() -> {
            states.put(mailbox.id(), state);
            switch (state) {
                case MailboxState.Failed _ -> silent.put(mailbox.id(), mailbox.name());
                case MailboxState.Off _, MailboxState.Reading _, MailboxState.Waiting _ -> silent.remove(mailbox.id());
                case MailboxState.Connecting _ -> {}
            }
        });
    }

    private void tell(Runnable news) {
        Platform.runLater(() -> {
            if (!closed) {
                news.run();
                frame.shell().silentMailboxes().setAll(silent.values());
            }
        });
    }

    @Override
    public void arrived(Mailbox mailbox, int letters) {
        tell(() -> {
            Messages messages = frame.messages();
            frame.shell().show(Notice.of(messages.plural("shell.mail.arrived", letters)));
            arrived.run();
        });
    }

    /** Ends all fetching; nothing touches the data afterwards. Off the FX thread, or at the very end. */
    @Override
    public void close() {
        closed = true;
        room.close();
        timer.shutdownNow();
        threads.close();
    }
}
