package org.dsrdesk.letters.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsrdesk.letters.docx.DocxFile;
import org.dsrdesk.letters.docx.Word;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a document with what each inherits. */
final class Styles {
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final List<Element> paragraphDefaults = new ArrayList<>();
    private final List<Element> runDefaults = new ArrayList<>();

    Styles(DocxFile file) {
        Document part = file.related("styles");
        if (part != null) {
            Element top = part.getDocumentElement();
            Word.children(top, "style").forEach(this::keep);
            keep(paragraphDefaults, Word.child(top, "docDefaults", "pPrDefault", "pPr"));
            keep(runDefaults, Word.child(top, "docDefaults", "rPrDefault", "rPr"));
        }
    }

    private void keep(Element style) {
        styles.put(Word.attribute(style, "styleId"), style);
        if (List.of("1", "true").contains(Word.attribute(style, "default"))) {
            defaults.put(Word.attribute(style, "type"), Word.attribute(style, "styleId"));
        }
    }

    private static void keep(List<Element> layers, @Nullable Element layer) {
        if (layer != null) {
            layers.add(layer);
        }
    }

    /** The chain of a style and those it is based on, the strongest first. */
    private List<Element> chain(String id) {
        Set<Element> chain = new LinkedHashSet<>();
        Element style = styles.get(id);
        while (style != null && chain.add(style)) {
            style = styles.get(Word.value(style, "basedOn"));
        }
        return new ArrayList<>(chain);
    }

    private List<Element> layers(String id, String type, String properties) {
        List<Element> layers = new ArrayList<>();
        for (Element style : chain(id.isEmpty() ? defaults.getOrDefault(type, "") : id)) {
            keep(layers, Word.child(style, properties));
        }
        return layers;
    }

    /** Properties of a paragraph; those of its table's style are weaker than its own style's. */
    Cascade paragraph(Element paragraph, String tableStyle) {
        Cascade cascade = new Cascade(paragraphDefaults);
        if (!tableStyle.isEmpty()) {
            cascade = cascade.over(layers(tableStyle, "table", "pPr"));
        }
        String style = Word.value(paragraph, "pPr", "pStyle");
        return cascade.over(layers(style, "paragraph", "pPr")).over(Word.child(paragraph, "pPr"));
    }

    /** Properties of the text of a paragraph before a run says its own. */
    Cascade text(Element paragraph, String tableStyle) {
        Cascade cascade = new Cascade(runDefaults);
        if (!tableStyle.isEmpty()) {
            cascade = cascade.over(layers(tableStyle, "table", "rPr"));
        }
        return cascade.over(layers(Word.value(paragraph, "pPr", "pStyle"), "paragraph", "rPr"));
    }

    Cascade run(Cascade text, Element run) {
        String style = Word.value(run, "rPr", "rStyle");
        Cascade styled = style.isEmpty() ? text : text.over(layers(style, "character", "rPr"));
        return styled.over(Word.child(run, "rPr"));
    }

    Cascade table(Element table) {
        String style = Word.value(table, "tblPr", "tblStyle");
        return new Cascade(layers(style, "table", "tblPr")).over(Word.child(table, "tblPr"));
    }
}
