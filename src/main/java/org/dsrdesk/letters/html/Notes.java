package org.dsrdesk.letters.html;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dsrdesk.letters.docx.DocxFile;
import org.dsrdesk.letters.docx.Word;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Footnotes and endnotes in the order of their marks; they are shown at the end. */
final class Notes {
    private final DocxFile file;
    private final Html html;
    private final Map<String, String> marks = new LinkedHashMap<>();

    Notes(DocxFile file, Html html) {
        this.file = file;
        this.html = html;
    }

    String mark(String kind, String id) {
        html.lacks(LeftOutKind.NOTES, "");
        return marks.computeIfAbsent(kind + " " + id, note -> "[" + (marks.size() + 1) + "]");
    }

    void write(Blocks blocks) {
        if (marks.isEmpty()) {
            return;
        }
        html.add(html.body(), "div", "border-top:0.5pt solid #000000;width:144pt;margin-top:12pt;margin-bottom:4pt");
        for (Map.Entry<String, String> mark : Map.copyOf(marks).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparingInt(Notes::number)))
                .toList()) {
            String[] place = mark.getKey().split(" ", 2);
            Element holder = html.add(html.body(), "div", "");
            html.text(html.add(holder, "div", "font-family:LetterSerif;font-size:10pt"), mark.getValue());
            note(place[0], place[1]).ifPresent(note -> blocks.write(Word.children(note), holder));
        }
    }

    private static int number(String mark) {
        return Integer.parseInt(mark.substring(1, mark.length() - 1));
    }

    private Optional<Element> note(String kind, String id) {
        Document part = file.related(kind);
        return part == null
                ? Optional.empty()
                : Word.children(part.getDocumentElement()).stream()
                        .filter(note -> Word.attribute(note, "id").equals(id))
                        .findFirst();
    }
}
