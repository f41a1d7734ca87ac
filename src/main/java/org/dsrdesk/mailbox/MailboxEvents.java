package org.dsrdesk.mailbox;

import org.dsrdesk.casework.Mailbox;

/** Who is told what mailboxes do; called on their threads, and must return soon. */
public interface MailboxEvents {
    void changed(Mailbox mailbox, MailboxState state);

    /** New letters were kept, those not counted that the desk had before. */
    void arrived(Mailbox mailbox, int letters);
}
