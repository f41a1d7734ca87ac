package org.dsrdesk.casework;

import java.time.Instant;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.Note;
import org.dsrdesk.domain.request.Request;

/**
 * Keeps people's words that a change would lose as notes of the request: the case log cannot be cleaned of personal
 * data
 * and holds only lengths and hashes of texts.
 */
final class EarlierWords {
    private EarlierWords() {}

    /** The request with a note of what was written; unchanged when nothing was. */
    static Request kept(Request request, String heading, String text, Instant now, Actor actor) {
        return text.isBlank()
                ? request
                : request.withNote(new Note(now, actor.name(), heading + ": " + text.strip()));
    }

    /** The request with the words of the duties that a changed demand no longer has. */
    static Request kept(Request request, Demand old, Demand changed, Instant now, Actor actor) {
        Request kept = request;
        for (DutyState state : old.duties()) {
            if (!changed.duties().contains(state)) {
                kept = kept(kept, state, now, actor);
            }
        }
        return kept;
    }

    /** The request with the words of what had happened to a duty. */
    static Request kept(Request request, DutyState state, Instant now, Actor actor) {
        Request kept = request;
        if (state.done() != null) {
            kept = kept(kept, "Прежняя отметка «" + state.dutyId() + "»", state.done().note(), now, actor);
        }
        return kept;
    }
}
