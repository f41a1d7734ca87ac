package org.dsrdesk.letters.html;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Writes one paragraph, cut where a page ends within it. */
final class ParagraphWriter {
    private final Workroom room;
    private final ParagraphLook shape;
    private final RunLook mark;
    private final TabStops stops;
    private final double column;

    ParagraphWriter(Workroom room, ParagraphLook shape, RunLook mark, TabStops stops, double column) {
        this.room = room;
        this.shape = shape;
        this.mark = mark;
        this.stops = stops;
        this.column = column;
    }

    void write(Element into, List<Piece> pieces, String crowding, boolean onNewPage) {
        boolean anchored = pieces.stream().anyMatch(piece -> piece instanceof Piece.Made made
                && made.element().getAttribute("style").contains("position:absolute"));
        String css = mark.strut() + ";" + shape.css() + crowding + (anchored ? ";position:relative" : "");
        List<List<Piece>> pages = cut(pieces);
        boolean onlyBreak = pages.size() > 1 && pages.getLast().isEmpty();
        List<List<Piece>> kept = onlyBreak ? pages.subList(0, pages.size() - 1) : pages;
        for (int i = 0; i < kept.size(); i++) {
            boolean startsPage = i > 0 || onNewPage;
            Element paragraph = room.html().add(into, "div", css + (startsPage ? ";page-break-before:always" : ""));
            LineWriter line = new LineWriter(room.html(), room.faces(), paragraph, stops, shape, column);
            line.write(kept.get(i));
            if (line.empty()) {
                room.html().text(paragraph, "\u00A0");
            }
        }
    }

    private static List<List<Piece>> cut(List<Piece> pieces) {
        List<List<Piece>> pages = new ArrayList<>();
        pages.add(new ArrayList<>());
        for (Piece piece : pieces) {
            if (piece instanceof Piece.PageEnd) {
                pages.add(new ArrayList<>());
            } else {
                pages.getLast().add(piece);
            }
        }
        return pages;
    }
}
