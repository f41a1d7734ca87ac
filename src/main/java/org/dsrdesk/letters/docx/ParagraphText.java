package org.dsrdesk.letters.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of one paragraph as one string, however many runs a word processor has cut it into. */
final class ParagraphText {
    private static final Set<String> NOT_TEXT = Set.of("p", "pPr", "rPr", "del", "moveFrom", "instrText", "delText");

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(Element element, int from, int to) {}

    ParagraphText(Element paragraph) {
        collect(paragraph);
    }

    String text() {
        return text.toString();
    }

    /** The elements that hold the text. */
    List<Element> elements() {
        return pieces.stream().map(Piece::element).toList();
    }

    private void collect(Element parent) {
        for (Element child : Word.children(parent)) {
            String name = child.getLocalName();
            if (Word.is(child, "t")) {
                add(child, child.getTextContent());
            } else if (Word.is(child, "br") || Word.is(child, "cr") || Word.is(child, "tab")) {
                add(child, "\n");
            } else if (Word.is(child, "noBreakHyphen")) {
                add(child, "-");
            } else if (!NOT_TEXT.contains(name)) {
                collect(child);
            }
        }
    }

    private void add(Element element, String content) {
        int from = text.length();
        text.append(content);
        pieces.add(new Piece(element, from, text.length()));
    }

    /** Puts lines in the place of the characters; the fields of a paragraph are replaced from the last to the first. */
    List<Element> replace(int from, int to, List<String> lines) {
        List<Piece> touched = pieces.stream().filter(piece -> piece.to > from && piece.from < to).toList();
        for (Piece piece : touched.subList(1, touched.size())) {
            clearBefore(piece, to);
        }
        Piece first = touched.getFirst();
        String content = first.element.getTextContent();
        String before = content.substring(0, from - first.from);
        String after = to < first.to ? content.substring(to - first.from) : "";
        if (touched.size() == 1) {
            after = content.substring(to - first.from);
        }
        return write(first.element, before, lines, after);
    }

    private static void clearBefore(Piece piece, int to) {
        if (Word.is(piece.element, "t")) {
            int gone = Math.min(to, piece.to) - piece.from;
            Word.writeText(piece.element, piece.element.getTextContent().substring(gone));
        } else {
            Node parent = piece.element.getParentNode();
            if (parent != null) {
                parent.removeChild(piece.element);
            }
        }
    }

    private static List<Element> write(Element first, String before, List<String> lines, String after) {
        List<Element> breaks = new ArrayList<>();
        Node run = first.getParentNode();
        Node next = first.getNextSibling();
        Element text = first;
        String start = before;
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                Element lineBreak = Word.create(first, "br");
                run.insertBefore(lineBreak, next);
                breaks.add(lineBreak);
                text = (Element) run.insertBefore(Word.create(first, "t"), next);
            }
            Word.writeText(text, start + lines.get(i) + (i == lines.size() - 1 ? after : ""));
            start = "";
        }
        return breaks;
    }
}
