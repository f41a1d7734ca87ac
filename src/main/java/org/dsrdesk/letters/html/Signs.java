package org.dsrdesk.letters.html;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Signs of the symbol fonts and signs that the bundled fonts lack, by others that they have. */
final class Signs {
    private static final Map<Integer, String> SYMBOLS = Map.ofEntries(Map.entry(0xB7, "•"), Map.entry(0xA7, "▪"),
            Map.entry(0x6E, "■"), Map.entry(0x6F, "□"), Map.entry(0xA8, "□"), Map.entry(0x71, "□"),
            Map.entry(0xFC, "√"), Map.entry(0xFE, "■"), Map.entry(0xFD, "■"), Map.entry(0xD8, "►"),
            Map.entry(0xE0, "→"), Map.entry(0x76, "◊"), Map.entry(0x2D, "–"));
    private static final Map<Integer, String> SIMILAR = Map.ofEntries(Map.entry(0x2610, "□"), Map.entry(0x2611, "■"),
            Map.entry(0x2612, "■"), Map.entry(0x2713, "√"), Map.entry(0x2714, "√"), Map.entry(0x2B50, "*"),
            Map.entry(0x2011, "-"), Map.entry(0x2010, "-"), Map.entry(0x202F, "\u00A0"), Map.entry(0x2007, "\u00A0"),
            Map.entry(0x2009, " "), Map.entry(0x2002, " "), Map.entry(0x2003, " "), Map.entry(0x2212, "–"));
    private static final Pattern ROUBLES = Pattern.compile("(?<after>(?<=\\d))?₽\\.?");
    private static final String BOX = "□";

    private Signs() {}

    static String bullet(String text) {
        if (text.equals("o")) {
            return "○";
        }
        return text.codePoints().collect(StringBuilder::new, (shown, sign) -> shown.append(symbol(sign)),
                StringBuilder::append).toString();
    }

    /** A sign of the area in which symbol fonts keep theirs; any other as it is. */
    static String symbol(int sign) {
        boolean own = sign >= 0xF000 && sign <= 0xF0FF;
        return own ? SYMBOLS.getOrDefault(sign - 0xF000, "•") : Character.toString(sign);
    }

    /**
     * The text in signs that the face has; what cannot be printed becomes a box and is reported. A number stays in the
     * line of its sign.
     */
    static String shown(String text, Face face, Faces faces, Html html) {
        StringBuilder shown = new StringBuilder(text.length());
        String joined = Normalizer.normalize(text, Normalizer.Form.NFC);
        String said = (faces.has(face, '₽') ? joined : roubles(joined)).replace("№ ", "№\u00A0");
        said.codePoints().forEach(sign -> shown.append(shown(sign, face, faces, html)));
        return shown.toString();
    }

    private static String shown(int sign, Face face, Faces faces, Html html) {
        if (isSilent(sign)) {
            return "";
        }
        if (sign < 0x80 || (isLaidOutRight(sign) && faces.has(face, sign))) {
            return Character.toString(sign);
        }
        String similar = similar(sign);
        if (similar == null) {
            html.lacks(LeftOutKind.SIGN, Character.toString(sign));
        }
        return similar == null ? BOX : similar;
    }

    private static @Nullable String similar(int sign) {
        if (sign >= 0xF000 && sign <= 0xF0FF) {
            return symbol(sign);
        }
        return Character.getType(sign) == Character.SPACE_SEPARATOR
                ? SIMILAR.getOrDefault(sign, " ")
                : SIMILAR.get(sign);
    }

    /** Signs that steer how text is broken, joined or turned, and show nothing. */
    private static boolean isSilent(int sign) {
        return Character.getType(sign) == Character.FORMAT || (sign >= 0xFE00 && sign <= 0xFE0F);
    }

    /** The layout writes from the left to the right, each sign beside the one before, and not above it. */
    private static boolean isLaidOutRight(int sign) {
        byte turn = Character.getDirectionality(sign);
        int type = Character.getType(sign);
        boolean above = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        boolean turned = turn == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || turn == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        return !above && !turned && sign != 0xFFFD;
    }

    private static String roubles(String text) {
        return ROUBLES.matcher(text).replaceAll(found -> found.group("after") == null ? "руб." : "\u00A0руб.");
    }
}
