package org.dsrdesk.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the letters in a mailbox file: each begins after a line "From …" that stands first or after a blank line and is
 * followed by a header. One pass, constant memory beside the list of places.
 */
final class Mbox {
    private static final Pattern SEPARATOR = Pattern.compile("From (?:-|\\S+).*\\d{2}:\\d{2}.*|From \\S+@\\S+.*");
    private static final Pattern DATED = Pattern.compile(
            "From \\S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) +\\p{L}{3} +\\d{1,2} +\\d{1,2}:\\d{2}.*\\d{4}.*");
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";
    private static final Pattern HEADER = Pattern.compile("[!-9;-~]{1,80}:.*|>From .*", Pattern.DOTALL);
    private static final int LONGEST = 1000;

    private final Path file;
    private final List<FileRange> letters = new ArrayList<>();
    private long begun = -1;
    private long separatorAt = -1;

    private Mbox(Path file) {
        this.file = file;
    }

    /** Whether a file begins as a mailbox file does. */
    static boolean isOne(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String start = new String(bytes.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
            String first = start.lines().map(Mbox::bare).filter(line -> !line.isBlank()).findFirst().orElse("");
            return SEPARATOR.matcher(first).matches();
        }
    }

    /** The letters of a mailbox file in order, without the lines between them. */
    static List<FileRange> letters(Path file) throws IOException {
        return new Mbox(file).read();
    }

    private List<FileRange> read() throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            boolean afterBlank = true;
            long lineAt = 0;
            long at = 0;
            int b = bytes.read();
            while (b >= 0) {
                at++;
                if (b == '\n') {
                    String text = line.toString(StandardCharsets.ISO_8859_1);
                    seen(text, afterBlank, lineAt, at);
                    afterBlank = text.isBlank();
                    line.reset();
                    lineAt = at;
                } else if (line.size() < LONGEST) {
                    line.write(b);
                }
                b = bytes.read();
            }
            end(at);
            return letters;
        }
    }

    private void seen(String line, boolean afterBlank, long at, long next) {
        if (separatorAt >= 0) {
            if (HEADER.matcher(line).matches()) {
                end(separatorAt);
                begun = at;
            }
            separatorAt = -1;
        }
        String bare = bare(line);
        if ((afterBlank && SEPARATOR.matcher(bare).matches()) || DATED.matcher(bare).matches()) {
            separatorAt = at;
            begun = begun < 0 && at == 0 ? next : begun;
        }
    }

    private static String bare(String line) {
        return (line.startsWith(BYTE_ORDER_MARK) ? line.substring(BYTE_ORDER_MARK.length()) : line).stripTrailing();
    }

    private void end(long until) {
        if (begun >= 0 && until > begun) {
            letters.add(new FileRange(file, begun, until - begun));
        }
    }
}
