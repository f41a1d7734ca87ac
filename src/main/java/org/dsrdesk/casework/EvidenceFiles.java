package org.dsrdesk.casework;

import java.io.InputStream;

/** The bytes of evidence, each kept once whatever shows it; a port. */
public interface EvidenceFiles {
    /**
     * Keeps the bytes with a hash; does nothing when they are kept already.
     *
     * @throws java.io.UncheckedIOException when they cannot be read to their end or are not those of the hash
     */
    void keep(String sha256, Original original);

    /** A stream over all bytes with a hash, part by part; it must be read before the transaction ends. */
    InputStream stream(String sha256);
}
