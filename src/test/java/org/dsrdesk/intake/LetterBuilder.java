package org.dsrdesk.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes letters as mail programs, good and bad, would write them. */
final class LetterBuilder {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static LetterBuilder from(String sender) {
        return new LetterBuilder().header("From", sender).header("To", "i@callkeeper.example")
                .header("Date", "Mon, 16 Nov 2026 10:00:00 +0300");
    }

    static LetterBuilder empty() {
        return new LetterBuilder();
    }

    LetterBuilder header(String name, String value) {
        return line(name + ": " + value);
    }

    LetterBuilder subject(String subject) {
        return header("Subject", word(subject, StandardCharsets.UTF_8));
    }

    LetterBuilder line(String line) {
        return bytes((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    LetterBuilder bytes(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    /** Ends the headers with a plain text body in base64. */
    byte[] text(String text) {
        return text(text, StandardCharsets.UTF_8, "utf-8");
    }

    byte[] text(String text, Charset real, String declared) {
        return header("Content-Type", "text/plain; charset=" + declared)
                .header("Content-Transfer-Encoding", "base64")
                .line("")
                .bytes(Base64.getMimeEncoder().encode(text.getBytes(real)))
                .build();
    }

    byte[] html(String html) {
        return header("Content-Type", "text/html; charset=utf-8").line("").line(html).build();
    }

    byte[] build() {
        return out.toByteArray();
    }

    static String word(String text, Charset charset) {
        return "=?" + charset.name() + "?B?" + Base64.getEncoder().encodeToString(text.getBytes(charset)) + "?=";
    }

    static ReadLetter read(byte[] raw) {
        return new LetterReader().read(raw, Sample.ARRIVED, Sample.MOSCOW);
    }
}
