package org.dsrdesk.desktop.settings;

import javafx.collections.ObservableMap;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.MailboxId;
import org.dsrdesk.mailbox.MailboxState;
import org.dsrdesk.mailbox.Mailroom;
import org.jspecify.annotations.Nullable;

/** The fetching of letters as the settings see it. */
public interface MailboxDesk {
    /** What each mailbox is doing now; changes on the FX thread. */
    ObservableMap<MailboxId, MailboxState> states();

    /**
     * Connects as a mailbox says and keeps nothing; runs off the FX thread.
     *
     * @param secret what signs in, wiped afterwards; null for what is kept
     */
    Mailroom.Trial tryOut(Mailbox mailbox, char @Nullable [] secret);

    /** Fetches from now on as a mailbox says that was kept; runs off the FX thread. */
    void renew(Mailbox kept);

    /** Fetches no more from a mailbox; runs off the FX thread and returns when it has ended. */
    void drop(MailboxId id);

    /** Tries again at once. */
    void tryAgain(MailboxId id);
}
