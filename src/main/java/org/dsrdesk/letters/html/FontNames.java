package org.dsrdesk.letters.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dsrdesk.letters.docx.DocxFile;
import org.dsrdesk.letters.docx.Word;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Which of the bundled families stands for a font of the document. */
final class FontNames {
    private static final List<String> SERIFS = List.of("serif", "times", "cambria", "georgia", "garamond", "book",
            "palatino", "century", "thames", "tinos", "baskerville", "bodoni", "minion", "roman", "constantia");
    private static final Set<String> SAME_WIDTHS = Set.of("times new roman", "times", "arial", "liberation serif",
            "liberation sans", "arimo", "tinos", "helvetica", "times new roman cyr", "arial cyr", "symbol",
            "wingdings");

    private final Html html;
    private final @Nullable Document theme;

    FontNames(DocxFile file, Html html) {
        this.html = html;
        theme = file.related("theme");
    }

    boolean serif(Cascade run) {
        String name = name(run);
        String plain = name.toLowerCase(Locale.ROOT);
        if (!plain.isEmpty() && !SAME_WIDTHS.contains(plain)) {
            html.lacks(LeftOutKind.FONT, name);
        }
        boolean sans = plain.contains("sans");
        return plain.isEmpty() || (!sans && SERIFS.stream().anyMatch(plain::contains));
    }

    private String name(Cascade run) {
        for (Element layer : run.layers()) {
            Element fonts = Word.child(layer, "rFonts");
            if (fonts != null) {
                String themed = Word.attribute(fonts, "asciiTheme") + Word.attribute(fonts, "hAnsiTheme");
                String named = Word.attribute(fonts, "ascii");
                String other = Word.attribute(fonts, "hAnsi");
                if (!themed.isEmpty()) {
                    return ofTheme(themed.startsWith("major") ? "majorFont" : "minorFont");
                }
                if (!named.isEmpty() || !other.isEmpty()) {
                    return named.isEmpty() ? other : named;
                }
            }
        }
        return "";
    }

    private String ofTheme(String which) {
        if (theme == null) {
            return "";
        }
        for (Element fonts : Word.all(theme, which)) {
            for (Element latin : Word.all(fonts, "latin")) {
                return latin.getAttribute("typeface");
            }
        }
        return "";
    }
}
