package org.dsrdesk.mailbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.dsrdesk.casework.Bookmark;
import org.dsrdesk.casework.KeepMailboxes;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Original;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one open folder from its bookmark on, without a trace: the folder is open for reading only and every fetch is
 * a peek. Each letter moves the bookmark in the transaction that keeps it.
 */
final class ImapReading {
    private static final Logger LOG = LoggerFactory.getLogger(ImapReading.class);

    private final Mailbox mailbox;
    private final KeepMailboxes marks;
    private final Path spool;
    private final Pace pace;
    private final IMAPFolder folder;
    private final boolean unmarked;
    private Bookmark mark;
    private int seen;
    private boolean found;

    /** Opens the folder; the bookmark holds only as long as its UIDVALIDITY does. */
    ImapReading(Mailbox mailbox, KeepMailboxes marks, Path spool, Pace pace, IMAPFolder folder)
            throws MessagingException {
        this.mailbox = mailbox;
        this.marks = marks;
        this.spool = spool;
        this.pace = pace;
        this.folder = folder;
        if (folder.isOpen()) {
            ask();
        } else if (folder.exists()) {
            folder.open(Folder.READ_ONLY);
        } else {
            throw new FolderNotFoundException(folder);
        }
        long validity = folder.getUIDValidity();
        Optional<Bookmark> kept = marks.bookmark(mailbox.id(), folder.getFullName())
                .filter(bookmark -> bookmark.validity() == validity);
        unmarked = kept.isEmpty();
        mark = unmarked
                ? Bookmark.start(mailbox.id(), folder.getFullName(), validity, highest(folder))
                : kept.orElseThrow();
    }

    private static long highest(IMAPFolder folder) throws MessagingException {
        int count = folder.getMessageCount();
        return count == 0 ? 0 : folder.getUID(folder.getMessage(count));
    }

    /**
     * Reads until nothing new is there; gives how many letters could not be read. The beginning is kept before the
     * first letter: whatever is put into the folder from now on is new, however old it is.
     */
    int read(Taking taking) throws MessagingException, IOException {
        if (unmarked) {
            marks.advance(mark);
        }
        SortedSet<Long> missedBefore = mark.missed();
        do {
            seen = folder.getMessageCount();
            SortedMap<Long, IMAPMessage> fresh = fresh();
            found |= !fresh.isEmpty();
            take(fresh, taking);
        } while (folder.getMessageCount() > seen);
        if (pace.retries()) {
            retry(missedBefore, taking);
        }
        return mark.missed().size();
    }

    /** Whether letters have come since the reading; asks the server. */
    boolean isBehind() throws MessagingException {
        ask();
        return folder.getMessageCount() > seen;
    }

    /** Gives the server the occasion to tell of new letters. */
    private void ask() throws MessagingException {
        folder.doCommand(protocol -> {
            protocol.noop();
            return true;
        });
    }

    /** Whether the reading found something new. */
    boolean foundSome() {
        return found;
    }

    IMAPFolder folder() {
        return folder;
    }

    /** How many letters a reading would fetch. */
    int count() throws MessagingException {
        return fresh().size();
    }

    /** Letters behind the bookmark by UID; of those that were there at the beginning, the ones since the first day. */
    private SortedMap<Long, IMAPMessage> fresh() throws MessagingException {
        SortedMap<Long, IMAPMessage> fresh = new TreeMap<>();
        if (folder.getMessageCount() == 0) {
            return fresh;
        }
        if (mark.last() < mark.floor()) {
            addAll(fresh, FirstDay.lettersSince(mailbox.since(), folder), mark.last());
        }
        long from = Math.max(mark.last(), mark.floor());
        addAll(fresh, folder.getMessagesByUID(from + 1, UIDFolder.LASTUID), from);
        return fresh;
    }

    /** A server answers n:* by its last letter even when that lies before n. */
    private void addAll(Map<Long, IMAPMessage> fresh, Message[] found, long after) throws MessagingException {
        FetchProfile uids = new FetchProfile();
        uids.add(UIDFolder.FetchProfileItem.UID);
        folder.fetch(found, uids);
        for (Message message : found) {
            long uid = folder.getUID(message);
            if (uid > after && message instanceof IMAPMessage letter) {
                fresh.put(uid, letter);
            }
        }
    }

    private void take(Map<Long, IMAPMessage> fresh, Taking taking) throws MessagingException, IOException {
        int left = fresh.size();
        for (Map.Entry<Long, IMAPMessage> letter : fresh.entrySet()) {
            taking.left(left--);
            take(letter.getKey(), letter.getValue(), taking);
            letter.getValue().invalidateHeaders();
        }
    }

    private void retry(SortedSet<Long> missed, Taking taking) throws MessagingException, IOException {
        pace.retriedNow();
        for (long uid : new TreeSet<>(missed)) {
            @Nullable Message again = folder.getMessageByUID(uid);
            if (again instanceof IMAPMessage letter) {
                take(uid, letter, taking);
            } else {
                advance(mark.past(uid));
            }
        }
    }

    private void take(long uid, IMAPMessage letter, Taking taking) throws MessagingException, IOException {
        try (Spool bytes = new Spool(spool)) {
            if (fetch(uid, letter, bytes)) {
                keep(uid, bytes.whole(), taking);
            }
        }
    }

    /** A letter that the desk refuses again and again lets the others through, and is tried now and then. */
    private void keep(long uid, Original letter, Taking taking) {
        Bookmark behind = mark.past(uid);
        try {
            taking.letter(name(uid), letter, store -> store.mailboxes().advance(behind));
            mark = behind;
        } catch (CancellationException left) {
            throw left;
        } catch (RuntimeException | Error refused) {
            if (!mark.missed().contains(uid) && !pace.failedTooOften(name(uid))) {
                throw refused;
            }
            LOG.warn("letter {} of mailbox {} is put off: {}", uid, mailbox.id().value(), refused.getClass().getName());
            advance(mark.missing(uid));
        }
    }

    private String name(long uid) {
        return folder.getFullName() + " " + uid + ".eml";
    }

    /** Whether the letter was fetched; when not, the bookmark has passed it. */
    private boolean fetch(long uid, IMAPMessage letter, Spool bytes) throws MessagingException, IOException {
        try {
            letter.setPeek(true);
            letter.writeTo(bytes);
            if (bytes.size() > 0) {
                return true;
            }
        } catch (UncheckedIOException diskFailed) {
            throw diskFailed;
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            if (!folder.isOpen() || Diagnosis.isLoss(unreadable)) {
                passWhatBreaks(uid);
                throw unreadable;
            }
            if (letter.isExpunged()) {
                advance(mark.past(uid));
                return false;
            }
        }
        advance(mark.missing(uid));
        return false;
    }

    private void passWhatBreaks(long uid) {
        if (pace.failedTooOften(name(uid))) {
            advance(mark.missing(uid));
        }
    }

    private void advance(Bookmark behind) {
        marks.advance(behind);
        mark = behind;
    }
}
