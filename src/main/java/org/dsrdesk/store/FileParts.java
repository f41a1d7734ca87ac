package org.dsrdesk.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.dsrdesk.casework.Original;
import org.jdbi.v3.core.Handle;

/**
 * The bytes of files, cut into parts that are written and read one at a time.
 *
 * @param table where the parts are
 * @param key the column that says of which file a part is
 */
record FileParts(String table, String key) {
    static final FileParts LETTERS = new FileParts("letter_part", "letter_id");
    static final FileParts EVIDENCE = new FileParts("evidence_part", "sha256");

    private static final int PART = 512 * 1024;

    /** Writes all bytes; what changed since its hash was taken is not kept. */
    void write(Handle handle, Object file, String sha256, Original original) {
        MessageDigest digest = sha256();
        try (InputStream bytes = original.open()) {
            int ordinal = 0;
            for (byte[] part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
                digest.update(part);
                handle.execute(
                        "insert into " + table + " (" + key + ", ordinal, content) values (?, ?, ?)",
                        file, ordinal++, part);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new UncheckedIOException(new IOException("the file changed while it was kept"));
        }
    }

    /** All bytes, a part in memory at a time. */
    InputStream read(Handle handle, Object file) {
        return new PartStream(handle, file, "select content from " + table + " where " + key
                + " = :file and ordinal = :ordinal");
    }

    private static final class PartStream extends InputStream {
        private final Handle handle;
        private final Object file;
        private final String query;
        private int ordinal;
        private ByteArrayInputStream part = new ByteArrayInputStream(new byte[0]);

        PartStream(Handle handle, Object file, String query) {
            this.handle = handle;
            this.file = file;
            this.query = query;
        }

        @Override
        public int read() {
            return more() ? part.read() : -1;
        }

        @Override
        public int read(byte[] into, int at, int length) {
            if (length == 0) {
                return 0;
            }
            return more() ? part.read(into, at, length) : -1;
        }

        private boolean more() {
            return part.available() > 0 || next();
        }

        private boolean next() {
            Optional<byte[]> content = handle.createQuery(query)
                    .bind("file", file)
                    .bind("ordinal", ordinal++)
                    .mapTo(byte[].class)
                    .findOne();
            content.ifPresent(bytes -> part = new ByteArrayInputStream(bytes));
            return content.isPresent();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }
}
