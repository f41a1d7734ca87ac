package org.dsrdesk.letters.html;

import java.util.List;
import org.dsrdesk.letters.docx.DocumentProblem;
import org.dsrdesk.letters.docx.UnusableDocumentException;
import org.dsrdesk.letters.docx.Word;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes paragraphs and tables one below the other into a column of a width in points. */
final class Blocks {
    private static final int DEEPEST = 6;

    private final Workroom room;
    private final Source source;
    private final double column;
    private final String tableStyle;
    private final int depth;
    private boolean pageEnded;

    Blocks(Workroom room, Source source, double column) {
        this(room, source, column, "", 0);
    }

    private Blocks(Workroom room, Source source, double column, String tableStyle, int depth) {
        this.room = room;
        this.source = source;
        this.column = column;
        this.tableStyle = tableStyle;
        this.depth = depth;
    }

    Blocks inCell(double width, String style) {
        return new Blocks(room, source, width, style, depth + 1);
    }

    Workroom room() {
        return room;
    }

    double column() {
        return column;
    }

    void write(List<Element> blocks, Element into) {
        for (int i = 0; i < blocks.size(); i++) {
            Element before = i == 0 ? null : blocks.get(i - 1);
            Element after = i == blocks.size() - 1 ? null : blocks.get(i + 1);
            write(blocks.get(i), before, after, into);
        }
    }

    void write(Element block, @Nullable Element before, @Nullable Element after, Element into) {
        switch (String.valueOf(block.getLocalName())) {
            case "p" -> paragraph(block, before, after, into);
            case "tbl" -> table(block, into);
            case "sdt" -> Word.children(block, "sdtContent").forEach(content -> write(Word.children(content), into));
            case "customXml", "ins", "moveTo" -> write(Word.children(block), into);
            case "AlternateContent" -> Word.children(block).stream().limit(1)
                    .forEach(choice -> write(Word.children(choice), into));
            case "altChunk" -> room.html().lacks(LeftOutKind.EMBEDDED, "");
            default -> {}
        }
    }

    private void table(Element table, Element into) {
        if (depth > DEEPEST) {
            throw new UnusableDocumentException(DocumentProblem.TOO_DEEP, "");
        }
        Element holder = room.html().add(into, "div", ended() ? "page-break-before:always" : "");
        new Tables(this, table).write(holder);
    }

    private boolean ended() {
        boolean ended = pageEnded;
        pageEnded = false;
        return ended;
    }

    private void paragraph(Element paragraph, @Nullable Element before, @Nullable Element after, Element into) {
        Cascade look = room.styles().paragraph(paragraph, tableStyle);
        Cascade text = room.styles().text(paragraph, tableStyle);
        Element level = room.numbering().level(look);
        Cascade placed = level == null ? look : indented(look, level);
        RunLook mark = room.look(text.over(Word.child(paragraph, "pPr", "rPr")));
        ParagraphLook shape = ParagraphLook.of(placed, mark.size());
        new ParagraphWriter(room, shape, mark, new TabStops(placed, shape.left(), room.lists().tabs()), column)
                .write(into, pieces(paragraph, look, text), crowding(look, paragraph, before, after), ended());
        pageEnded = endsPage(paragraph);
    }

    /** The indents of the level are weaker than those said where the list is said or above, else stronger. */
    private static Cascade indented(Cascade look, Element level) {
        for (Element layer : look.layers()) {
            if (Word.child(layer, "ind") != null) {
                return look;
            }
            if (Word.child(layer, "numPr") != null) {
                break;
            }
        }
        return look.over(Word.child(level, "pPr"));
    }

    private List<Piece> pieces(Element paragraph, Cascade look, Cascade text) {
        List<Piece> pieces = new Inlines(room, source, text, column).of(paragraph);
        Numbering.Label label = room.numbering().next(look);
        if (label != null && !label.text().isBlank()) {
            Cascade styled = text.over(Word.child(paragraph, "pPr", "rPr")).over(Word.child(label.level(), "rPr"));
            RunLook labelLook = room.look(styled);
            if (label.tab()) {
                pieces.addFirst(new Piece.Tab(labelLook));
            }
            String shown = Signs.shown(label.text(), labelLook.face(), room.faces(), room.html());
            pieces.addFirst(new Piece.Text(shown, labelLook));
        }
        return pieces;
    }

    private static String crowding(Cascade look, Element paragraph, @Nullable Element before, @Nullable Element after) {
        if (!look.on("contextualSpacing")) {
            return "";
        }
        String style = Word.value(paragraph, "pPr", "pStyle");
        boolean above = before != null && Word.is(before, "p") && Word.value(before, "pPr", "pStyle").equals(style);
        boolean below = after != null && Word.is(after, "p") && Word.value(after, "pPr", "pStyle").equals(style);
        return (above ? ";padding-top:0" : "") + (below ? ";padding-bottom:0" : "");
    }

    private static boolean endsPage(Element paragraph) {
        List<Element> breaks = Word.all(paragraph, "br");
        if (breaks.isEmpty() || !Word.attribute(breaks.getLast(), "type").equals("page")) {
            return false;
        }
        List<Element> texts = Word.all(paragraph, "t");
        return texts.isEmpty() || (breaks.getLast().compareDocumentPosition(texts.getLast())
                & Node.DOCUMENT_POSITION_PRECEDING) != 0;
    }
}
