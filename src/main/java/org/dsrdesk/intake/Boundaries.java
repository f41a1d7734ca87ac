package org.dsrdesk.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the parts of one multipart body lie, found by the lines between them, and whether there were more than allowed.
 * One pass that stops at the first part too many.
 */
record Boundaries(List<Stretch> parts, boolean tooMany) {
    private static final Pattern DELIMITER = Pattern.compile("[\\w'()+,./:=? -]*\\w[\\w'()+,./:=?-]*");
    private static final int LONGEST = 200;

    /** Bytes from an offset to before another. */
    record Stretch(int from, int to) {}

    /** Looks for the given boundary; an empty one means the first line that could be a delimiter. */
    static Boundaries in(byte[] raw, int start, int end, String declared) {
        return new Search(raw, end, declared).run(start);
    }

    private static final class Search {
        private final byte[] raw;
        private final int end;
        private final List<Stretch> parts = new ArrayList<>();
        private String boundary;
        private int begun = -1;

        Search(byte[] raw, int end, String boundary) {
            this.raw = raw;
            this.end = end;
            this.boundary = boundary;
        }

        Boundaries run(int start) {
            int line = start;
            while (line < end && parts.size() < Limits.PARTS) {
                int next = HeaderBlock.nextLine(raw, line, end);
                if (next - line > 2 && raw[line] == '-' && raw[line + 1] == '-') {
                    delimiter(line, next);
                }
                line = next;
            }
            boolean tooMany = line < end;
            if (!tooMany) {
                finish(end);
            }
            return new Boundaries(parts, tooMany);
        }

        private void delimiter(int line, int next) {
            int length = Math.min(LONGEST, next - line - 2);
            String text = new String(raw, line + 2, length, StandardCharsets.ISO_8859_1).stripTrailing();
            if (boundary.isEmpty() && DELIMITER.matcher(text).matches()) {
                boundary = text;
            }
            boolean ours = !boundary.isEmpty() && text.startsWith(boundary);
            String rest = ours ? text.substring(boundary.length()) : "";
            if (ours && (rest.isEmpty() || rest.equals("--"))) {
                finish(withoutLineEnd(line));
                begun = rest.isEmpty() ? next : -1;
            }
        }

        private void finish(int to) {
            if (begun >= 0 && to > begun) {
                parts.add(new Stretch(begun, to));
            }
        }

        /** The line end before a delimiter belongs to the delimiter. */
        private int withoutLineEnd(int line) {
            int to = line;
            if (to > 0 && raw[to - 1] == '\n') {
                to--;
            }
            return to > 0 && raw[to - 1] == '\r' ? to - 1 : to;
        }
    }
}
