package org.dsrdesk.letters.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsrdesk.letters.docx.Relation;
import org.dsrdesk.letters.docx.Word;
import org.w3c.dom.Element;

/** Writes the rules of the pages of each section, and its headers and footers as elements that run along. */
final class PageRules {
    private static final List<String> KINDS = List.of("default", "first", "even");

    private final Workroom room;
    private final Measure measure;
    private final Map<String, Relation> relations;
    private final Map<String, String> inherited = new HashMap<>();
    private final boolean evenAndOdd;

    /** The names under which a header and a footer run along, and the heights that they take; 0 for none. */
    private record Edge(String header, double headerHeight, String footer, double footerHeight) {}

    PageRules(Workroom room, Measure measure, boolean evenAndOdd) {
        this.room = room;
        this.measure = measure;
        this.evenAndOdd = evenAndOdd;
        this.relations = room.file().relations(room.file().documentPart());
    }

    void write(Section section, int number, Element holder) {
        PageSize page = PageSize.of(section.properties());
        inherit(section);
        String name = "s" + number;
        String pages = number == 0 ? "@page" : "@page " + name;
        Edge usual = edge("default", name, page, holder);
        rule(pages, page, usual);
        if (section.says("titlePg") && number == 0) {
            rule(pages + ":first", page, edge("first", name, page, holder));
        }
        if (evenAndOdd) {
            rule(pages + ":left", page, edge("even", name, page, holder));
        }
    }

    private void inherit(Section section) {
        if (section.properties() != null) {
            for (String which : List.of("headerReference", "footerReference")) {
                for (Element reference : Word.children(section.properties(), which)) {
                    String kind = Word.attribute(reference, "type");
                    String id = reference.getAttributeNS(Word.R, "id");
                    inherited.put(which + " " + (KINDS.contains(kind) ? kind : "default"), id);
                }
            }
        }
    }

    private Edge edge(String kind, String section, PageSize page, Element holder) {
        String header = section + "header" + kind;
        String footer = section + "footer" + kind;
        double above = run(inherited.getOrDefault("headerReference " + kind, ""), header, page, holder);
        double below = run(inherited.getOrDefault("footerReference " + kind, ""), footer, page, holder);
        return new Edge(header, above, footer, below);
    }

    private double run(String id, String name, PageSize page, Element holder) {
        Relation relation = relations.get(id);
        if (relation == null || room.file().bytes(relation.target()) == null) {
            return 0;
        }
        Html alone = new Html();
        Workroom apart = new Workroom(room.file(), alone, room.styles(), room.lists(), room.pictures(), room.notes());
        fill(apart, relation, alone.add(alone.body(), "div", ""), page);
        double height = measure.height(alone.document(), alone.faces(), page.column());
        Element running = room.html().add(holder, "div",
                "position:running(" + name + ");" + page.holder());
        fill(room, relation, running, page);
        return height;
    }

    private void fill(Workroom with, Relation relation, Element into, PageSize page) {
        Source source = Source.of(room.file().relations(relation.target()));
        Element top = room.file().xml(relation.target()).getDocumentElement();
        new Blocks(with, source, page.column()).write(Word.children(top), into);
    }

    private void rule(String selector, PageSize page, Edge edge) {
        PageSize.Margins margins = page.margins();
        double top = page.edge(margins.top(), margins.header(), edge.headerHeight());
        double bottom = page.edge(margins.bottom(), margins.footer(), edge.footerHeight());
        StringBuilder css = new StringBuilder(selector + " { size:" + Length.pt(page.width()) + " "
                + Length.pt(page.height()) + "; margin:" + Length.pt(top) + " "
                + Length.pt(margins.right() - page.outward()) + " "
                + Length.pt(bottom) + " " + Length.pt(margins.left() - page.outward()) + ";");
        css.append(box("@top-center", edge.headerHeight() > 0 ? edge.header() : "",
                "vertical-align:top;padding-top:" + Length.pt(margins.header())));
        css.append(box("@bottom-center", edge.footerHeight() > 0 ? edge.footer() : "",
                "vertical-align:bottom;padding-bottom:" + Length.pt(margins.footer())));
        room.html().rule(css + " }");
    }

    private static String box(String place, String name, String css) {
        String content = name.isEmpty() ? "none" : "element(" + name + ")";
        return " " + place + " { content:" + content + ";width:100%;" + css + " }";
    }
}
