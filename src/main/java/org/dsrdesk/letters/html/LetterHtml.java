package org.dsrdesk.letters.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsrdesk.letters.docx.DocumentProblem;
import org.dsrdesk.letters.docx.DocxFile;
import org.dsrdesk.letters.docx.UnusableDocumentException;
import org.dsrdesk.letters.docx.Word;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Word document as a page tree, the faces of its text, its pictures by address, and what the tree lacks. */
public record LetterHtml(Document html, Set<Face> faces, Map<String, byte[]> pictures, List<LeftOut> leftOut) {
    /** The scheme of the addresses of pictures. */
    public static final String SCHEME = Pictures.SCHEME;

    private static final double USUAL_TABS = 35.4;

    /** Reads a document; throws {@link UnusableDocumentException} for one without a body or too deep. */
    public static LetterHtml of(DocxFile file, Faces faces, Measure measure) {
        Html html = new Html();
        html.rule(
                "html, body { margin:0; font-family:LetterSerif; font-size:12pt; word-wrap:break-word; }"
                        + " td { vertical-align:top; } "
                        + ".page::before { content:counter(page); }"
                        + " .pages::before { content:counter(pages); }");
        Document settings = file.related("settings");
        Pictures pictures = new Pictures(file, html);
        Workroom room = new Workroom(file, html, new Styles(file),
                new Workroom.Lists(new Numbering(file), new FontNames(file, html), faces, tabs(settings)), pictures,
                new Notes(file, html));
        boolean evenAndOdd = settings != null
                && Word.child(settings.getDocumentElement(), "evenAndOddHeaders") != null;
        write(room, new PageRules(room, measure, evenAndOdd));
        return new LetterHtml(html.document(), html.faces(), pictures.shown(), html.leftOut());
    }

    private static double tabs(@Nullable Document settings) {
        return settings == null
                ? USUAL_TABS
                : Length.twips(Word.value(settings.getDocumentElement(), "defaultTabStop"), USUAL_TABS);
    }

    private static void write(Workroom room, PageRules rules) {
        DocxFile file = room.file();
        Element body = Word.child(file.xml(file.documentPart()).getDocumentElement(), "body");
        if (body == null) {
            throw new UnusableDocumentException(DocumentProblem.DAMAGED, file.documentPart());
        }
        Source source = Source.of(file.relations(file.documentPart()));
        List<Section> sections = Section.of(body);
        Blocks last = new Blocks(room, source, PageSize.of(null).column());
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            Element holder = room.html().add(room.html().body(), "div",
                    i > 0 ? "page:s" + i + ";page-break-before:always" : "");
            rules.write(section, i, holder);
            if (section.columns() > 1) {
                room.html().lacks(LeftOutKind.COLUMNS, "");
            }
            PageSize page = PageSize.of(section.properties());
            last = new Blocks(room, source, page.column());
            Element column = room.html().add(holder, "div", page.holder());
            last.write(section.blocks(), column);
            endsAtItsText(column);
        }
        room.notes().write(last);
    }

    /** The room below a last paragraph would otherwise begin a page of its own where the text fills the one before. */
    private static void endsAtItsText(Element column) {
        Element last = column;
        while (last.getLastChild() instanceof Element inner && inner.getTagName().equals("div")) {
            last = inner;
        }
        last.setAttribute("style", last.getAttribute("style") + ";padding-bottom:0;margin-bottom:0");
    }
}
