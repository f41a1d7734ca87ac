package org.dsrdesk.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.MailboxId;
import org.dsrdesk.mailbox.MailboxState;
import org.dsrdesk.mailbox.Mailroom;
import org.jspecify.annotations.Nullable;

/** Fetches nothing and remembers what it was asked. */
public final class RecordingMailboxDesk implements MailboxDesk {
    public final List<String> asked = new ArrayList<>();
    public Mailroom.Trial trial = new Mailroom.Trial(null, 14);
    private final ObservableMap<MailboxId, MailboxState> states = FXCollections.observableHashMap();

    @Override
    public ObservableMap<MailboxId, MailboxState> states() {
        return states;
    }

    @Override
    public Mailroom.Trial tryOut(Mailbox mailbox, char @Nullable [] secret) {
        asked.add("try " + mailbox.name() + " " + (secret == null ? "kept" : new String(secret)));
        return trial;
    }

    @Override
    public void renew(Mailbox kept) {
        asked.add("renew " + kept.name() + (kept.enabled() ? "" : " off"));
    }

    @Override
    public void drop(MailboxId id) {
        asked.add("drop " + id.value());
    }

    @Override
    public void tryAgain(MailboxId id) {
        asked.add("again " + id.value());
    }
}
