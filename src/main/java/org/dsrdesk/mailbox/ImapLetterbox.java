package org.dsrdesk.mailbox;

import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dsrdesk.casework.KeepMailboxes;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Mailbox.Source.Account;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;

/** The folders of an IMAP account. New mail is told by the server where it can; else the folders are looked through. */
final class ImapLetterbox implements Letterbox {
    /** Servers may end an IDLE after half an hour, and routers forget a silent connection sooner. */
    static final Duration LONGEST_IDLE = Duration.ofMinutes(10);

    /** A letter that comes while an IDLE begins is told of by no server that is careless: the first one is short. */
    static final Duration FIRST_IDLE = Duration.ofSeconds(10);

    /** How long a folder that nobody tells about waits. */
    static final Duration BETWEEN_LOOKS = Duration.ofMinutes(2);

    private static final int SLACK_MILLIS = 60_000;

    private final Mailbox mailbox;
    private final Account account;
    private final Supplier<char[]> secret;
    private final KeepMailboxes marks;
    private final Means means;
    private final Pause pause;
    private final Sockets sockets = new Sockets();
    private final Pace pace;
    private @Nullable IMAPStore store;
    private @Nullable ImapReading watched;
    private boolean quiet;

    ImapLetterbox(Mailbox mailbox, Account account, Supplier<char[]> secret, KeepMailboxes marks, Means means,
            Pause pause) {
        this.mailbox = mailbox;
        this.account = account;
        this.secret = secret;
        this.marks = marks;
        this.means = means;
        this.pause = pause;
        this.pace = new Pace(means.clock());
    }

    @Override
    public int read(Taking taking) throws MessagingException, IOException {
        sockets.patience(MailSession.PATIENCE_MILLIS);
        int missed = 0;
        @Nullable FolderNotFoundException absent = null;
        for (String name : account.folders()) {
            try {
                ImapReading reading = reading(name);
                missed += reading.read(taking);
                quiet &= !reading.foundSome();
            } catch (FolderNotFoundException gone) {
                absent = gone;
            }
        }
        if (absent != null) {
            throw absent;
        }
        return missed;
    }

    @Override
    public int count() throws MessagingException, IOException {
        int letters = 0;
        for (String name : account.folders()) {
            letters += reading(name).count();
        }
        return letters;
    }

    /** The last folder stays open for IDLE; on the one connection there is room for no other. */
    private ImapReading reading(String name) throws MessagingException {
        IMAPStore open = store();
        @Nullable ImapReading last = watched;
        watched = null;
        IMAPFolder at = last != null && last.folder().isOpen() ? last.folder() : folder(open, name);
        if (!at.getFullName().equals(name)) {
            at.close(false);
            at = folder(open, name);
        }
        ImapReading reading = new ImapReading(mailbox, marks, means.spool(), pace, at);
        watched = reading;
        return reading;
    }

    private static IMAPFolder folder(IMAPStore open, String name) throws MessagingException {
        Folder folder = open.getFolder(name);
        return (IMAPFolder) folder;
    }

    private IMAPStore store() throws MessagingException {
        IMAPStore open = store;
        if (open == null) {
            open = (IMAPStore) new MailSession(account, sockets, means.tls()).connect(secret.get());
            store = open;
        }
        return open;
    }

    @Override
    public void rest() throws MessagingException, IOException {
        Duration patience = quiet ? LONGEST_IDLE : FIRST_IDLE;
        quiet = true;
        @Nullable ImapReading last = watched;
        if (account.folders().size() > 1 || last == null || !store().hasCapability("IDLE")) {
            pause.rest(BETWEEN_LOOKS);
        } else if (!last.isBehind()) {
            idle(last.folder(), patience);
        }
    }

    private void idle(IMAPFolder folder, Duration patience) throws MessagingException, IOException {
        if (pause.stopped()) {
            return;
        }
        sockets.patience((int) patience.toMillis() + SLACK_MILLIS);
        Future<?> end = means.timer().schedule(() -> wake(folder), patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            folder.idle(true);
        } finally {
            end.cancel(false);
        }
        sockets.patience(MailSession.PATIENCE_MILLIS);
    }

    /** Any command ends the IDLE; that of a connection that is gone ends by itself. */
    private void wake(IMAPFolder folder) {
        try {
            folder.doCommand(protocol -> protocol.isREV1());
        } catch (MessagingException | RuntimeException gone) {
            sockets.close();
        }
    }

    @Override
    public void hangUp() {
        sockets.close();
        @Nullable IMAPStore open = store;
        store = null;
        watched = null;
        quiet = false;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException gone) {
                sockets.close();
            }
        }
    }

    @Override
    public void leave() {
        sockets.cut();
    }
}
