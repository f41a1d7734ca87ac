package org.dsrdesk.letters.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsrdesk.letters.docx.Word;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** How a paragraph stands on the page; lengths in points. */
record ParagraphLook(double left, double right, double firstLine, String css) {
    private static final double LINE = 1.149;
    private static final Map<String, String> ALIGNMENTS = Map.of("both", "justify", "distribute", "justify",
            "center", "center", "right", "right", "end", "right");
    private static final Set<String> DOTTED = Set.of("dotted", "dashed", "dotDash", "dashSmallGap");

    static ParagraphLook of(Cascade look, double size) {
        double left = indent(look, "left", "start");
        double right = indent(look, "right", "end");
        String hanging = look.attribute("ind", "hanging");
        double firstLine = hanging.isEmpty()
                ? Length.twips(look.attribute("ind", "firstLine"), 0)
                : -Length.twips(hanging, 0);
        StringBuilder css = new StringBuilder("text-align:")
                .append(ALIGNMENTS.getOrDefault(look.value("jc"), "left"))
                .append(";margin-left:" + Length.pt(left) + ";margin-right:" + Length.pt(right))
                .append(";text-indent:" + Length.pt(Math.max(0, firstLine)) + ";line-height:" + lineHeight(look, size));
        spacing(css, look);
        if (look.on("keepNext")) {
            css.append(";page-break-after:avoid");
        }
        if (look.on("keepLines")) {
            css.append(";page-break-inside:avoid");
        }
        if (look.on("pageBreakBefore")) {
            css.append(";page-break-before:always");
        }
        return new ParagraphLook(left, right, firstLine, css.toString());
    }

    private static double indent(Cascade look, String side, String otherName) {
        String text = look.attribute("ind", side);
        return Math.clamp(Length.twips(text.isEmpty() ? look.attribute("ind", otherName) : text, 0), -300, 450);
    }

    private static String lineHeight(Cascade look, double size) {
        String rule = look.attribute("spacing", "lineRule");
        double line = Length.twips(look.attribute("spacing", "line"), 12);
        boolean exact = rule.equals("exact") || (rule.equals("atLeast") && line > size * LINE);
        if (exact) {
            return Length.pt(Math.clamp(line, 1, 200));
        }
        double lines = rule.equals("atLeast") ? 1 : Math.clamp(line / 12, 0.5, 5);
        return String.valueOf(Math.round(lines * LINE * 1000) / 1000.0);
    }

    private static void spacing(StringBuilder css, Cascade look) {
        double before = Math.clamp(Length.twips(look.attribute("spacing", "before"), 0), 0, 300);
        double after = Math.clamp(Length.twips(look.attribute("spacing", "after"), 0), 0, 300);
        Element borders = look.find("pBdr");
        String fill = look.attribute("shd", "fill");
        boolean shaded = fill.matches("[0-9A-Fa-f]{6}");
        if (borders == null && !shaded) {
            css.append(";padding-top:" + Length.pt(before) + ";padding-bottom:" + Length.pt(after));
            return;
        }
        css.append(";margin-top:" + Length.pt(before) + ";margin-bottom:" + Length.pt(after));
        if (shaded) {
            css.append(";background-color:#").append(fill);
        }
        if (borders != null) {
            for (String side : List.of("top", "left", "bottom", "right")) {
                Element border = Word.child(borders, side);
                css.append(border(side, border));
                if (border != null) {
                    css.append(";padding-" + side + ":"
                            + Length.pt(Length.twips(Word.attribute(border, "space") + "pt", 0)));
                }
            }
        }
    }

    static String border(String side, @Nullable Element border) {
        String kind = border == null ? "nil" : Word.attribute(border, "val");
        if (border == null || kind.isEmpty() || kind.equals("nil") || kind.equals("none")) {
            return "";
        }
        String colour = Word.attribute(border, "color");
        String line = kind.equals("double") ? "double" : DOTTED.contains(kind) ? "dashed" : "solid";
        double width = Length.eighths(Word.attribute(border, "sz")) * (kind.equals("double") ? 3 : 1);
        return ";border-" + side + ":" + Length.pt(width) + " " + line + " "
                + (colour.matches("[0-9A-Fa-f]{6}") ? "#" + colour : "#000000");
    }
}
