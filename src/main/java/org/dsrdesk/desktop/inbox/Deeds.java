package org.dsrdesk.desktop.inbox;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dsrdesk.casework.KeepLetters;
import org.dsrdesk.casework.KeepLetters.Undone;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;

/**
 * What is done with letters, and how that left each of them, so that an undo takes back nothing that was done
 * elsewhere since. Used off the FX thread.
 */
final class Deeds {
    private final Session session;
    private final Map<LetterId, Letter> left = new ConcurrentHashMap<>();

    Deeds(Session session) {
        this.session = session;
    }

    /** Attaches a letter and gives the request that it belongs to now. */
    Request attach(Letter seen, RequestId id) {
        Request request = session.desk().cases().view(id, session.actor()).orElseThrow().request();
        keeping().attach(seen, request, session.actor());
        left.put(seen.id(), seen.became(Letter.State.ATTACHED, id));
        return request;
    }

    void dismiss(List<Letter> seen) {
        keeping().notRequests(seen, session.actor());
        leave(seen, Letter.State.NOT_A_REQUEST);
    }

    void setAside(List<Letter> seen) {
        keeping().setAside(seen, session.actor());
        leave(seen, Letter.State.SET_ASIDE);
    }

    void putBack(List<Letter> seen) {
        keeping().putBack(seen, session.actor());
        leave(seen, Letter.State.NEW);
    }

    void restore(List<Letter> before) {
        keeping().restore(before.stream()
                .map(letter -> new Undone(left.getOrDefault(letter.id(), letter), letter))
                .toList(), session.actor());
        before.forEach(letter -> left.put(letter.id(), letter));
    }

    /** Takes back a registration; the letter comes back to the place that it had before. */
    void unregister(Request request, Letter before) {
        session.desk().undoing().undo(request.id(), session.actor());
        if (before.state() != Letter.State.NEW) {
            Letter waiting = before.became(Letter.State.NEW, null);
            keeping().restore(List.of(new Undone(waiting, before)), session.actor());
        }
    }

    private void leave(List<Letter> seen, Letter.State state) {
        seen.forEach(letter -> left.put(letter.id(), letter.became(state, null)));
    }

    private KeepLetters keeping() {
        return session.desk().letters();
    }
}
