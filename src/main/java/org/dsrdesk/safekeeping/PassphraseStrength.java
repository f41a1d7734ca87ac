package org.dsrdesk.safekeeping;

import java.util.Arrays;

/** A hint about a passphrase while it is typed; it advises and, save for the first two levels, never forbids. */
public enum PassphraseStrength {
    /** Fewer than 12 characters. */
    TOO_SHORT,
    /** A password that everybody tries first, in either alphabet or on either keyboard layout. */
    COMMON,
    /** Long enough, but made of runs, repetitions or a common word. */
    WEAK,
    FAIR,
    /** Enough for an attacker who has copied the file. */
    STRONG;

    /** The least length that is accepted, in characters. */
    public static final int LEAST_LENGTH = 12;

    private static final int FAIR_SURPRISES = 9;
    private static final int STRONG_SURPRISES = 15;
    private static final int FEWEST_DIFFERENT = 6;

    /** What to say about this passphrase; it is not kept. */
    public static PassphraseStrength of(char[] passphrase, CommonPasswords common) {
        char[] keys = KeyboardLayout.keys(passphrase);
        try {
            return judge(keys, common);
        } finally {
            Arrays.fill(keys, '\0');
        }
    }

    /** Whether a store may be locked with it. */
    public boolean isAccepted() {
        return this != TOO_SHORT && this != COMMON;
    }

    private static PassphraseStrength judge(char[] keys, CommonPasswords common) {
        if (common.contains(keys)) {
            return COMMON;
        }
        if (keys.length < LEAST_LENGTH) {
            return TOO_SHORT;
        }
        int surprises = surprises(keys) - common.longestWithin(keys);
        if (surprises < FAIR_SURPRISES || different(keys) < FEWEST_DIFFERENT) {
            return WEAK;
        }
        return surprises < STRONG_SURPRISES ? FAIR : STRONG;
    }

    /** How many characters could not be guessed from the one before: not the same, not its neighbour. */
    private static int surprises(char[] keys) {
        int count = 1;
        for (int i = 1; i < keys.length; i++) {
            boolean inRun = Math.abs(keys[i] - keys[i - 1]) <= 1 || KeyboardLayout.areNeighbours(keys[i - 1], keys[i]);
            count += inRun ? 0 : 1;
        }
        return count;
    }

    private static long different(char[] keys) {
        return new String(keys).chars().distinct().count();
    }
}
