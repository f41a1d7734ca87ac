package org.dsrdesk.casework;

import java.time.Clock;
import java.util.List;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;

/**
 * Takes back a registration made by mistake, as long as nothing has followed from it. The letter it came in waits
 * again; the number stays used, and the case log tells why the register lacks it.
 */
public final class UndoRegistration {
    private static final long UNTOUCHED = 1;

    private final Transactions transactions;
    private final Clock clock;

    public UndoRegistration(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Undoes a registration; when this returns it is on the disk.
     *
     * @throws RefusedException when the request was worked on, another request or another letter was linked to it, or
     *     a letter took a number; drafts go with it
     */
    public void undo(RequestId id, Actor actor) {
        actor.require(Permission.LOG);
        transactions.writeOnly(store -> {
            Request request = store.requests().find(id).orElseThrow(() -> new StaleRequestException(id));
            List<Letter> letters = store.letters().of(id);
            boolean others = letters.stream().anyMatch(letter -> letter.state() != Letter.State.REGISTERED);
            if (request.version() != UNTOUCHED || others || linked(store, id)) {
                throw new RefusedException(Field.REQUEST, Problem.TOO_LATE_TO_UNDO);
            }
            if (store.outgoing().of(id).stream().anyMatch(letter -> letter.made() != null)) {
                throw new RefusedException(Field.REQUEST, Problem.LETTER_NUMBERED);
            }
            store.requests().remove(request);
            letters.forEach(letter -> store.letters().save(letter.became(Letter.State.NEW, null)));
            store.log().append(new LogEntry(
                    id, clock.instant(), actor.name(), LogAction.REGISTRATION_UNDONE, Facts.of(request)));
        });
    }

    /** Whether a later request or a person's word leads here; such a word is ended, never removed. */
    private static boolean linked(CaseStore store, RequestId id) {
        return store.repeats().leadTo(id)
                || !store.people().of(id).isEmpty()
                || store.repeats().of(id).stream().anyMatch(RepeatLink::wasExcused);
    }
}
