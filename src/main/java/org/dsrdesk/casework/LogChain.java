package org.dsrdesk.casework;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes the hash that ties a line of the case log to the line before it. */
public final class LogChain {
    /** What the first line follows. */
    public static final String GENESIS = "0".repeat(64);

    private static final char FIELD = '\u001f';
    private static final char FACT = '\u001e';

    private LogChain() {}

    /**
     * SHA-256 over the previous hash, the sequence number and every field of the line, in hexadecimal.
     *
     * @param previous the hash of the line before, or {@link #GENESIS}
     */
    public static String hash(String previous, long sequence, LogEntry entry) {
        StringBuilder text = new StringBuilder(previous).append(FIELD).append(sequence).append(FIELD);
        text.append(entry.request() == null ? "" : entry.request().value()).append(FIELD);
        text.append(entry.at().toEpochMilli()).append(FIELD);
        text.append(escape(entry.actor())).append(FIELD).append(entry.action()).append(FIELD);
        entry.facts()
                .forEach((name, value) -> text.append(escape(name))
                        .append('=')
                        .append(escape(value))
                        .append(FACT));
        return sha256(text.toString());
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace("=", "\\e")
                .replace(String.valueOf(FIELD), "\\f")
                .replace(String.valueOf(FACT), "\\r");
    }

    /** The SHA-256 of a text in UTF-8, in hexadecimal. */
    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }
}
