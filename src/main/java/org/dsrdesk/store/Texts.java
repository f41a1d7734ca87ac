package org.dsrdesk.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes texts such as both engines can keep. */
final class Texts {
    /** The longest Message-ID kept as it is, in characters; every index takes it. */
    static final int LONGEST_KEY = 250;

    private static final char INSTEAD = '\ufffd';
    private static final int HEX_OF_HASH = 64;

    private Texts() {}

    /** The same text, with U+FFFD for every NUL and every half of a character, neither of which PostgreSQL takes. */
    static String clean(String text) {
        int wrong = firstWrong(text, 0);
        if (wrong == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (; wrong < text.length(); wrong = firstWrong(text, wrong + 1)) {
            clean.setCharAt(wrong, INSTEAD);
        }
        return clean.toString();
    }

    private static int firstWrong(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (point == 0 || Character.getType(point) == Character.SURROGATE) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /** The beginning of a descriptive text, at most so many UTF-16 units, never half a character. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** A text to find a row by: itself when short, otherwise its beginning with the hash of the whole. */
    static String key(String text) {
        return text.length() <= LONGEST_KEY ? text : cut(text, LONGEST_KEY - HEX_OF_HASH) + sha256(text);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }
}
