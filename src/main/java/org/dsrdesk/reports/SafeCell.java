package org.dsrdesk.reports;

/**
 * Makes a cell harmless to spreadsheet programs: one that could be taken for a formula gets a leading apostrophe
 * (ASVS 1.2.10). Signs behind blanks or a byte order mark count as well, since programs drop those on import, and so do
 * the full-width forms of the signs. NUL is removed.
 */
final class SafeCell {
    private static final String SIGNS = "=+-@\t\r＝＋－＠";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private SafeCell() {}

    /** The text as it may stand in a cell. */
    static String of(String text) {
        String clean = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
        return dangerous(clean) ? "'" + clean : clean;
    }

    private static boolean dangerous(String text) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (SIGNS.indexOf(letter) >= 0) {
                return true;
            }
            if (!skipped(letter)) {
                return false;
            }
        }
        return false;
    }

    private static boolean skipped(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || letter == BYTE_ORDER_MARK
                || letter == ZERO_WIDTH_SPACE;
    }
}
