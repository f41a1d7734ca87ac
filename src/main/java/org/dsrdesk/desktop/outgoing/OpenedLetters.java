package org.dsrdesk.desktop.outgoing;

import java.util.HashMap;
import java.util.Map;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.domain.letter.OutgoingId;

/**
 * The letters that were opened in one session: one that is opened again goes on with what was being kept of it, and
 * with a form that was left half filled in. Used on the FX thread.
 */
public final class OpenedLetters {
    private final Office office;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Map<Long, OutgoingModel> models = new HashMap<>();

    public OpenedLetters(
            Office office, Background background, Notices notices, Dialogs dialogs, Messages messages) {
        this.office = office;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** The letter with this identity; others that have nothing unfinished are forgotten. */
    public OutgoingModel open(long id) {
        models.entrySet().removeIf(other -> other.getKey() != id && !other.getValue().isUnfinished());
        return models.computeIfAbsent(id,
                _ -> new OutgoingModel(office, new OutgoingId(id), background, notices, dialogs, messages));
    }
}
