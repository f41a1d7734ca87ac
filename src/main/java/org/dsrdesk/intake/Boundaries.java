package org.dsrdesk.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The delimiter lines of one multipart body: the boundary, how many there are, where reading has to stop (the offset
 * of the first delimiter too many, or -1), and whether the closing one is there. One pass, constant memory.
 */
record Boundaries(String boundary, int count, long end, boolean closed) {
    private static final int LONGEST = 200;

    boolean tooMany() {
        return end >= 0;
    }

    /** Looks for the given boundary; an empty one means the first line that could be a delimiter. */
    static Boundaries in(InputStream stream, String declared) {
        try (InputStream bytes = new BufferedInputStream(stream)) {
            return new Search(declared).run(bytes);
        } catch (IOException unreadable) {
            return new Boundaries(declared, 0, -1, false);
        }
    }

    private static final class Search {
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private String boundary;
        private int count;
        private boolean closed;
        private long lineStart;
        private long end = -1;

        Search(String boundary) {
            this.boundary = boundary;
        }

        Boundaries run(InputStream bytes) throws IOException {
            long at = 0;
            int b = bytes.read();
            while (b >= 0 && end < 0) {
                at++;
                if (b == '\n' || b == '\r') {
                    delimiter();
                    line.reset();
                    lineStart = at;
                } else if (line.size() < LONGEST) {
                    line.write(b);
                }
                b = bytes.read();
            }
            if (end < 0) {
                delimiter();
            }
            return new Boundaries(boundary, count, end, closed);
        }

        private void delimiter() {
            byte[] seen = line.toByteArray();
            if (seen.length < 3 || seen[0] != '-' || seen[1] != '-') {
                return;
            }
            String text = new String(seen, StandardCharsets.ISO_8859_1).substring(2).stripTrailing();
            if (boundary.isEmpty() && text.matches("[\\w'()+,./:=? -]*\\w[\\w'()+,./:=?-]*")) {
                boundary = text;
            }
            if (boundary.isEmpty() || !text.startsWith(boundary)) {
                return;
            }
            String rest = text.substring(boundary.length());
            if (rest.isEmpty()) {
                count++;
                end = count > Limits.PARTS ? lineStart : -1;
            } else if (rest.equals("--")) {
                closed = true;
            }
        }
    }
}
