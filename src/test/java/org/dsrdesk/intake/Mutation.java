package org.dsrdesk.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages a letter as transport, bad programs and attackers do. */
final class Mutation {
    private static final List<String> SCRAPS = List.of(
            "\r\n\r\n", "\r\n", "--", "=?utf-8?B?", "?=",
            "Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\n",
            "Content-Transfer-Encoding: base64\r\n", "charset=utf-7", "<", ">", "\"", "(", "\0\0", "=", "=ZZ", "\u00FF",
            "message/rfc822", "-------- Пересылаемое сообщение --------\r\nОт: ", "> ", ";", "filename*0*=");

    private Mutation() {}

    static byte[] of(byte[] original, List<byte[]> others, Random random) {
        byte[] bytes = original.clone();
        int steps = 1 + random.nextInt(6);
        for (int i = 0; i < steps && bytes.length > 1; i++) {
            bytes = step(bytes, others, random);
        }
        return bytes;
    }

    private static byte[] step(byte[] bytes, List<byte[]> others, Random random) {
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
        return switch (random.nextInt(6)) {
            case 0 -> flipped(bytes, at, random);
            case 1 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, at),
                    SCRAPS.get(random.nextInt(SCRAPS.size())).getBytes(StandardCharsets.UTF_8),
                    Arrays.copyOfRange(bytes, at, bytes.length));
            case 3 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
            case 4 -> Arrays.copyOf(bytes, at + 1);
            default -> joined(Arrays.copyOf(bytes, at), tail(others.get(random.nextInt(others.size())), random));
        };
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        bytes[at] = (byte) random.nextInt(256);
        return bytes;
    }

    private static byte[] tail(byte[] other, Random random) {
        return Arrays.copyOfRange(other, random.nextInt(other.length), other.length);
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }
}
