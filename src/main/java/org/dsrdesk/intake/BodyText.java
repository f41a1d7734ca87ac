package org.dsrdesk.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of one text part. */
final class BodyText {
    private static final int STUB = 200;

    private BodyText() {}

    static String of(Entity part) {
        byte[] bytes = part.decoded(Limits.TEXT);
        String text = TextCharsets.decode(bytes, part.headers().typeParameter("charset"));
        String type = part.headers().mediaType();
        if (type.equals("text/html") || type.equals("text/enriched") || looksLikeHtml(text)) {
            return HtmlText.of(text);
        }
        boolean flowed = "flowed".equalsIgnoreCase(part.headers().typeParameter("format"));
        return tidy(flowed ? unflowed(text) : text);
    }

    /** The text of a body that claims to have parts but has none; nothing when it does not read like text. */
    static String recovered(Entity part) {
        String text = tidy(TextCharsets.decode(part.decoded(Limits.TEXT), null));
        return RussianLook.gibberish(text) ? "" : text;
    }

    /** The plain form, unless it is only a stub for the other one. */
    static String richer(String plain, String html) {
        long said = letters(plain);
        boolean stub = said == 0 || (said < STUB && letters(html) > 2 * said + 20);
        return stub && !html.isBlank() ? html : plain;
    }

    static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }

    static String tidy(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00A0', ' ')
                .replaceAll("[\\u200B\\u200C\\u200D\\u2060\\u00AD\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static boolean looksLikeHtml(String text) {
        String start = text.substring(0, Math.min(text.length(), STUB)).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    private static String unflowed(String text) {
        return Arrays.stream(text.replace("\r\n", "\n").split("\n", -1))
                .map(line -> line.endsWith(" ") && !line.equals("-- ") && !line.startsWith(">")
                        ? line
                        : line + "\n")
                .collect(Collectors.joining());
    }
}
