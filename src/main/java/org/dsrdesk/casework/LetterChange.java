package org.dsrdesk.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.SortedMap;
import java.util.function.Function;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;

/** Changes one letter and leaves its request as it is: permission, change and case log in one transaction. */
final class LetterChange {
    private final Transactions transactions;
    private final Clock clock;

    LetterChange(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What a change may need.
     *
     * @param letter the letter as it is kept
     * @param request its request as it stands
     */
    record Step(CaseStore store, OutgoingLetter letter, Request request, Operator operator, Instant now) {}

    /** A letter after a change, and what the case log says of it besides the letter. */
    record Changed(OutgoingLetter letter, LogAction action, SortedMap<String, String> facts) {
        Changed(OutgoingLetter letter, LogAction action) {
            this(letter, action, Facts.of());
        }
    }

    Clock clock() {
        return clock;
    }

    /**
     * Applies a change to a letter of an open request as it was seen.
     *
     * @throws RefusedException when the request is closed or the change is refused
     * @throws StaleLetterException when somebody changed it meanwhile
     */
    OutgoingLetter seen(OutgoingLetter seen, Actor actor, Permission permission, Function<Step, Changed> change) {
        return of(seen, actor, permission, step -> {
            requireFresh(step.letter(), seen);
            requireOpen(step.request());
            return change.apply(step);
        });
    }

    /** Applies a change to a letter however it is kept now; one that the change gives back as it was stays so. */
    OutgoingLetter of(OutgoingLetter seen, Actor actor, Permission permission, Function<Step, Changed> change) {
        actor.require(permission);
        return transactions.write(store -> {
            OutgoingLetter stored = stored(store, seen);
            Request request = request(store, seen.request());
            Operator operator = store.operators().find(request.intake().operator()).orElseThrow();
            Changed changed = change.apply(new Step(store, stored, request, operator, clock.instant()));
            if (changed.letter().equals(stored)) {
                return stored;
            }
            store.outgoing().save(changed.letter());
            log(store, changed, actor);
            return changed.letter().next();
        });
    }

    void log(CaseStore store, Changed changed, Actor actor) {
        SortedMap<String, String> facts = facts(changed.letter());
        facts.putAll(changed.facts());
        store.log().append(new LogEntry(
                changed.letter().request(), clock.instant(), actor.name(), changed.action(), facts));
    }

    /** By what lines of the case log tell a letter. */
    static SortedMap<String, String> facts(OutgoingLetter letter) {
        MadeLetter made = letter.made();
        return Facts.of(
                "letter", String.valueOf(letter.id().value()),
                "what", letter.kind().name(),
                "number", made == null ? "" : made.number());
    }

    static OutgoingLetter stored(CaseStore store, OutgoingLetter seen) {
        return store.outgoing().find(seen.id()).orElseThrow(() -> new StaleLetterException(seen.id()));
    }

    static Request request(CaseStore store, RequestId id) {
        return store.requests().find(id).orElseThrow(() -> new StaleRequestException(id));
    }

    static void requireFresh(OutgoingLetter stored, OutgoingLetter seen) {
        if (stored.version() != seen.version()) {
            throw new StaleLetterException(seen.id());
        }
    }

    static void requireOpen(Request request) {
        if (request.isClosed()) {
            throw new RefusedException(Field.REQUEST, Problem.REQUEST_CLOSED);
        }
    }
}
