package org.dsrdesk.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes letters as Outlook saves them, stream by stream. */
final class OutlookFile {
    static final int CLASS = 0x001A;
    static final int SUBJECT = 0x0037;
    static final int SENT = 0x0039;
    static final int TRANSPORT = 0x007D;
    static final int SENDER_NAME = 0x0C1A;
    static final int SENDER_TYPE = 0x0C1E;
    static final int SENDER = 0x0C1F;
    static final int DELIVERED = 0x0E06;
    static final int BODY = 0x1000;
    static final int RTF = 0x1009;
    static final int HTML = 0x1013;
    static final int MESSAGE_ID = 0x1035;
    static final int SENDER_SMTP = 0x5D01;
    private static final int ATTACH_DATA = 0x3701;
    private static final int UNICODE = 0x001F;
    private static final int BINARY = 0x0102;
    private static final long EPOCH_1601 = 11_644_473_600L;

    private final Map<Integer, byte[]> streams = new TreeMap<>();
    private final ByteArrayOutputStream fixed = new ByteArrayOutputStream();
    private final Map<String, OutlookFile> inside = new TreeMap<>();

    OutlookFile text(int property, String value) {
        streams.put(property << 16 | UNICODE, value.getBytes(StandardCharsets.UTF_16LE));
        return this;
    }

    /** A text in the code page of its time. */
    OutlookFile bytes(int property, String value, Charset charset) {
        streams.put(property << 16 | 0x001E, value.getBytes(charset));
        return this;
    }

    OutlookFile binary(int property, byte[] value) {
        streams.put(property << 16 | BINARY, value);
        return this;
    }

    OutlookFile number(int property, int value) {
        return property(property, 0x0003, value);
    }

    OutlookFile moment(int property, Instant moment) {
        return property(property, 0x0040, (moment.getEpochSecond() + EPOCH_1601) * 10_000_000);
    }

    OutlookFile recipient(String name, String address) {
        inside.put("__recip_version1.0_#00000000", new OutlookFile().number(0x0C15, 1).text(0x3001, name)
                .text(0x3003, address).text(0x39FE, address));
        return this;
    }

    OutlookFile attachment(String name, String type, byte[] content) {
        inside.put("__attach_version1.0_#%08X".formatted(inside.size()), new OutlookFile().number(0x3705, 1)
                .text(0x3704, name).text(0x3707, name).text(0x370E, type).binary(ATTACH_DATA, content));
        return this;
    }

    OutlookFile attachment(OutlookFile letter) {
        OutlookFile frame = new OutlookFile().number(0x3705, 5).text(0x3001, "letter");
        frame.inside.put("__substg1.0_3701000D", letter);
        inside.put("__attach_version1.0_#%08X".formatted(inside.size()), frame);
        return this;
    }

    byte[] build() throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            write(file.getRoot(), 32);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** A letter in Russian with a recipient and a file. */
    static byte[] russian() throws IOException {
        return letter("Удалите мои данные").attachment("Паспорт.pdf", "application/pdf", new byte[] {1, 2, 3})
                .build();
    }

    static byte[] withFile(int size) throws IOException {
        return letter("Большое").attachment("all.zip", "application/zip", new byte[size]).build();
    }

    static byte[] nested(int depth) throws IOException {
        OutlookFile letter = letter("Самое внутреннее");
        for (int i = 0; i < depth; i++) {
            letter = letter("Вложено").attachment(letter);
        }
        return letter.build();
    }

    static OutlookFile letter(String subject) {
        return new OutlookFile().text(CLASS, "IPM.Note").text(SUBJECT, subject)
                .text(SENDER_NAME, "Мария Иванова").text(SENDER_TYPE, "SMTP").text(SENDER, "m.ivanova@mail.example")
                .text(BODY, "Прошу удалить мои персональные данные.\r\nМария").moment(SENT,
                        Instant.parse("2026-11-20T07:00:00Z"))
                .moment(DELIVERED, Instant.parse("2026-11-20T07:00:30Z"))
                .text(MESSAGE_ID, "<outlook.1@mail.example>").recipient("Ромашка", "privacy@romashka.example");
    }

    private OutlookFile property(int property, int type, long value) {
        fixed.writeBytes(ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putInt(property << 16 | type)
                .putInt(6).putLong(value).array());
        return this;
    }

    private void write(DirectoryEntry folder, int head) throws IOException {
        ByteArrayOutputStream properties = new ByteArrayOutputStream();
        properties.writeBytes(new byte[head]);
        properties.writeBytes(fixed.toByteArray());
        for (Map.Entry<Integer, byte[]> stream : streams.entrySet()) {
            properties.writeBytes(ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putInt(stream.getKey())
                    .putInt(6).putInt(stream.getValue().length).array());
            document(folder, "__substg1.0_%08X".formatted(stream.getKey()), stream.getValue());
        }
        document(folder, "__properties_version1.0", properties.toByteArray());
        for (Map.Entry<String, OutlookFile> each : inside.entrySet()) {
            each.getValue().write(folder.createDirectory(each.getKey()), each.getKey().contains("3701") ? 24 : 8);
        }
    }

    private static void document(DirectoryEntry folder, String name, byte[] content) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(content));
    }
}
