package org.dsrdesk.intake;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.ParameterList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The headers of a letter or of one of its parts, each value cut to the limit; reading never fails. */
final class MailHeaders {
    private static final int KNOWN_SEARCHED = 512;
    private static final int LONGEST_WORD = 200;
    private static final List<String> OF_A_LETTER = List.of(
            "from", "to", "subject", "date", "received", "message-id", "mime-version", "return-path", "sender",
            "delivered-to");

    private final InternetHeaders headers;

    MailHeaders(InternetHeaders headers) {
        this.headers = headers;
    }

    static MailHeaders parse(byte[] block) {
        return new MailHeaders(LenientMail.attempt(() -> new InternetHeaders(new ByteArrayInputStream(block)))
                .orElseGet(InternetHeaders::new));
    }

    /** True when at least one header of a letter is there. */
    boolean lookLikeLetter() {
        return OF_A_LETTER.stream().anyMatch(name -> raw(name) != null);
    }

    /** True when the headers say who wrote and where, when or what, as no other text does by chance. */
    boolean isWrittenAsLetter() {
        return raw("From") != null
                && List.of("Date", "Received", "Message-ID").stream().anyMatch(name -> raw(name) != null);
    }

    /** The first value as it stands, a character for a byte, or null. */
    @Nullable String raw(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? null : all.getFirst();
    }

    /** The first value decoded, or null. */
    @Nullable String text(String name) {
        String raw = raw(name);
        return raw == null ? null : HeaderText.decode(raw);
    }

    List<String> all(String name) {
        String[] values = headers.getHeader(name);
        return values == null
                ? List.of()
                : Arrays.stream(values).limit(KNOWN_SEARCHED).map(MailHeaders::capped).toList();
    }

    /** The media type in lower case; text/plain where none is given or it cannot be read. */
    String mediaType() {
        String value = raw("Content-Type");
        if (value == null) {
            return "text/plain";
        }
        int semicolon = value.indexOf(';');
        String type = (semicolon < 0 ? value : value.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
        if (type.equals("text")) {
            return "text/plain";
        }
        return type.matches("[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+") ? type : "application/octet-stream";
    }

    /** A parameter of Content-Type, decoded, or null. */
    @Nullable String typeParameter(String name) {
        return parameter("Content-Type", name);
    }

    /** The name of the attached file by either header, or null. */
    @Nullable String fileName() {
        String name = parameter("Content-Disposition", "filename");
        return name != null ? name : typeParameter("name");
    }

    boolean attached() {
        String value = raw("Content-Disposition");
        return value != null && value.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    /** The transfer encoding in lower case; "8bit" where none is given. */
    String encoding() {
        String value = raw("Content-Transfer-Encoding");
        String start = value == null ? "" : value.substring(0, Math.min(value.length(), LONGEST_WORD));
        String word = start.replaceAll("\\([^)]*\\)", "").strip().toLowerCase(Locale.ROOT);
        return word.isEmpty() ? "8bit" : word.split("[\\s;]", 2)[0];
    }

    private @Nullable String parameter(String header, String name) {
        String value = raw(header);
        if (value == null) {
            return null;
        }
        int semicolon = value.indexOf(';');
        String list = semicolon < 0 ? "" : value.substring(semicolon);
        String found = LenientMail.attempt(() -> new ParameterList(list).get(name))
                .or(() -> LenientMail.attempt(() -> new ContentType(value).getParameter(name)))
                .orElseGet(() -> byHand(list, name));
        return found == null ? null : HeaderText.decode(narrow(found));
    }

    private static @Nullable String byHand(String list, String name) {
        for (String piece : list.split(";", -1)) {
            String[] pair = piece.split("=", 2);
            if (pair.length == 2 && pair[0].strip().equalsIgnoreCase(name)) {
                return pair[1].strip().replace("\"", "");
            }
        }
        return null;
    }

    private static String narrow(String value) {
        boolean alreadyText = value.chars().anyMatch(c -> c > 0xFF);
        return alreadyText ? new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1) : value;
    }

    private static String capped(String value) {
        return value.length() > Limits.HEADER ? value.substring(0, Limits.HEADER) : value;
    }
}
