package org.dsrdesk.letters.docx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A value as lines of plain text that XML can hold, letters and their marks joined; what only steers a terminal or
 * turns text around is left out.
 */
final class CleanValue {
    private static final Pattern STOP = Pattern.compile("(?<!\\.)\\.$");

    private CleanValue() {}

    static boolean isBlank(String value) {
        return value.codePoints().noneMatch(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign)
                && allowed(sign));
    }

    static List<String> lines(String value) {
        return Arrays.asList(clean(value.strip()).split("\\R", -1));
    }

    /** The lines without the full stop of the last one, which stands in the template already. */
    static List<String> unstopped(List<String> lines) {
        List<String> shorter = new ArrayList<>(lines);
        shorter.set(lines.size() - 1, STOP.matcher(lines.getLast()).replaceFirst(""));
        return shorter;
    }

    static String line(String value) {
        return clean(value).replaceAll("\\R", " ");
    }

    private static String clean(String value) {
        StringBuilder clean = new StringBuilder(value.length());
        value.codePoints().forEach(sign -> {
            if (sign == '\t') {
                clean.append(' ');
            } else if (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE) {
                clean.append('\uFFFD');
            } else if (allowed(sign)) {
                clean.appendCodePoint(sign);
            }
        });
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static boolean allowed(int sign) {
        boolean line = sign == '\n' || sign == '\r' || sign == 0x0B || sign == 0x0C || sign == 0x85;
        boolean control = Character.isISOControl(sign) && !line;
        boolean turning = (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
        boolean nothing = sign == 0xFFFE || sign == 0xFFFF || sign == 0xFEFF;
        return !control && !turning && !nothing;
    }
}
