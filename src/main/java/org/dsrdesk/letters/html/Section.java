package org.dsrdesk.letters.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dsrdesk.letters.docx.Word;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A run of blocks on pages of one kind. */
record Section(List<Element> blocks, @Nullable Element properties) {
    private static final Set<String> SAME_PAGE = Set.of("continuous", "nextColumn");

    /** The sections of a body; one that goes on upon the same page keeps the pages of the one before. */
    static List<Section> of(Element body) {
        List<Section> sections = new ArrayList<>();
        List<Element> blocks = new ArrayList<>();
        for (Element block : Word.children(body)) {
            boolean last = Word.is(block, "sectPr");
            if (!last) {
                blocks.add(block);
            }
            Element properties = last ? block : Word.child(block, "pPr", "sectPr");
            if (properties != null) {
                add(sections, blocks, properties);
                blocks = new ArrayList<>();
            }
        }
        if (!blocks.isEmpty()) {
            sections.add(new Section(blocks, null));
        }
        return sections;
    }

    private static void add(List<Section> sections, List<Element> blocks, Element properties) {
        if (!sections.isEmpty() && SAME_PAGE.contains(Word.value(properties, "type"))) {
            sections.getLast().blocks.addAll(blocks);
        } else {
            sections.add(new Section(blocks, properties));
        }
    }

    boolean says(String name) {
        Element found = properties == null ? null : Word.child(properties, name);
        return found != null && !Set.of("0", "false", "off").contains(Word.attribute(found, "val"));
    }

    int columns() {
        Element found = properties == null ? null : Word.child(properties, "cols");
        return found == null ? 1 : Length.whole(Word.attribute(found, "num"), 1, 50);
    }
}
