package org.dsrdesk.store;

/** A text as a number of 64 bits that sorts alike on every engine; two texts of one number cost one comparison more. */
final class KeyHash {
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long FIRST = 0xff51afd7ed558ccdL;
    private static final long SECOND = 0xc4ceb9fe1a85ec53L;
    private static final int HALF = 33;
    private static final int WORD = 32;
    private static final long LOW = 0xffffffffL;

    private KeyHash() {}

    /**
     * The hash, the same in every run and in every version: it is kept. All keys that begin alike, up to the first bar,
     * are neighbours, so that an index has them on few pages.
     */
    static long of(String text) {
        int bar = text.indexOf('|');
        long whole = mixed(text, text.length());
        long first = bar < 0 ? whole : mixed(text, bar);
        return ((first >>> WORD) << WORD) | (whole & LOW);
    }

    private static long mixed(String text, int length) {
        long hash = START;
        for (int index = 0; index < length; index++) {
            hash = (hash ^ text.charAt(index)) * PRIME;
        }
        hash = (hash ^ hash >>> HALF) * FIRST;
        hash = (hash ^ hash >>> HALF) * SECOND;
        return hash ^ hash >>> HALF;
    }
}
