package org.dsrdesk.casework;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How far a folder of an IMAP mailbox has been read (RFC 3501, 2.3.1.1).
 *
 * @param mailbox the mailbox
 * @param folder the folder by its full name
 * @param validity the UIDVALIDITY under which the numbers hold
 * @param floor the highest UID when reading began: up to it only letters since the mailbox's first day are read
 * @param last the highest UID that needs no further look
 * @param missed UIDs up to {@code last} that could not be read and are to be tried again
 */
public record Bookmark(
        MailboxId mailbox, String folder, long validity, long floor, long last, SortedSet<Long> missed) {
    public Bookmark {
        missed = Collections.unmodifiableSortedSet(new TreeSet<>(missed));
    }

    /** The beginning of a folder that holds letters up to a UID. */
    public static Bookmark start(MailboxId mailbox, String folder, long validity, long floor) {
        return new Bookmark(mailbox, folder, validity, floor, 0, new TreeSet<>());
    }

    /** After a letter was kept, or needs no keeping. */
    public Bookmark past(long uid) {
        TreeSet<Long> left = new TreeSet<>(missed);
        left.remove(uid);
        return new Bookmark(mailbox, folder, validity, floor, Math.max(last, uid), left);
    }

    /** After a letter could not be read. */
    public Bookmark missing(long uid) {
        TreeSet<Long> more = new TreeSet<>(missed);
        more.add(uid);
        return new Bookmark(mailbox, folder, validity, floor, Math.max(last, uid), more);
    }
}
