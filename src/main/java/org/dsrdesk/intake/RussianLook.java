package org.dsrdesk.intake;

import java.lang.Character.UnicodeScript;

/** How much a decoded text looks like Russian or plain Western writing: the higher, the likelier. */
final class RussianLook {
    private static final String FREQUENT = "оеаинтсрвлкмдпуяыьгзбчй";
    private static final String RARE = "ъщэфёцюшжх";

    private RussianLook() {}

    /** True for Cyrillic letters in an order that no Slavic text has: bytes of something else, or another charset. */
    static boolean gibberish(String text) {
        String start = text.substring(0, Math.min(text.length(), Limits.HEADER));
        long letters = start.chars().filter(Character::isLetter).count();
        long slavic = start.chars().filter(c -> cyrillic((char) c)).count();
        long lost = start.chars().filter(c -> c == 0xFFFD).count();
        return lost > letters || (slavic > 0.3 * letters && score(start) < 0);
    }

    static double score(String text) {
        double score = 0;
        char previous = ' ';
        int length = Math.min(text.length(), Limits.HEADER);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                score += letter(c, previous);
            } else if (Character.isLetter(c) && cyrillic(previous)) {
                score -= 3;
            }
            previous = c;
        }
        return score;
    }

    private static double letter(char c, char previous) {
        char lower = Character.toLowerCase(c);
        if (FREQUENT.indexOf(lower) >= 0) {
            int place = FREQUENT.indexOf(lower);
            return (place < 12 ? 2 : 1) + context(c, previous);
        }
        if (RARE.indexOf(lower) >= 0) {
            return -0.5 + context(c, previous);
        }
        if ("«»№—–…„“”’\u00A0".indexOf(c) >= 0) {
            return 0.5;
        }
        if (c <= 0xFF && Character.isLetter(c)) {
            return previous < 0x80 && Character.isLetter(previous) && Character.isLowerCase(c) ? 1.5 : -1;
        }
        return -2;
    }

    private static double context(char c, char previous) {
        if (previous < 0x80 && Character.isLetter(previous)) {
            return -3;
        }
        if (Character.isUpperCase(c)) {
            return cyrillic(previous) && Character.isLowerCase(previous) ? -3 : 0;
        }
        return 0.5;
    }

    private static boolean cyrillic(char c) {
        return c > 0x7F && UnicodeScript.of(c) == UnicodeScript.CYRILLIC;
    }
}
