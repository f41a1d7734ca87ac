package org.dsrdesk.packs;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** Made-up files of the year 2028, one in each form; all three tell the same days. */
final class Samples {
    private Samples() {}

    static String xml() {
        return text("sample-2028.xml");
    }

    static String json() {
        return text("sample-2028.json");
    }

    static String csv() {
        return text("sample-2028.csv");
    }

    private static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** A sample with one place spoilt, which must be there. */
    static String spoilt(String sample, String right, String wrong) {
        assertTrue(sample.contains(right), right);
        int at = sample.indexOf(right);
        return sample.substring(0, at) + wrong + sample.substring(at + right.length());
    }

    private static PackException refused(byte[] bytes) {
        return assertThrows(PackException.class, () -> CalendarFile.read("calendar.x", bytes, "ru"));
    }

    /** Line, key and values of a refusal. */
    static String fault(String text) {
        PackException refused = refused(text.getBytes(StandardCharsets.UTF_8));
        String values = refused.reason().values().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return (refused.line() + " " + refused.reason().key() + " " + values).strip();
    }

    /** Line and English sentence of a refusal. */
    static String refusal(byte[] bytes) {
        String message = String.valueOf(refused(bytes).getMessage());
        assertTrue(message.startsWith("calendar.x:"), message);
        return message.substring("calendar.x:".length()).strip();
    }

    static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }
}
