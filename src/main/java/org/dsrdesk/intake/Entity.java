package org.dsrdesk.intake;

import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.SharedInputStream;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.ObjLongConsumer;

/** Headers and the still encoded body of a letter or of one of its parts; the body is a view of the one original. */
record Entity(MailHeaders headers, SharedInputStream body) {
    private static final int CHUNK = 64 * 1024;

    static Entity of(MailHeaders headers, byte[] raw, int start, int end) {
        return new Entity(headers, new SharedByteArrayInputStream(raw, start, Math.max(0, end - start)));
    }

    /** A fresh stream over the encoded body. */
    InputStream encoded() {
        return body.newStream(0, -1);
    }

    /** The first bytes of the decoded body; what cannot be decoded is given as it stands. */
    byte[] decoded(int most) {
        return LenientMail.attempt(() -> MimeUtility.decode(encoded(), headers.encoding()))
                .map(stream -> readable(stream, most))
                .orElseGet(() -> readable(encoded(), most));
    }

    /** Runs over the decoded body; the consumer gets the finished digest and the size in bytes. */
    void digest(ObjLongConsumer<byte[]> result) {
        MessageDigest digest = Hashes.sha256();
        InputStream stream = LenientMail.attempt(() -> MimeUtility.decode(encoded(), headers.encoding()))
                .orElseGet(this::encoded);
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        int count = next(stream, chunk);
        while (count > 0) {
            digest.update(chunk, 0, count);
            size += count;
            count = next(stream, chunk);
        }
        result.accept(digest.digest(), size);
    }

    private static byte[] readable(InputStream stream, int most) {
        byte[] bytes = new byte[CHUNK];
        int size = 0;
        while (size < most) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.min(most, bytes.length * 2));
            }
            int count = read(stream, bytes, size, bytes.length - size);
            if (count <= 0) {
                break;
            }
            size += count;
        }
        return Arrays.copyOf(bytes, size);
    }

    private static int next(InputStream stream, byte[] chunk) {
        return read(stream, chunk, 0, chunk.length);
    }

    private static int read(InputStream stream, byte[] into, int at, int length) {
        try {
            return stream.read(into, at, length);
        } catch (IOException | RuntimeException brokenEncoding) {
            return -1;
        }
    }
}
