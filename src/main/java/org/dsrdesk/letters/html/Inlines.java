package org.dsrdesk.letters.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dsrdesk.letters.docx.Word;
import org.w3c.dom.Element;

/** Reads what stands in one paragraph into the pieces of its lines. */
final class Inlines {
    private final Workroom room;
    private final Source source;
    private final Cascade text;
    private final double column;
    private final List<Piece> pieces = new ArrayList<>();

    Inlines(Workroom room, Source source, Cascade text, double column) {
        this.room = room;
        this.source = source;
        this.text = text;
        this.column = column;
    }

    List<Piece> of(Element paragraph) {
        Word.children(paragraph).forEach(this::inline);
        return pieces;
    }

    private void inline(Element element) {
        switch (String.valueOf(element.getLocalName())) {
            case "r" -> run(element);
            case "hyperlink", "smartTag", "customXml", "dir", "bdo", "AlternateContent" -> Word.children(element)
                    .forEach(this::inline);
            case "ins", "moveTo" -> {
                room.html().lacks(LeftOutKind.TRACKED_CHANGES, "");
                Word.children(element).forEach(this::inline);
            }
            case "del", "moveFrom" -> room.html().lacks(LeftOutKind.TRACKED_CHANGES, "");
            case "sdt" -> Word.children(element, "sdtContent")
                    .forEach(content -> Word.children(content).forEach(this::inline));
            case "fldSimple" -> simpleField(element);
            case "oMath", "oMathPara" -> formula(element);
            case "commentRangeStart" -> room.html().lacks(LeftOutKind.COMMENTS, "");
            default -> {}
        }
    }

    private void simpleField(Element field) {
        Element first = Word.child(field, "r");
        WordFields.Shown shown = WordFields.shown(Word.attribute(field, "instr"));
        if (shown == WordFields.Shown.RESULT || first == null) {
            Word.children(field).forEach(this::inline);
        } else {
            counter(shown, look(first));
        }
    }

    private void formula(Element formula) {
        room.html().lacks(LeftOutKind.FORMULA, "");
        StringBuilder signs = new StringBuilder();
        Word.all(formula, "t").forEach(sign -> signs.append(sign.getTextContent()));
        write(signs.toString(), room.look(text));
    }

    private RunLook look(Element run) {
        return room.look(room.styles().run(text, run));
    }

    private void run(Element run) {
        Cascade properties = room.styles().run(text, run);
        if (!properties.on("vanish")) {
            RunLook look = room.look(properties);
            Word.children(run).forEach(child -> inRun(child, look));
        }
    }

    private void inRun(Element child, RunLook look) {
        String name = String.valueOf(child.getLocalName());
        switch (name) {
            case "fldChar" -> fieldMark(child, look);
            case "instrText" -> source.fields().instruction(child.getTextContent());
            case "commentReference" -> room.html().lacks(LeftOutKind.COMMENTS, "");
            case "drawing", "pict", "object" -> drawing(child);
            case "AlternateContent" -> alternative(child, look);
            default -> {
                if (source.fields().visible()) {
                    sign(name, child, look);
                }
            }
        }
    }

    private void sign(String name, Element child, RunLook look) {
        switch (name) {
            case "t" -> write(child.getTextContent(), look);
            case "tab", "ptab" -> pieces.add(new Piece.Tab(look));
            case "br" -> pieces.add(
                    Word.attribute(child, "type").equals("page") ? new Piece.PageEnd() : new Piece.LineEnd());
            case "cr" -> pieces.add(new Piece.LineEnd());
            case "noBreakHyphen" -> write("-", look);
            case "sym" -> write(Signs.symbol(code(Word.attribute(child, "char"))), look);
            case "footnoteReference" -> write(room.notes().mark("footnotes", Word.attribute(child, "id")), look);
            case "endnoteReference" -> write(room.notes().mark("endnotes", Word.attribute(child, "id")), look);
            default -> {}
        }
    }

    private static int code(String hexadecimal) {
        try {
            return Math.clamp(Integer.parseInt(hexadecimal, 16), 0x20, 0xFFFD);
        } catch (NumberFormatException notANumber) {
            return '?';
        }
    }

    private void fieldMark(Element mark, RunLook look) {
        switch (Word.attribute(mark, "fldCharType")) {
            case "begin" -> source.fields().begin();
            case "separate" -> counter(source.fields().separate(), look);
            case "end" -> counter(source.fields().end(), look);
            default -> {}
        }
    }

    private void counter(WordFields.Shown shown, RunLook look) {
        if (shown != WordFields.Shown.RESULT) {
            pieces.add(new Piece.Counter(shown == WordFields.Shown.PAGES, look));
        }
    }

    private void alternative(Element alternatives, RunLook look) {
        List<Element> ways = Word.children(alternatives);
        Element choice = ways.isEmpty() ? alternatives : ways.getFirst();
        Word.children(choice).forEach(child -> inRun(child, look));
    }

    private void drawing(Element drawing) {
        if (source.fields().visible()) {
            pieces.addAll(new Drawings(room, source, column).of(drawing));
        }
    }

    private void write(String content, RunLook look) {
        String cased = look.capitals() ? content.toUpperCase(Locale.ROOT) : content;
        String plain = cased.replace('\n', ' ').replace('\t', ' ').replace('\r', ' ');
        pieces.add(new Piece.Text(Signs.shown(plain, look.face(), room.faces(), room.html()), look));
    }
}
