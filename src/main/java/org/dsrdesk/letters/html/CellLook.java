package org.dsrdesk.letters.html;

import java.util.List;
import org.dsrdesk.letters.docx.Word;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Borders, padding and ground of the cells of one table. */
final class CellLook {
    private static final double USUAL_SIDE = 5.4;

    private final Cascade table;

    /** Which edges of the table a cell touches. */
    record Edges(boolean top, boolean bottom, boolean left, boolean right) {}

    CellLook(Cascade table) {
        this.table = table;
    }

    String css(Element cell, Edges edges) {
        StringBuilder css = new StringBuilder("vertical-align:");
        css.append(switch (Word.value(cell, "tcPr", "vAlign")) {
            case "center" -> "middle";
            case "bottom" -> "bottom";
            default -> "top";
        });
        css.append(border(cell, "top", edges.top() ? "top" : "insideH"));
        css.append(border(cell, "bottom", edges.bottom() ? "bottom" : "insideH"));
        css.append(border(cell, "left", edges.left() ? "left" : "insideV"));
        css.append(border(cell, "right", edges.right() ? "right" : "insideV"));
        for (String side : List.of("top", "bottom", "left", "right")) {
            css.append(";padding-" + side + ":" + Length.pt(padding(cell, side)));
        }
        Element shade = Word.child(cell, "tcPr", "shd");
        if (shade != null && Word.attribute(shade, "fill").matches("[0-9A-Fa-f]{6}")) {
            css.append(";background-color:#").append(Word.attribute(shade, "fill"));
        }
        return css.toString();
    }

    double sides(Element cell) {
        return padding(cell, "left") + padding(cell, "right");
    }

    private String border(Element cell, String side, String ofTable) {
        Element own = sided(Word.child(cell, "tcPr", "tcBorders"), side);
        return ParagraphLook.border(side, own != null ? own : fromTable(ofTable));
    }

    private @Nullable Element fromTable(String side) {
        for (Element layer : table.layers()) {
            Element found = sided(Word.child(layer, "tblBorders"), side);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private double padding(Element cell, String side) {
        Element own = sided(Word.child(cell, "tcPr", "tcMar"), side);
        if (own != null) {
            return Math.clamp(Length.twips(Word.attribute(own, "w"), 0), 0, 100);
        }
        for (Element layer : table.layers()) {
            Element found = sided(Word.child(layer, "tblCellMar"), side);
            if (found != null) {
                return Math.clamp(Length.twips(Word.attribute(found, "w"), 0), 0, 100);
            }
        }
        return side.equals("left") || side.equals("right") ? USUAL_SIDE : 0;
    }

    private static @Nullable Element sided(@Nullable Element holder, String side) {
        if (holder == null) {
            return null;
        }
        Element found = Word.child(holder, side);
        String other = side.equals("left") ? "start" : side.equals("right") ? "end" : side;
        return found != null ? found : Word.child(holder, other);
    }
}
