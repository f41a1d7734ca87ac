package org.dsrdesk.mailbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.dsrdesk.casework.KeepMailboxes;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Mailbox.Source.Account;
import org.dsrdesk.casework.Original;
import org.eclipse.angus.mail.pop3.POP3Folder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A POP3 account, looked through every few minutes and never held: such a mailbox is locked as long as somebody reads
 * it. Letters are told apart by their UIDL and never deleted.
 */
final class Pop3Letterbox implements Letterbox {
    static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);
    private static final Logger LOG = LoggerFactory.getLogger(Pop3Letterbox.class);
    private static final int LONGEST_MARK = 250;

    /** Says that the mailbox was looked through before; no UIDL has a space (RFC 1939, 7). */
    private static final String LOOKED = "looked through";

    private final Mailbox mailbox;
    private final Account account;
    private final Supplier<char[]> secret;
    private final KeepMailboxes marks;
    private final Means means;
    private final Pause pause;
    private final Sockets sockets = new Sockets();
    private final Pace pace;
    private final Set<String> unreadable = new HashSet<>();

    Pop3Letterbox(Mailbox mailbox, Account account, Supplier<char[]> secret, KeepMailboxes marks, Means means,
            Pause pause) {
        this.mailbox = mailbox;
        this.account = account;
        this.secret = secret;
        this.marks = marks;
        this.means = means;
        this.pause = pause;
        this.pace = new Pace(means.clock());
    }

    /** What is done with the open folder. */
    private interface Look {
        int at(POP3Folder folder) throws MessagingException, IOException;
    }

    @Override
    public int read(Taking taking) throws MessagingException, IOException {
        return look(folder -> {
            if (pace.retries()) {
                pace.retriedNow();
                unreadable.clear();
            }
            List<Message> fresh = fresh(folder, true);
            int left = fresh.size();
            for (Message letter : fresh) {
                taking.left(left--);
                take(folder, letter, taking);
            }
            return unreadable.size();
        });
    }

    @Override
    public int count() throws MessagingException, IOException {
        return look(folder -> fresh(folder, false).size());
    }

    private int look(Look look) throws MessagingException, IOException {
        try (var store = new MailSession(account, sockets, means.tls()).connect(secret.get())) {
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            try {
                return look.at((POP3Folder) inbox);
            } finally {
                if (inbox.isOpen()) {
                    inbox.close(false);
                }
            }
        } finally {
            sockets.close();
        }
    }

    /** Letters that were not seen; at the very first look those that were sent before the first day are passed. */
    private List<Message> fresh(POP3Folder folder, boolean remembers) throws MessagingException {
        Set<String> seen = marks.seen(mailbox.id());
        boolean first = seen.isEmpty();
        Message[] all = folder.getMessages();
        FetchProfile uids = new FetchProfile();
        uids.add(UIDFolder.FetchProfileItem.UID);
        folder.fetch(all, uids);
        List<Message> fresh = new ArrayList<>();
        List<String> old = new ArrayList<>();
        for (Message message : all) {
            String mark = mark(folder, message);
            if (seen.contains(mark) || unreadable.contains(mark)) {
                continue;
            }
            if (first && isOld(message)) {
                old.add(mark);
            } else {
                fresh.add(message);
            }
        }
        if (remembers && first) {
            old.add(LOOKED);
            marks.see(mailbox.id(), old);
        }
        return fresh;
    }

    private static String mark(POP3Folder folder, Message message) throws MessagingException {
        @Nullable String uid = folder.getUID(message);
        if (uid == null) {
            throw new MessagingException("the server has no UIDL");
        }
        return uid.length() > LONGEST_MARK ? uid.substring(0, LONGEST_MARK) : uid;
    }

    /** POP3 knows no day of arrival; a letter without a readable date is taken. */
    private boolean isOld(Message message) throws MessagingException {
        Instant first = mailbox.since().atStartOfDay(ZoneId.systemDefault()).toInstant();
        @Nullable Date sent = message.getSentDate();
        return sent != null && sent.toInstant().isBefore(first);
    }

    private void take(POP3Folder folder, Message letter, Taking taking) throws MessagingException, IOException {
        String mark = mark(folder, letter);
        try (Spool bytes = new Spool(means.spool())) {
            if (fetch(folder, letter, mark, bytes)) {
                keep(mark, bytes.whole(), taking);
            }
        }
    }

    /** A letter that the desk refuses again and again lets the others through, and is tried now and then. */
    private void keep(String mark, Original letter, Taking taking) {
        try {
            taking.letter("POP3 " + mark + ".eml", letter, store -> store.mailboxes().see(mailbox.id(), mark));
        } catch (CancellationException left) {
            throw left;
        } catch (RuntimeException | Error refused) {
            if (!pace.failedTooOften(mark)) {
                throw refused;
            }
            LOG.warn("a letter of mailbox {} is put off: {}", mailbox.id().value(), refused.getClass().getName());
            unreadable.add(mark);
        }
    }

    private boolean fetch(POP3Folder folder, Message letter, String mark, Spool bytes)
            throws MessagingException, IOException {
        try {
            letter.writeTo(bytes);
            if (bytes.size() > 0) {
                return true;
            }
        } catch (MessageRemovedException gone) {
            return false;
        } catch (UncheckedIOException diskFailed) {
            throw diskFailed;
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            if (!folder.isOpen() || Diagnosis.isLoss(unreadable)) {
                passWhatBreaks(mark);
                throw unreadable;
            }
        }
        unreadable.add(mark);
        return false;
    }

    private void passWhatBreaks(String mark) {
        if (pace.failedTooOften(mark)) {
            unreadable.add(mark);
        }
    }

    @Override
    public void rest() {
        pause.rest(BETWEEN_LOOKS);
    }

    @Override
    public void hangUp() {
        sockets.close();
    }

    @Override
    public void leave() {
        sockets.cut();
    }
}
