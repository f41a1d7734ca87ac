package org.dsrdesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import org.dsrdesk.casework.Original;

/**
 * As much of a letter as is read, with the hash of all of it. A letter within the limit is held in memory from here on,
 * so that what was read and what is kept are the same bytes.
 */
final class Beginning {
    /** One byte more than a letter may have, by which one that is too large is known. */
    static final int MOST = Limits.FILE + 1;

    private static final int CHUNK = 64 * 1024;

    private final byte[] bytes;
    private final String sha256;
    private final Original original;

    private Beginning(byte[] bytes, String sha256, Original original) {
        this.bytes = bytes;
        this.sha256 = sha256;
        this.original = original;
    }

    /**
     * Reads the beginning.
     *
     * @throws UncheckedIOException when the bytes cannot be read
     */
    static Beginning of(Original original) {
        try (InputStream stream = original.open()) {
            byte[] bytes = stream.readNBytes(MOST);
            MessageDigest digest = Hashes.sha256();
            digest.update(bytes);
            byte[] chunk = new byte[CHUNK];
            for (int count = stream.read(chunk); count > 0; count = stream.read(chunk)) {
                digest.update(chunk, 0, count);
            }
            boolean whole = bytes.length < MOST;
            return new Beginning(bytes, Hashes.hex(digest.digest()), whole ? Original.of(bytes) : original);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /** The hash of the whole letter in hexadecimal. */
    String sha256() {
        return sha256;
    }

    Original original() {
        return original;
    }
}
