package org.dsrdesk.desktop.call;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.KeepDrafts;
import org.dsrdesk.casework.UndoRegistration;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.Request;

/** The one draft of a call: what is kept twice at a time makes no second one, and the newest words stay. */
final class KeptDraft {
    private final KeepDrafts drafts;
    private final OperatorId operator;
    private final Actor actor;
    private final AtomicLong turns = new AtomicLong();
    private long id;
    private long newest;

    KeptDraft(KeepDrafts drafts, OperatorId operator, Actor actor) {
        this.drafts = drafts;
        this.operator = operator;
        this.actor = actor;
    }

    /** From now on the draft with this identity. */
    synchronized void continues(long known) {
        id = known;
    }

    /** A number for words that are to be kept; later words have a higher one. */
    long turn() {
        return turns.incrementAndGet();
    }

    /** Keeps words unless later ones are kept already; off the FX thread. */
    synchronized void keep(long turn, String label, Map<String, String> fields) {
        if (turn > newest) {
            id = drafts.keep(operator, id, label, fields, actor);
            newest = turn;
        }
    }

    /** Forgets the draft, if there is any; off the FX thread. */
    synchronized void forget() {
        if (id != 0) {
            drafts.forget(id, actor);
        }
    }

    /** Takes a registration back into a new draft and gives its identity; when it cannot, none is left behind. */
    long takeBack(Request registered, UndoRegistration undoing, String label, Map<String, String> fields) {
        long kept = drafts.keep(operator, 0, label, fields, actor);
        try {
            undoing.undo(registered.id(), actor);
        } catch (RuntimeException failed) {
            forget(kept, failed);
            throw failed;
        }
        return kept;
    }

    private void forget(long kept, RuntimeException why) {
        try {
            drafts.forget(kept, actor);
        } catch (RuntimeException also) {
            why.addSuppressed(also);
        }
    }
}
