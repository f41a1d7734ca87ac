package org.dsrdesk.letters.html;

import java.util.List;
import org.dsrdesk.letters.docx.Word;
import org.w3c.dom.Element;

/** Where a drawing stands: in the line, beside the text, on lines of its own, or over or under the text. */
record Placing(Kind kind, double left, double top, String align, double column) {
    enum Kind {
        IN_LINE,
        BESIDE,
        OWN_LINES,
        OVER
    }

    static Placing of(Element drawing, double column) {
        List<Element> anchors = Word.all(drawing, "anchor");
        if (anchors.isEmpty()) {
            return new Placing(Kind.IN_LINE, 0, 0, "", column);
        }
        Element anchor = anchors.getFirst();
        String across = text(anchor, "positionH", "posOffset");
        String align = text(anchor, "positionH", "align");
        String down = text(anchor, "positionV", "posOffset");
        return new Placing(kind(anchor), Length.emu(across), Length.emu(down), align, column);
    }

    private static Kind kind(Element anchor) {
        if (!Word.all(anchor, "wrapTopAndBottom").isEmpty()) {
            return Kind.OWN_LINES;
        }
        return Word.all(anchor, "wrapNone").isEmpty() ? Kind.BESIDE : Kind.OVER;
    }

    private static String text(Element anchor, String position, String child) {
        return Word.all(anchor, position).stream()
                .flatMap(found -> Word.all(found, child).stream())
                .map(found -> found.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    boolean inLine() {
        return kind == Kind.IN_LINE;
    }

    boolean free() {
        return kind == Kind.OVER || kind == Kind.BESIDE;
    }

    String css(double width) {
        double from = switch (align) {
            case "right", "outside" -> column - width;
            case "center" -> (column - width) / 2;
            case "left", "inside" -> 0;
            default -> Math.clamp(left, 0, Math.max(0, column - width));
        };
        return switch (kind) {
            case IN_LINE -> "";
            case BESIDE -> from + width / 2 > column / 2
                    ? ";float:right;margin-left:9pt"
                    : ";float:left;margin-right:9pt";
            case OWN_LINES -> ";display:block;margin-left:" + Length.pt(from);
            case OVER -> ";position:absolute;left:" + Length.pt(from) + ";top:" + Length.pt(Math.clamp(top, -60, 200));
        };
    }
}
