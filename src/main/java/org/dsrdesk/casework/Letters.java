package org.dsrdesk.casework;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.RequestId;
import org.jspecify.annotations.Nullable;

/** The letters kept by the store; a port. */
public interface Letters extends KnownLetters {
    /**
     * Keeps a letter with its bytes and gives it an identity.
     *
     * @param contentKey what two copies of one message have in common; null when unknown
     * @throws java.io.UncheckedIOException when the bytes cannot be read to their end or are not those of its hash
     */
    LetterId add(Letter letter, @Nullable String contentKey, Original original);

    /** Replaces state and request of a letter. */
    void save(Letter letter);

    Optional<Letter> find(LetterId id);

    /** The first bytes exactly as they came, at most {@code most} of them. */
    byte[] raw(LetterId id, int most);

    /** A stream over all bytes, part by part; it must be read before the transaction ends. */
    InputStream stream(LetterId id);

    /** Letters in a state, oldest receipt first, at most {@code limit}. */
    List<Letter> in(Letter.State state, int limit);

    /** Letters in a tray, oldest receipt first, at most {@code limit}. */
    List<Letter> in(Tray tray, int limit);

    /**
     * Letters that nobody has dealt with, those set aside among them, from an address or a number; newsletters are left
     * out.
     */
    List<Letter> waiting(Writer writer, int limit);

    /** How many letters lie in each tray; empty ones are zero. */
    Map<Tray, Long> counts();

    /** Letters of a request, oldest first. */
    List<Letter> of(RequestId request);
}
