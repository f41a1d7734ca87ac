package org.dsrdesk.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where the headers of a letter end and its body begins, found before anything is parsed: {@code headers} are the
 * header lines within the limits, {@code bodyStart} the offset of the body, {@code cut} whether something was left
 * out, {@code closed} whether the blank line after the headers is there.
 */
record HeaderBlock(MailHeaders headers, int bodyStart, boolean cut, boolean closed) {
    private static final List<String> NEEDED = List.of(
            "from:", "to:", "subject:", "date:", "message-id:", "in-reply-to:", "references:", "reply-to:", "content-",
            "auto-submitted:", "precedence:", "list-");
    private static final int RESERVE = 8 * Limits.HEADER;
    private static final int LONGEST_NAME = 20;

    /** Splits the bytes from {@code start}; one pass. */
    static HeaderBlock of(byte[] raw, int start, int end) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        int line = start;
        int header = 0;
        boolean cut = false;
        while (line < end) {
            int next = nextLine(raw, line, end);
            if (blank(raw, line, next)) {
                return new HeaderBlock(MailHeaders.parse(kept.toByteArray()), next, cut, true);
            }
            boolean folded = raw[line] == ' ' || raw[line] == '\t';
            int length = next - line;
            header = folded ? header + length : length;
            if (header > Limits.HEADER && !folded && kept.size() + Limits.HEADER <= Limits.HEADER_BLOCK) {
                kept.write(raw, line, Limits.HEADER);
                kept.write('\n');
                cut = true;
            } else if (header > Limits.HEADER || kept.size() + length > room(raw, line, next)) {
                cut = true;
            } else {
                kept.write(raw, line, length);
            }
            line = next;
        }
        return new HeaderBlock(MailHeaders.parse(kept.toByteArray()), end, cut, false);
    }

    /** The offset after an mbox separator, byte order mark or leading blank lines. */
    static int letterStart(byte[] raw, int start, int end) {
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        int at = begins(raw, start, end, mark) ? start + mark.length : start;
        while (at < end && (raw[at] == '\n' || raw[at] == '\r')) {
            at++;
        }
        byte[] mbox = {'F', 'r', 'o', 'm', ' '};
        return begins(raw, at, end, mbox) ? nextLine(raw, at, end) : at;
    }

    private static boolean begins(byte[] raw, int at, int end, byte[] start) {
        return at + start.length < end && Arrays.equals(raw, at, at + start.length, start, 0, start.length);
    }

    /** The offset of the line after the one that begins at {@code from}. */
    static int nextLine(byte[] raw, int from, int end) {
        int at = from;
        while (at < end && raw[at] != '\n' && raw[at] != '\r') {
            at++;
        }
        if (at < end - 1 && raw[at] == '\r' && raw[at + 1] == '\n') {
            return at + 2;
        }
        return Math.min(end, at + 1);
    }

    /** A flood of useless headers does not push out those without which the letter cannot be read. */
    private static int room(byte[] raw, int line, int next) {
        int length = Math.min(LONGEST_NAME, next - line);
        String start = new String(raw, line, length, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
        return NEEDED.stream().anyMatch(start::startsWith) ? Limits.HEADER_BLOCK + RESERVE : Limits.HEADER_BLOCK;
    }

    private static boolean blank(byte[] raw, int line, int next) {
        for (int i = line; i < next; i++) {
            if (raw[i] != '\r' && raw[i] != '\n') {
                return false;
            }
        }
        return true;
    }
}
