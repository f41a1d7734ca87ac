package org.dsrdesk.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dsrdesk.domain.calendar.CalendarYear;

/**
 * Reads a published working calendar in any of three forms, told apart by their content: the desk's own CSV, the XML
 * and the JSON of xmlcalendar. A file that contradicts itself is refused whole.
 */
public final class CalendarFile {
    private static final int LARGEST = 1024 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CalendarFile() {}

    /**
     * The years that a file on the disk describes, in order; never more than the largest allowed size is read of it.
     *
     * @param calendar the id of the calendar that it is meant for, such as {@code ru}
     * @throws PackException naming file, line and reason when anything is wrong
     * @throws IOException when the file cannot be read
     */
    public static List<CalendarYear> read(Path file, String calendar) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(String.valueOf(file.getFileName()), stream.readNBytes(LARGEST + 1), calendar);
        }
    }

    /**
     * The years that the bytes of a file describe, in order.
     *
     * @param file its name, for messages and for the basis of its days
     * @param calendar the id of the calendar that it is meant for, such as {@code ru}
     * @throws PackException naming file, line and reason when anything is wrong
     */
    public static List<CalendarYear> read(String file, byte[] bytes, String calendar) {
        if (bytes.length > LARGEST) {
            throw new PackException(file, 0, Reason.of("file.large"));
        }
        String text = text(file, bytes);
        String start = text.stripLeading();
        if (start.isEmpty()) {
            throw new PackException(file, 0, Reason.of("file.empty"));
        }
        if (start.startsWith("<")) {
            return List.of(XmlCalendarReader.read(file, text, calendar));
        }
        if (start.startsWith("{")) {
            return List.of(JsonCalendarReader.read(file, text, calendar));
        }
        if (start.startsWith("date") || start.startsWith("\"date")) {
            return CalendarReader.read(file, text);
        }
        throw new PackException(file, 1, Reason.of("calendar.form"));
    }

    private static String text(String file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new PackException(file, lineAt(bytes, in.position()), Reason.of("file.encoding"));
        }
        String text = out.flip().toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int index = 0; index < position; index++) {
            line += bytes[index] == '\n' ? 1 : 0;
        }
        return line;
    }
}
