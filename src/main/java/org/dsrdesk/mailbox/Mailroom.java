package org.dsrdesk.mailbox;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dsrdesk.casework.KeepMailboxes;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Mailbox.Protocol;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.casework.Mailbox.Source;
import org.dsrdesk.casework.MailboxId;
import org.jspecify.annotations.Nullable;

/** Fetches letters from all mailboxes of an open desk, each on a thread of its own, until it is closed. */
public final class Mailroom implements AutoCloseable {
    private final KeepMailboxes mailboxes;
    private final LetterSink sink;
    private final MailboxEvents events;
    private final Means means;
    private final Map<MailboxId, Supervisor> working = new HashMap<>();
    private boolean closed;

    public Mailroom(KeepMailboxes mailboxes, LetterSink sink, MailboxEvents events, Means means) {
        this.mailboxes = mailboxes;
        this.sink = sink;
        this.events = events;
        this.means = means;
    }

    /** Begins to fetch from every mailbox that is enabled. */
    public void start() {
        Spool.sweep(means.spool());
        mailboxes.all().forEach(this::renew);
    }

    /** Begins anew with a mailbox that was added or changed; returns when the old way of reading has ended. */
    public synchronized void renew(Mailbox mailbox) {
        drop(mailbox.id());
        if (closed) {
            return;
        }
        if (!mailbox.enabled()) {
            events.changed(mailbox, new MailboxState.Off());
            return;
        }
        Pause pause = means.pauses().get();
        Letterbox letterbox = letterbox(mailbox, () -> kept(mailbox.id()), pause);
        Supervisor supervisor = new Supervisor(mailbox, letterbox, sink, events, pause, means.clock());
        working.put(mailbox.id(), supervisor);
        means.threads().execute(supervisor);
    }

    /** Ends the reading of a mailbox; when this returns it has ended. */
    public synchronized void drop(MailboxId id) {
        @Nullable Supervisor old = working.remove(id);
        if (old != null) {
            old.stop();
            old.awaitEnd();
        }
    }

    /** Tries again at once a mailbox that waits after a problem. */
    public synchronized void tryAgain(MailboxId id) {
        @Nullable Supervisor supervisor = working.get(id);
        if (supervisor != null) {
            supervisor.tryAgain();
        }
    }

    /** What a trial has shown: the problem, or how many letters the first reading would fetch. */
    public record Trial(@Nullable MailboxProblem problem, int letters) {}

    /**
     * Connects as the mailbox says, counts its letters and keeps none.
     *
     * @param secret what signs in, wiped afterwards; null for what is kept
     */
    public Trial tryOut(Mailbox mailbox, char @Nullable [] secret) {
        SignIn signIn = mailbox.source() instanceof Source.Account account ? account.signIn() : SignIn.PASSWORD;
        Letterbox letterbox =
                letterbox(mailbox, () -> secret == null ? keptFor(mailbox) : secret, means.pauses().get());
        try {
            return new Trial(null, letterbox.count());
        } catch (MessagingException | IOException | RuntimeException failed) {
            return new Trial(Diagnosis.of(failed, signIn), 0);
        } finally {
            letterbox.leave();
            letterbox.hangUp();
        }
    }

    /** What is kept is shown to no other server. */
    private char[] keptFor(Mailbox mailbox) {
        boolean same = mailboxes.all().stream()
                .anyMatch(one -> one.id().equals(mailbox.id()) && mailbox.signsInLike(one));
        return same ? kept(mailbox.id()) : new char[0];
    }

    private char[] kept(MailboxId id) {
        return mailboxes.secret(id).orElseGet(() -> new char[0]);
    }

    private Letterbox letterbox(Mailbox mailbox, Supplier<char[]> secret, Pause pause) {
        return switch (mailbox.source()) {
            case Source.Watched watched -> new FolderLetterbox(mailbox, watched, mailboxes, pause);
            case Source.Account account -> account.protocol() == Protocol.IMAP
                    ? new ImapLetterbox(mailbox, account, secret, mailboxes, means, pause)
                    : new Pop3Letterbox(mailbox, account, secret, mailboxes, means, pause);
        };
    }

    /** Ends all reading; when this returns nothing touches the desk any more. */
    @Override
    public synchronized void close() {
        closed = true;
        List<Supervisor> ending = List.copyOf(working.values());
        working.clear();
        ending.forEach(Supervisor::stop);
        ending.forEach(Supervisor::awaitEnd);
    }
}
