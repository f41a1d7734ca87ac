package org.dsrdesk.casework;

import java.util.List;
import java.util.Optional;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.RequestId;

/** The letters kept by the store; a port. */
public interface Letters {
    /** Keeps a letter with its bytes and gives it an identity. */
    LetterId add(Letter letter, byte[] raw);

    /** Replaces state and request of a letter. */
    void save(Letter letter);

    Optional<Letter> find(LetterId id);

    /** The letter with the same bytes, by hash. */
    Optional<Letter> findByHash(String sha256);

    /** The letters with one of the Message-IDs, oldest first. */
    List<Letter> findByMessageIds(List<String> messageIds);

    /** The bytes exactly as they came. */
    byte[] raw(LetterId id);

    /** Letters in a state, oldest receipt first, at most {@code limit}. */
    List<Letter> in(Letter.State state, int limit);

    /** How many letters are in a state. */
    long count(Letter.State state);

    /** Letters of a request, oldest first. */
    List<Letter> of(RequestId request);
}
