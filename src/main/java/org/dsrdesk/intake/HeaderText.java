package org.dsrdesk.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the value of one header: folded lines, encoded words (RFC 2047) and raw eight-bit bytes. Neighbouring words
 * of one charset are joined before decoding, because real mailers split letters between them; time is linear.
 */
final class HeaderText {
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]*|\\r");
    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]{1,60})\\?([bBqQ])\\?([^?]*)\\?=");

    private final StringBuilder out = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private @Nullable String pendingCharset;

    private HeaderText() {}

    /** The value as people read it, from a header whose characters each stand for one byte. */
    static String decode(String raw) {
        String capped = raw.length() > Limits.HEADER ? raw.substring(0, Limits.HEADER) : raw;
        String unfolded = eightBit(FOLD.matcher(capped).replaceAll(" "));
        return new HeaderText().words(unfolded).replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Bytes that were put into a header without encoding, in whatever charset they look like. */
    static String eightBit(String raw) {
        boolean wide = raw.chars().anyMatch(c -> c > 0x7F);
        return wide ? TextCharsets.decode(raw.getBytes(StandardCharsets.ISO_8859_1), null) : raw;
    }

    private String words(String text) {
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find()) {
            plain(text.substring(end, matcher.start()), end > 0);
            word(matcher.group(1), matcher.group(2), matcher.group(3));
            end = matcher.end();
        }
        plain(text.substring(end), false);
        flush();
        return out.toString();
    }

    private void plain(String between, boolean afterWord) {
        if (afterWord && between.isBlank()) {
            return;
        }
        flush();
        out.append(between);
    }

    private void word(String charsetAndLanguage, String encoding, String payload) {
        int star = charsetAndLanguage.indexOf('*');
        String named = star > 0 ? charsetAndLanguage.substring(0, star) : charsetAndLanguage;
        String charset = named.toLowerCase(Locale.ROOT);
        if (pendingCharset != null && !pendingCharset.equals(charset)) {
            flush();
        }
        pendingCharset = charset;
        pending.writeBytes("b".equalsIgnoreCase(encoding) ? base64(payload) : quoted(payload));
    }

    private void flush() {
        if (pending.size() > 0) {
            out.append(TextCharsets.decode(pending.toByteArray(), pendingCharset));
            pending.reset();
        }
        pendingCharset = null;
    }

    private static byte[] base64(String payload) {
        String clean = payload.replaceAll("[^A-Za-z0-9+/]", "");
        int usable = clean.length() % 4 == 1 ? clean.length() - 1 : clean.length();
        return Base64.getDecoder().decode(clean.substring(0, usable));
    }

    private static byte[] quoted(String payload) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < payload.length(); i++) {
            char c = payload.charAt(i);
            int value = c == '=' ? hex(payload, i + 1) : -1;
            if (value >= 0) {
                bytes.write(value);
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(c == '_' ? ' ' : c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static int hex(String text, int at) {
        if (at + 1 >= text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
