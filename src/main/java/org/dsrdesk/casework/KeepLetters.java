package org.dsrdesk.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.jspecify.annotations.Nullable;

/** Keeps letters whole before anything else is done with them, and records what became of each. */
public final class KeepLetters {
    private final Transactions transactions;
    private final Clock clock;

    public KeepLetters(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A kept letter; {@code again} when the same bytes had been kept before and nothing was added. */
    public record Kept(Letter letter, boolean again) {}

    /**
     * Keeps a letter; when this returns its bytes are on the disk.
     *
     * @param letter what is known of it; identity, state and request are set here
     */
    public Kept keep(Letter letter, byte[] raw, Actor actor) {
        actor.require(Permission.LOG);
        return transactions.write(store -> {
            Optional<Letter> known = store.letters().findByHash(letter.sha256());
            if (known.isPresent()) {
                return new Kept(known.get(), true);
            }
            LetterId id = store.letters().add(letter.became(Letter.State.NEW, null), raw);
            log(store, null, LogAction.LETTER_KEPT, letter, actor);
            return new Kept(store.letters().find(id).orElseThrow(), false);
        });
    }

    /** The bytes of a letter exactly as they came. */
    public byte[] raw(LetterId id, Actor actor) {
        actor.require(Permission.READ);
        return transactions.read(store -> store.letters().raw(id));
    }

    /** The letter with an identity. */
    public Optional<Letter> find(LetterId id) {
        return transactions.read(store -> store.letters().find(id));
    }

    /** Letters that nobody has dealt with, and those set aside, oldest receipt first. */
    public List<Letter> in(Letter.State state, int limit) {
        return transactions.read(store -> store.letters().in(state, limit));
    }

    /** The request that a letter answers to or repeats, by the Message-IDs it refers to. */
    public Optional<RequestId> conversation(List<String> references) {
        return transactions.read(store -> store.letters().findByMessageIds(references).stream()
                .flatMap(letter -> Optional.ofNullable(letter.request()).stream())
                .findFirst());
    }

    /**
     * Attaches a letter to an open request that is there already.
     *
     * @throws RefusedException when the request is closed: a letter there would be seen by nobody
     */
    public void attach(LetterId id, Request request, Actor actor) {
        become(id, Letter.State.ATTACHED, request.id(), LogAction.LETTER_ATTACHED, actor);
    }

    /** Puts a letter aside for a person to look at later. */
    public void setAside(LetterId id, Actor actor) {
        become(id, Letter.State.SET_ASIDE, null, LogAction.LETTER_SET_ASIDE, actor);
    }

    /** Records that a letter asks nothing; it stays kept. */
    public void notARequest(LetterId id, Actor actor) {
        become(id, Letter.State.NOT_A_REQUEST, null, LogAction.LETTER_NOT_A_REQUEST, actor);
    }

    /** Puts a letter back among those nobody has dealt with; one that was registered stays where it is. */
    public void putBack(LetterId id, Actor actor) {
        become(id, Letter.State.NEW, null, LogAction.LETTER_RETURNED, actor);
    }

    private void become(
            LetterId id,
            Letter.State state,
            @Nullable RequestId request,
            LogAction action,
            Actor actor) {
        actor.require(Permission.LOG);
        transactions.writeOnly(store -> {
            Letter letter = store.letters().find(id).orElseThrow();
            if (letter.state() == Letter.State.REGISTERED) {
                throw new RefusedException(Field.REQUEST, Problem.LETTER_TAKEN);
            }
            if (request != null && store.requests().find(request).map(Request::isClosed).orElse(true)) {
                throw new RefusedException(Field.REQUEST, Problem.REQUEST_CLOSED);
            }
            store.letters().save(letter.became(state, request));
            log(store, request == null ? letter.request() : request, action, letter, actor);
        });
    }

    private void log(
            CaseStore store,
            @Nullable RequestId request,
            LogAction action,
            Letter letter,
            Actor actor) {
        store.log()
                .append(new LogEntry(
                        request, clock.instant(), actor.name(), action, Facts.of("sha256", letter.sha256())));
    }
}
