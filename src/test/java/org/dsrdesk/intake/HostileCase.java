package org.dsrdesk.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a mail desk may be given and that does harm to careless readers; written when it is needed. */
record HostileCase(String file, boolean large, Body body) {

    /** Writes the bytes of a case. */
    interface Body {
        void to(Pen pen) throws IOException;
    }

    static HostileCase small(String file, Body body) {
        return new HostileCase(file, false, body);
    }

    static HostileCase large(String file, Body body) {
        return new HostileCase(file, true, body);
    }

    Path writeTo(Path folder) throws IOException {
        Path path = folder.resolve(file);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            body.to(new Pen(out));
        }
        return path;
    }

    /** Writes mail, or what looks like it. */
    static final class Pen {
        private final OutputStream out;

        private Pen(OutputStream out) {
            this.out = out;
        }

        Pen letter() throws IOException {
            return lines("From: Мария <m.ivanova@mail.example>", "To: privacy@callkeeper.example",
                    "Date: Fri, 20 Nov 2026 10:00:00 +0300", "MIME-Version: 1.0");
        }

        Pen mixed() throws IOException {
            return letter().lines("Subject: =?utf-8?B?0KLQtdC80LA=?=", "Content-Type: multipart/mixed; boundary=b", "");
        }

        Pen request() throws IOException {
            return lines("Content-Type: text/plain; charset=utf-8", "", "Прошу удалить мои персональные данные.");
        }

        private Pen lines(String... lines) throws IOException {
            return text(String.join("\r\n", lines) + "\r\n");
        }

        Pen text(String text) throws IOException {
            return bytes(text.getBytes(StandardCharsets.UTF_8));
        }

        Pen times(long count, String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (long i = 0; i < count; i++) {
                out.write(bytes);
            }
            return this;
        }

        Pen bytes(byte[] bytes) throws IOException {
            out.write(bytes);
            return this;
        }
    }
}
