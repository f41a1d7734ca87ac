package org.dsrdesk.desktop.call;

import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.intake.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/** Opens the forms of calls; one that is half filled in stays as it is when the window changes its language. */
public final class Calls {
    private final Session session;
    private final Background background;
    private final PhoneNumbers phones;
    private final Messages messages;
    private @Nullable CallModel current;
    private long currentDraft;
    private Language language;

    public Calls(Session session, Background background, PhoneNumbers phones, Messages messages) {
        this.session = session;
        this.background = background;
        this.phones = phones;
        this.messages = messages;
        this.language = messages.language();
    }

    /** An empty form for 0, else the draft with this id. */
    public CallModel open(long draft) {
        CallModel open = current;
        boolean translated = messages.language() != language;
        language = messages.language();
        if (open != null && translated && draft == currentDraft && open.unfinished()) {
            return open;
        }
        CallModel fresh = new CallModel(session, background, phones, draft);
        current = fresh;
        currentDraft = draft;
        return fresh;
    }
}
