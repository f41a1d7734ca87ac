package org.dsrdesk.testing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import org.dsrdesk.casework.Arrival;
import org.dsrdesk.casework.KeepLetters.Arriving;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.Original;
import org.dsrdesk.domain.request.LetterId;
import org.jspecify.annotations.Nullable;

/** Letters on their way into a desk under test. */
public final class TestLetters {
    private TestLetters() {}

    /** A letter with these bytes, in which nothing was looked for. */
    public static Arriving arriving(byte[] raw, @Nullable String messageId, @Nullable ZonedDateTime received) {
        return arriving(letter(raw, messageId, received), raw);
    }

    public static Arriving arriving(Letter letter, byte[] raw) {
        return new Arriving(letter, Original.of(raw), null, List.of());
    }

    public static Letter letter(byte[] raw, @Nullable String messageId, @Nullable ZonedDateTime received) {
        return new Letter(new LetterId(0), sha256(raw), "письмо.eml", raw.length, messageId, "Тема",
                "a@b.example", received, TestDesk.NOW.toInstant(), null, Arrival.unread(), Letter.State.NEW, null);
    }

    private static String sha256(byte[] raw) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }
}
