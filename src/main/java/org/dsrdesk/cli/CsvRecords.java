package org.dsrdesk.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV text in UTF-8, one after another and not yet torn into fields, so that wrong quotes in one spoil
 * no other. A byte order mark is skipped. Never holds more than two records of the greatest length.
 */
final class CsvRecords implements Closeable {
    /** Stands for bytes that are no UTF-8; a code point that no text holds. */
    static final String NOT_UTF_8 = "\uFFFF";

    private static final int GREATEST_LENGTH = 1 << 20;
    private static final int NONE = -1;

    private final Reader reader;
    private final char[] buffer = new char[1 << 13];
    private final Deque<String> ahead = new ArrayDeque<>();
    private int position;
    private int limit;
    private long lines;

    CsvRecords(InputStream stream) throws IOException {
        reader = new InputStreamReader(
                stream,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(NOT_UTF_8));
        if (peek() == '\uFEFF') {
            position++;
        }
    }

    /**
     * A record.
     *
     * @param line the number of its first line, from 1
     * @param text the record without the end of its last line
     * @param closed false when a quote in it is never closed; the record is then cut after its first line
     */
    record Raw(long line, String text, boolean closed) {}

    /**
     * The next record that is not an empty line; null after the last one.
     *
     * @param separators the characters that may stand between fields
     * @throws IOException when the stream fails or a line is too long to be one
     */
    @Nullable Raw next(String separators) throws IOException {
        String first = line();
        while (first != null && withoutEnd(first).isEmpty()) {
            lines++;
            first = line();
        }
        return first == null ? null : record(first, separators);
    }

    private Raw record(String first, String separators) throws IOException {
        long number = ++lines;
        StringBuilder text = new StringBuilder(first);
        List<String> more = new ArrayList<>();
        boolean open = staysOpen(first, false, separators);
        while (open && text.length() <= GREATEST_LENGTH) {
            String line = line();
            if (line == null) {
                break;
            }
            more.add(line);
            text.append(line);
            open = staysOpen(line, true, separators);
        }
        if (open) {
            more.reversed().forEach(ahead::addFirst);
            return new Raw(number, withoutEnd(first), false);
        }
        lines += more.size();
        return new Raw(number, withoutEnd(text.toString()), true);
    }

    /** Whether a quote is open after a line; only one at the beginning of a field opens it. */
    private static boolean staysOpen(String line, boolean openBefore, String separators) {
        boolean open = openBefore;
        boolean fieldBegins = !openBefore;
        for (int index = 0; index < line.length(); index++) {
            char letter = line.charAt(index);
            if (letter == '"' && open && line.startsWith("\"\"", index)) {
                index++;
            } else if (letter == '"' && (open || fieldBegins)) {
                open = !open;
            }
            fieldBegins = !open && separators.indexOf(letter) >= 0;
        }
        return open;
    }

    private static String withoutEnd(String line) {
        int end = line.length();
        if (line.endsWith("\n")) {
            end--;
        }
        if (end > 0 && line.charAt(end - 1) == '\r') {
            end--;
        }
        return line.substring(0, end);
    }

    /** The next line with its end, which belongs to the text when a field has several lines. */
    private @Nullable String line() throws IOException {
        if (!ahead.isEmpty()) {
            return ahead.removeFirst();
        }
        StringBuilder line = new StringBuilder();
        for (int letter = read(); letter != NONE; letter = read()) {
            line.append((char) letter);
            if (letter == '\n' || (letter == '\r' && peek() != '\n')) {
                break;
            }
            if (line.length() > GREATEST_LENGTH) {
                throw new IOException("a line of more than " + GREATEST_LENGTH + " characters");
            }
        }
        return line.isEmpty() ? null : line.toString();
    }

    private int read() throws IOException {
        int letter = peek();
        position++;
        return letter;
    }

    private int peek() throws IOException {
        if (position >= limit) {
            limit = Math.max(0, reader.read(buffer));
            position = 0;
        }
        return position < limit ? buffer[position] : NONE;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
