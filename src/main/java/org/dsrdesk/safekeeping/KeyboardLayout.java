package org.dsrdesk.safekeeping;

/** The keys of a Russian and a Latin keyboard: one name for a key, whatever letter it gave. */
final class KeyboardLayout {
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private static final String[] ROWS = {"`1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./"};

    private KeyboardLayout() {}

    /** The passphrase in small letters, each Russian letter replaced by the Latin one of its key. */
    static char[] keys(char[] typed) {
        char[] keys = new char[typed.length];
        for (int i = 0; i < typed.length; i++) {
            char small = Character.toLowerCase(typed[i]);
            int place = RUSSIAN.indexOf(small);
            keys[i] = place < 0 ? small : LATIN.charAt(place);
        }
        return keys;
    }

    static boolean areNeighbours(char one, char other) {
        for (String row : ROWS) {
            int place = row.indexOf(one);
            if (place >= 0) {
                int next = row.indexOf(other);
                return next >= 0 && Math.abs(next - place) <= 1;
            }
        }
        return false;
    }
}
