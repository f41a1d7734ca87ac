package org.dsrdesk.letters.html;

import org.dsrdesk.letters.docx.Word;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A page with its margins, in points; what leaves no room for text is replaced by A4 with usual margins. */
record PageSize(double width, double height, Margins margins) {
    private static final PageSize A4 = new PageSize(595.3, 841.9, new Margins(56.7, 42.5, 56.7, 85.05, 35.4, 35.4));
    private static final double LEAST = 100;

    /** Header and footer are the distances from the edges of the page. */
    record Margins(double top, double right, double bottom, double left, double header, double footer) {}

    static PageSize of(@Nullable Element section) {
        Element size = section == null ? null : Word.child(section, "pgSz");
        Element margins = section == null ? null : Word.child(section, "pgMar");
        double width = size == null ? A4.width : Length.twips(Word.attribute(size, "w"), A4.width);
        double height = size == null ? A4.height : Length.twips(Word.attribute(size, "h"), A4.height);
        Margins read = margins == null
                ? A4.margins
                : new Margins(
                        Math.abs(margin(margins, "top", 56.7)), margin(margins, "right", 42.5),
                        Math.abs(margin(margins, "bottom", 56.7)),
                        margin(margins, "left", 85.05) + margin(margins, "gutter", 0),
                        Math.max(0, margin(margins, "header", 35.4)), Math.max(0, margin(margins, "footer", 35.4)));
        PageSize page = new PageSize(width, height, read);
        return page.roomy() ? page : A4;
    }

    private static double margin(Element margins, String side, double otherwise) {
        return Length.twips(Word.attribute(margins, side), otherwise);
    }

    private boolean roomy() {
        return column() >= LEAST && height - margins.top - margins.bottom >= LEAST && margins.left >= 0
                && margins.right >= 0;
    }

    /** How far text may stand out into a margin; what stands out farther is cut off. */
    double outward() {
        return Math.min(30, Math.min(margins.left, margins.right));
    }

    /** The box of the column within a page whose side margins are narrower by what may stand out. */
    String holder() {
        return "margin-left:" + Length.pt(outward()) + ";width:" + Length.pt(column());
    }

    double column() {
        return width - margins.left - margins.right;
    }

    /** The space from an edge to the text when so much of it is taken by a header or footer. */
    double edge(double margin, double distance, double taken) {
        double needed = taken == 0 ? margin : Math.max(margin, distance + taken);
        return Math.min(needed, height / 3);
    }
}
