package org.dsrdesk.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text by the declared charset, and by the look of the text where the declaration is wrong. */
final class TextCharsets {
    private static final List<String> CYRILLIC =
            List.of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-MacCyrillic");
    private static final Set<String> SAYS_NOTHING =
            Set.of("UTF-8", "US-ASCII", "ISO-8859-1", "windows-1252", "ISO-8859-15");
    private static final List<String> MULTIBYTE =
            List.of("UTF-16", "UTF-32", "ISO-2022", "GB", "BIG5", "SHIFT_JIS", "EUC", "WINDOWS-31J", "X-");
    private static final double TOLERATED_BREAKAGE = 0.1;
    private static final double DECLARED_BONUS = 1.15;

    private TextCharsets() {}

    /** Text without a byte order mark or NULs; never fails. */
    static String decode(byte[] bytes, @Nullable String declared) {
        return choose(bytes, lookup(declared)).replace("\uFEFF", "").replace("\0", "");
    }

    private static String choose(byte[] bytes, @Nullable Charset declared) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (declared != null && !CYRILLIC.contains(declared.name()) && multibyte(declared)) {
            return new String(bytes, declared);
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        String forgiving = new String(bytes, StandardCharsets.UTF_8);
        if (mostlyWhole(forgiving)) {
            return forgiving;
        }
        if (declared != null && !SAYS_NOTHING.contains(declared.name()) && !CYRILLIC.contains(declared.name())) {
            return new String(bytes, declared);
        }
        return best(bytes, declared);
    }

    private static String best(byte[] bytes, @Nullable Charset declared) {
        Set<String> names = new LinkedHashSet<>(CYRILLIC);
        names.add("windows-1252");
        String best = "";
        double bestScore = Double.NEGATIVE_INFINITY;
        for (String name : names) {
            String text = new String(bytes, Charset.forName(name));
            double score = RussianLook.score(text);
            if (declared != null && declared.name().equals(name) && score > 0) {
                score *= DECLARED_BONUS;
            }
            if (score > bestScore) {
                best = text;
                bestScore = score;
            }
        }
        return best;
    }

    private static boolean mostlyWhole(String text) {
        long wide = text.chars().filter(c -> c > 0x7F).count();
        long lost = text.chars().filter(c -> c == 0xFFFD).count();
        return lost < wide * TOLERATED_BREAKAGE;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }

    private static @Nullable Charset lookup(@Nullable String declared) {
        if (declared == null) {
            return null;
        }
        String name = declared.strip().replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
        String canonical = switch (name) {
            case "cp-1251", "win-1251", "win1251", "windows1251", "windows-cp1251", "x-cp1251",
                    "ansi-1251" -> "windows-1251";
            case "koi8r", "koi-8", "koi8", "x-koi8-r", "koi8-ru" -> "koi8-r";
            case "x-mac-cyrillic", "mac-cyrillic", "macintosh-cyrillic" -> "x-MacCyrillic";
            case "unicode-1-1-utf-8", "utf-8-sig" -> "utf-8";
            default -> name;
        };
        try {
            return Charset.forName(canonical);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static boolean multibyte(Charset charset) {
        String name = charset.name().toUpperCase(Locale.ROOT);
        return charset.canEncode() && MULTIBYTE.stream().anyMatch(name::startsWith);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
