package org.dsrdesk.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The mailboxes that letters are fetched from and how far each has been read; a port. */
public interface Mailboxes {
    /** All mailboxes in the order they were added. */
    List<Mailbox> all();

    Optional<Mailbox> find(MailboxId id);

    /** Adds a mailbox, or replaces the one with the same identity and leaves its secret; gives the identity. */
    MailboxId put(Mailbox mailbox);

    /** Removes a mailbox with its secret and with what was reached in it. */
    void remove(MailboxId id);

    /** What signs in to a mailbox; empty when it has none. The caller wipes the array. */
    Optional<char[]> secret(MailboxId id);

    /** Keeps what signs in to a mailbox. */
    void keepSecret(MailboxId id, char[] secret);

    /** How far a folder has been read; empty when it never was. */
    Optional<Bookmark> bookmark(MailboxId mailbox, String folder);

    /** Keeps how far a folder has been read. */
    void advance(Bookmark bookmark);

    /** The marks of all letters that were read, where the source has no order of its own. */
    Set<String> seen(MailboxId mailbox);

    /** Remembers the mark of a letter, at most 250 characters; one that is remembered already stays so. */
    void see(MailboxId mailbox, String mark);

    /** Forgets how far a mailbox has been read. */
    void forget(MailboxId mailbox);
}
