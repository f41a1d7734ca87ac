package org.dsrdesk.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What bytes are known by.
 *
 * @param sha256 their SHA-256, 64 hex digits in lower case
 * @param size how many there are, or more than were to be read
 */
record Measured(String sha256, long size) {
    private static final int CHUNK = 1 << 16;

    /**
     * Measures all bytes, and of too many not much more than as many as are taken.
     *
     * @throws UncheckedIOException when they cannot be read
     */
    static Measured of(Original original, long most) {
        try (InputStream bytes = original.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = 0;
            byte[] chunk = new byte[CHUNK];
            for (int read = bytes.read(chunk); read >= 0 && size <= most; read = bytes.read(chunk)) {
                digest.update(chunk, 0, read);
                size += read;
            }
            return new Measured(HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }
}
