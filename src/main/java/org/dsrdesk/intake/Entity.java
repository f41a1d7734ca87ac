package org.dsrdesk.intake;

import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Set;
import java.util.function.ObjLongConsumer;

/** Headers and the still encoded body of a letter or of one of its parts; the body is a stretch of the one original. */
final class Entity {
    private static final int CHUNK = 64 * 1024;
    private static final Set<String> AS_IT_STANDS = Set.of("7bit", "8bit", "binary");

    private final MailHeaders headers;
    private final byte[] raw;
    private final int start;
    private final int end;

    Entity(MailHeaders headers, byte[] raw, int start, int end) {
        this.headers = headers;
        this.raw = raw;
        this.start = start;
        this.end = Math.max(start, end);
    }

    MailHeaders headers() {
        return headers;
    }

    Boundaries boundaries(String declared) {
        return Boundaries.in(raw, start, end, declared);
    }

    HeaderBlock headersAt(Boundaries.Stretch part) {
        return HeaderBlock.of(raw, part.from(), part.to());
    }

    Entity part(MailHeaders own, Boundaries.Stretch body) {
        return new Entity(own, raw, body.from(), body.to());
    }

    /** The letter that is the body; without a copy of it where it is not encoded. */
    RootEntity letter() {
        if (AS_IT_STANDS.contains(headers.encoding())) {
            return RootEntity.of(raw, start, end);
        }
        byte[] bytes = decoded(Limits.FILE);
        return RootEntity.of(bytes, 0, bytes.length);
    }

    /** A fresh stream over the encoded body. */
    InputStream encoded() {
        return new ByteArrayInputStream(raw, start, end - start);
    }

    /** The first bytes of the decoded body; what cannot be decoded is given as it stands. */
    byte[] decoded(int most) {
        if (AS_IT_STANDS.contains(headers.encoding())) {
            return Arrays.copyOfRange(raw, start, start + Math.min(most, end - start));
        }
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
        int count = read(stream, chunk, 0, CHUNK);
        while (count > 0) {
            digest.update(chunk, 0, count);
            size += count;
            count = read(stream, chunk, 0, CHUNK);
        }
        result.accept(digest.digest(), size);
    }

    private byte[] readable(InputStream stream, int most) {
        int expected = Math.max(1, Math.min(most, end - start));
        byte[] bytes = new byte[expected];
        int size = 0;
        while (size < most) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(most, bytes.length * 2L));
            }
            int count = read(stream, bytes, size, Math.min(CHUNK, bytes.length - size));
            if (count <= 0) {
                break;
            }
            size += count;
        }
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }

    private static int read(InputStream stream, byte[] into, int at, int length) {
        LenientMail.orGivenUp();
        try {
            return stream.read(into, at, length);
        } catch (IOException | RuntimeException brokenEncoding) {
            return -1;
        }
    }
}
