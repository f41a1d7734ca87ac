package org.dsrdesk.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What two copies of one message have in common though they travelled by different ways: sender, address for answers,
 * moment of writing, subject, words, the letter handed on inside, and files. The same words written again at another
 * moment are another message.
 */
final class ContentKey {
    /** More accents on one letter than any writing has, which take square time to put in order. */
    private static final Pattern ACCENTS = Pattern.compile("(\\p{M}{8})\\p{M}++");
    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

    private ContentKey() {}

    /** The key in hexadecimal; null for a letter that could not be read or does not say when it was written. */
    static @Nullable String of(ReadLetter letter) {
        Sender sender = letter.sender();
        if (letter.broken() || letter.written() == null || sender == null) {
            return null;
        }
        MessageDigest digest = Hashes.sha256();
        add(digest, sender);
        add(digest, folded(Objects.requireNonNullElse(letter.replyTo(), "")));
        add(digest, String.valueOf(letter.written().toEpochSecond()));
        add(digest, folded(Objects.requireNonNullElse(letter.subject(), "")));
        add(digest, folded(letter.text() + " " + letter.quoted()));
        Forwarded inner = letter.forwarded();
        if (inner != null) {
            add(digest, inner.sender());
            add(digest, folded(Objects.requireNonNullElse(inner.subject(), "")));
            add(digest, folded(inner.text()));
        }
        letter.attachments().stream().map(Attachment::sha256).sorted().forEach(hash -> add(digest, hash));
        return Hashes.hex(digest.digest());
    }

    private static void add(MessageDigest digest, @Nullable Sender sender) {
        add(digest, folded(sender == null ? "" : sender.name() + " " + sender.email()));
    }

    private static void add(MessageDigest digest, String piece) {
        digest.update(piece.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static String folded(String text) {
        String sane = ACCENTS.matcher(text).replaceAll("$1");
        String lower = Normalizer.normalize(sane, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return SPACE.matcher(lower).replaceAll(" ").strip();
    }
}
