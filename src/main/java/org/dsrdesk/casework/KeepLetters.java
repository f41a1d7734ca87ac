package org.dsrdesk.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.jspecify.annotations.Nullable;

/** Keeps letters whole before anything else is done with them, and records what became of each. */
public final class KeepLetters {
    /** The most letters of one writer that are told of. */
    public static final int MOST_WAITING = 3;

    private final Transactions transactions;
    private final Clock clock;

    public KeepLetters(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A letter on its way into the desk.
     *
     * @param letter what is known of it; identity, state and request are set here
     * @param original its bytes
     * @param contentKey what two copies of one message have in common; null when it cannot be told
     * @param references the Message-IDs it refers to, without brackets
     */
    public record Arriving(
            Letter letter, Original original, @Nullable String contentKey, List<String> references) {
        public Arriving {
            references = List.copyOf(references);
        }
    }

    /** A kept letter; {@code again} when the same bytes had been kept before and nothing was added. */
    public record Kept(Letter letter, boolean again) {
        /** What the desk makes of what came now, which for the same bytes again is a duplicate. */
        public Arrival.Outcome outcome() {
            return again ? Arrival.Outcome.DUPLICATE : letter.arrival().outcome();
        }
    }

    /** Keeps a letter; when this returns its bytes are on the disk. */
    public Kept keep(Arriving arriving, Actor actor) {
        return keep(arriving, actor, _ -> {});
    }

    /** Keeps a letter together with a change that must not be separated from it, as a mailbox's place of reading. */
    public Kept keep(Arriving arriving, Actor actor, Consumer<CaseStore> alongside) {
        actor.require(Permission.LOG);
        return transactions.write(store -> {
            Kept kept = keep(store, arriving, actor);
            alongside.accept(store);
            return kept;
        });
    }

    /** Keeps several letters, each for itself; the disk has them all when this returns, not before. */
    public void together(Runnable keeping) {
        transactions.together(keeping);
    }

    private Kept keep(CaseStore store, Arriving arriving, Actor actor) {
        Optional<Letter> known = store.letters().findByHash(arriving.letter().sha256());
        if (known.isPresent()) {
            return new Kept(known.get(), true);
        }
        Letter letter = new Acquaintance(store.letters()).judged(arriving);
        LetterId id = store.letters().add(letter, arriving.contentKey(), arriving.original());
        log(store, null, LogAction.LETTER_KEPT, letter, actor);
        return new Kept(letter.identified(id), false);
    }

    /** The first bytes of a letter exactly as they came, at most {@code most} of them. */
    public byte[] raw(LetterId id, int most, Actor actor) {
        actor.require(Permission.READ);
        return transactions.read(store -> store.letters().raw(id, most));
    }

    /**
     * Writes all bytes of a letter exactly as they came.
     *
     * @throws UncheckedIOException when they cannot be written
     */
    public void copy(LetterId id, OutputStream target, Actor actor) {
        actor.require(Permission.READ);
        transactions.read(store -> {
            try (InputStream bytes = store.letters().stream(id)) {
                return bytes.transferTo(target);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    /** The letter with an identity. */
    public Optional<Letter> find(LetterId id) {
        return transactions.read(store -> store.letters().find(id));
    }

    /** Letters that nobody has dealt with, and those set aside, oldest receipt first. */
    public List<Letter> in(Letter.State state, int limit) {
        return transactions.read(store -> store.letters().in(state, limit));
    }

    /** Letters in a tray, oldest receipt first. */
    public List<Letter> in(Tray tray, int limit) {
        return transactions.read(store -> store.letters().in(tray, limit));
    }

    /** Letters from somebody that nobody has dealt with yet, oldest receipt first, at most {@link #MOST_WAITING}. */
    public List<Letter> waiting(Writer writer, Actor actor) {
        actor.require(Permission.LOG);
        return writer.unknown()
                ? List.of()
                : transactions.read(store -> store.letters().waiting(writer, MOST_WAITING));
    }

    /** How many letters lie in each tray; empty ones are zero. */
    public Map<Tray, Long> counts() {
        return transactions.read(store -> store.letters().counts());
    }

    /**
     * The request that a letter answers to or repeats: that of the last Message-ID it refers to that has one, be it of
     * a letter that came in or of one that went out.
     */
    public Optional<RequestId> conversation(List<String> references) {
        return transactions.read(store -> references.reversed().stream()
                .flatMap(id -> request(store, id).stream())
                .findFirst());
    }

    private static Optional<RequestId> request(CaseStore store, String messageId) {
        return store.letters().findByMessageIds(List.of(messageId)).stream()
                .flatMap(letter -> Optional.ofNullable(letter.request()).stream())
                .findFirst()
                .or(() -> store.outgoing().findByMessageId(messageId));
    }

    /**
     * Attaches a letter to an open request that is there already.
     *
     * @param seen the letter as the officer saw it
     * @throws RefusedException when the request is closed: a letter there would be seen by nobody; or when something
     *     else became of the letter since it was seen
     */
    public void attach(Letter seen, Request request, Actor actor) {
        actor.require(Permission.LOG);
        transactions.writeOnly(store -> become(
                store, seen, seen.became(Letter.State.ATTACHED, request.id()), LogAction.LETTER_ATTACHED, actor));
    }

    /**
     * Puts letters aside for a person to look at later.
     *
     * @throws RefusedException when something else became of one since it was seen; all stay as they are
     */
    public void setAside(List<Letter> seen, Actor actor) {
        become(seen, Letter.State.SET_ASIDE, LogAction.LETTER_SET_ASIDE, actor);
    }

    /**
     * Records that letters ask nothing; they stay kept.
     *
     * @throws RefusedException when something else became of one since it was seen; all stay as they are
     */
    public void notRequests(List<Letter> seen, Actor actor) {
        become(seen, Letter.State.NOT_A_REQUEST, LogAction.LETTER_NOT_A_REQUEST, actor);
    }

    /**
     * Puts letters back among those nobody has dealt with.
     *
     * @throws RefusedException when something else became of one since it was seen; all stay as they are
     */
    public void putBack(List<Letter> seen, Actor actor) {
        become(seen, Letter.State.NEW, LogAction.LETTER_RETURNED, actor);
    }

    /** A letter as an action left it, and as it was before. */
    public record Undone(Letter left, Letter before) {}

    /**
     * Gives letters back the state that they had before an action.
     *
     * @throws RefusedException when something else became of one since that action; all stay as they are
     */
    public void restore(List<Undone> actions, Actor actor) {
        actor.require(Permission.LOG);
        transactions.writeOnly(store -> actions.forEach(
                action -> become(store, action.left(), action.before(), LogAction.LETTER_RETURNED, actor)));
    }

    private void become(List<Letter> seen, Letter.State state, LogAction action, Actor actor) {
        actor.require(Permission.LOG);
        transactions.writeOnly(store -> seen.forEach(
                letter -> become(store, letter, letter.became(state, null), action, actor)));
    }

    private void become(CaseStore store, Letter seen, Letter wanted, LogAction action, Actor actor) {
        Letter letter = store.letters().find(seen.id()).orElseThrow();
        if (letter.state() == Letter.State.REGISTERED || !letter.liesWhere(seen)) {
            throw new RefusedException(Field.REQUEST, Problem.LETTER_TAKEN);
        }
        RequestId request = wanted.request();
        if (request != null && store.requests().find(request).map(Request::isClosed).orElse(true)) {
            throw new RefusedException(Field.REQUEST, Problem.REQUEST_CLOSED);
        }
        store.letters().save(letter.became(wanted.state(), request));
        log(store, request == null ? letter.request() : request, action, letter, actor);
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
