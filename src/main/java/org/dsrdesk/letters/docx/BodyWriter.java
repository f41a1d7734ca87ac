package org.dsrdesk.letters.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes blocks of text as the body of a Word document. */
final class BodyWriter {
    private static final String EMPTY = "<w:document xmlns:w=\"" + Word.W + "\" xmlns:r=\"" + Word.R + "\"><w:body>"
            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" "
            + "w:footer=\"567\""
            + " w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body></w:document>";

    private final Document document =
            XmlParts.read("document.xml", EMPTY.getBytes(StandardCharsets.UTF_8));
    private final Element body = (Element) document.getDocumentElement().getFirstChild();
    private final Element end = (Element) body.getFirstChild();
    private boolean pageEnds;

    void letterhead(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String style = i == lines.size() - 1 ? "LetterheadEnd" : i == 0 ? "LetterheadName" : "Letterhead";
            text(paragraph(style, this::append), lines.get(i));
        }
    }

    void write(TextBlock block) {
        switch (block) {
            case TextBlock.Plain(String text) -> text(paragraph("BodyText", this::append), text);
            case TextBlock.Heading(String text) -> text(paragraph("Heading1", this::append), text);
            case TextBlock.Item(String text) -> text(paragraph("ListBullet", this::append), text);
            case TextBlock.Aside(List<String> lines) -> aside(lines);
            case TextBlock.Grid(List<List<String>> rows) -> grid(rows);
            case TextBlock.PageEnd _ -> pageEnds = true;
        }
    }

    /** A paragraph that stands whole on the page on which the next one begins. */
    void writeWithNext(String words) {
        Element paragraph = paragraph("BodyText", this::append);
        Element style = (Element) paragraph.getFirstChild().getFirstChild();
        style.getParentNode().insertBefore(create("keepLines"), style.getNextSibling());
        style.getParentNode().insertBefore(create("keepNext"), style.getNextSibling());
        text(paragraph, words);
    }

    private void grid(List<List<String>> rows) {
        if (pageEnds) {
            paragraph("AfterTable", this::append);
        }
        new GridWriter(this, rows).write();
    }

    private void aside(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            text(paragraph(i == lines.size() - 1 ? "AddresseeEnd" : "Addressee", this::append), lines.get(i));
        }
    }

    void append(Element block) {
        body.insertBefore(block, end);
    }

    Element paragraph(String style, Consumer<Element> place) {
        Element paragraph = create("p");
        Element properties = add(paragraph, "pPr");
        set(add(properties, "pStyle"), "val", style);
        if (pageEnds) {
            add(properties, "pageBreakBefore");
            pageEnds = false;
        }
        place.accept(paragraph);
        return paragraph;
    }

    void text(Element paragraph, String text) {
        String[] pieces = text.split("\\*\\*", -1);
        for (int i = 0; i < pieces.length; i++) {
            boolean unpaired = i == pieces.length - 1 && pieces.length % 2 == 0;
            String piece = unpaired ? "**" + pieces[i] : pieces[i];
            if (!piece.isEmpty()) {
                Element run = add(paragraph, "r");
                if (i % 2 == 1 && !unpaired) {
                    add(add(run, "rPr"), "b");
                }
                Word.writeText(add(run, "t"), CleanValue.line(piece));
            }
        }
    }

    Element create(String name) {
        return document.createElementNS(Word.W, "w:" + name);
    }

    Element add(Element parent, String name) {
        Element child = create(name);
        parent.appendChild(child);
        return child;
    }

    static void set(Element element, String name, String value) {
        element.setAttributeNS(Word.W, "w:" + name, value);
    }

    byte[] document() {
        return XmlParts.write(document);
    }
}
