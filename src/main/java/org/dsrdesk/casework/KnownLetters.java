package org.dsrdesk.casework;

import java.util.List;
import java.util.Optional;

/** Letters by which another is recognised. */
public interface KnownLetters {
    /** The letter with the same bytes, by hash. */
    Optional<Letter> findByHash(String sha256);

    /** The letters with the same content key, oldest first. */
    List<Letter> findByContent(String contentKey);

    /** The letters with one of the Message-IDs, oldest first. */
    List<Letter> findByMessageIds(List<String> messageIds);
}
