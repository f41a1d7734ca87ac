package org.dsrdesk.letters.html;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How the text of a run looks: its face, size in points and the rest as CSS. */
record RunLook(Face face, double size, boolean capitals, boolean underlined, String css) {
    private static final Pattern COLOUR = Pattern.compile("[0-9A-Fa-f]{6}");
    private static final double LOWERED = 0.65;
    private static final double SMALL_CAPITALS = 0.8;
    private static final Map<String, String> HIGHLIGHTS = Map.ofEntries(Map.entry("yellow", "#ffff00"),
            Map.entry("green", "#00ff00"), Map.entry("cyan", "#00ffff"), Map.entry("magenta", "#ff00ff"),
            Map.entry("blue", "#0000ff"), Map.entry("red", "#ff0000"), Map.entry("darkBlue", "#000080"),
            Map.entry("darkCyan", "#008080"), Map.entry("darkGreen", "#008000"), Map.entry("darkMagenta", "#800080"),
            Map.entry("darkRed", "#800000"), Map.entry("darkYellow", "#808000"), Map.entry("darkGray", "#808080"),
            Map.entry("lightGray", "#c0c0c0"), Map.entry("black", "#000000"));

    static RunLook of(Cascade run, boolean serif) {
        Face face = Face.of(serif, run.on("b"), run.on("i"));
        boolean small = run.on("smallCaps");
        double full = Length.halfPoints(run.value("sz"), 10);
        boolean shifted = Set.of("superscript", "subscript").contains(run.value("vertAlign"));
        double size = full * (shifted ? LOWERED : 1) * (small ? SMALL_CAPITALS : 1);
        boolean underlined = run.on("u");
        StringBuilder css = new StringBuilder("font-family:" + face.family() + ";font-size:" + Length.pt(size));
        if (face.bold()) {
            css.append(";font-weight:bold");
        }
        if (face.italic()) {
            css.append(";font-style:italic");
        }
        lines(css, underlined, run.on("strike") || run.on("dstrike"));
        if (shifted) {
            css.append(";vertical-align:").append(run.value("vertAlign").startsWith("super") ? "super" : "sub");
        }
        colours(css, run);
        return new RunLook(face, size, small || run.on("caps"), underlined, css.toString());
    }

    /** Font and size alone, as an empty line needs them. */
    String strut() {
        return "font-family:" + face.family() + ";font-size:" + Length.pt(size);
    }

    private static void lines(StringBuilder css, boolean underlined, boolean struck) {
        if (underlined || struck) {
            css.append(";text-decoration:").append(underlined ? "underline" : "").append(struck ? " line-through" : "");
        }
    }

    private static void colours(StringBuilder css, Cascade run) {
        String colour = run.value("color");
        if (COLOUR.matcher(colour).matches()) {
            css.append(";color:#").append(colour);
        }
        String highlight = HIGHLIGHTS.get(run.value("highlight"));
        String fill = run.attribute("shd", "fill");
        if (highlight != null) {
            css.append(";background-color:").append(highlight);
        } else if (COLOUR.matcher(fill).matches()) {
            css.append(";background-color:#").append(fill);
        }
        double spacing = Length.twips(run.value("spacing"), 0);
        if (spacing != 0) {
            css.append(";letter-spacing:").append(Length.pt(Math.clamp(spacing, -2, 20)));
        }
    }
}
