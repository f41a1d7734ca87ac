package org.dsrdesk;

import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.MailboxId;
import org.dsrdesk.desktop.settings.MailboxDesk;
import org.dsrdesk.mailbox.MailboxState;
import org.dsrdesk.mailbox.Mailroom;
import org.jspecify.annotations.Nullable;

/** The fetching of letters as every screen sees it, whoever fetches at present. */
final class PresentMailboxes implements MailboxDesk {
    private final ObservableMap<MailboxId, MailboxState> states = FXCollections.observableHashMap();
    private volatile @Nullable MailboxDesk present;

    /** Hands over to another, or to nobody while the doors are shut; on the FX thread. */
    void pass(@Nullable MailboxDesk next) {
        present = next;
        states.clear();
    }

    @Override
    public ObservableMap<MailboxId, MailboxState> states() {
        return states;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException while nobody fetches
     */
    @Override
    public Mailroom.Trial tryOut(Mailbox mailbox, char @Nullable [] secret) {
        MailboxDesk desk = present;
        if (desk == null) {
            throw new IllegalStateException("no session");
        }
        return desk.tryOut(mailbox, secret);
    }

    @Override
    public void renew(Mailbox kept) {
        MailboxDesk desk = present;
        if (desk != null) {
            desk.renew(kept);
        }
    }

    @Override
    public void drop(MailboxId id) {
        MailboxDesk desk = present;
        if (desk != null) {
            desk.drop(id);
        }
    }

    @Override
    public void tryAgain(MailboxId id) {
        MailboxDesk desk = present;
        if (desk != null) {
            desk.tryAgain(id);
        }
    }
}
