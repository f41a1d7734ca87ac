package org.dsrdesk.safekeeping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a key file: seven lines of ASCII, the last a SHA-256 of the others that tells damage from a wrong
 * passphrase.
 */
final class KeyFileText {
    private static final Pattern FORM = Pattern.compile("""
            dsr-desk-key=1
            kdf=argon2id,memoryKib:(\\d{1,9}),passes:(\\d{1,9}),lanes:(\\d{1,9})
            salt=([A-Za-z0-9+/=]{24})
            nonce=([A-Za-z0-9+/=]{16})
            key=([A-Za-z0-9+/=]{64})
            """);

    private KeyFileText() {}

    static String header(KdfCost cost, byte[] salt) {
        return "dsr-desk-key=1\nkdf=argon2id,memoryKib:%d,passes:%d,lanes:%d\nsalt=%s\n"
                .formatted(cost.memoryKib(), cost.passes(), cost.lanes(), base64(salt));
    }

    static byte[] write(WrappedKey key) {
        String body = header(key.cost(), key.salt())
                + "nonce=" + base64(key.nonce()) + "\nkey=" + base64(key.sealed()) + "\n";
        return (body + checkLine(body)).getBytes(StandardCharsets.US_ASCII);
    }

    /** Empty when the content is not a whole key file. */
    static Optional<WrappedKey> read(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf("sha256=");
        if (end < 0 || !text.substring(end).equals(checkLine(text.substring(0, end)))) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(text.substring(0, end));
        return matcher.matches() ? read(matcher) : Optional.empty();
    }

    private static Optional<WrappedKey> read(Matcher matcher) {
        try {
            KdfCost cost = new KdfCost(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            return Optional.of(new WrappedKey(cost, bytes(matcher, 4), bytes(matcher, 5), bytes(matcher, 6)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static byte[] bytes(Matcher matcher, int group) {
        return Base64.getDecoder().decode(matcher.group(group));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String checkLine(String body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] sum = digest.digest(body.getBytes(StandardCharsets.ISO_8859_1));
            return "sha256=" + HexFormat.of().formatHex(sum) + "\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
