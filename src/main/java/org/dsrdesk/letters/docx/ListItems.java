package org.dsrdesk.letters.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Knows which paragraphs are items of a list, and makes several items of one with several lines. */
final class ListItems {
    private final Map<String, Element> styles = new HashMap<>();

    ListItems(@Nullable Document stylesPart) {
        if (stylesPart != null) {
            Word.children(stylesPart.getDocumentElement(), "style")
                    .forEach(style -> styles.put(Word.attribute(style, "styleId"), style));
        }
    }

    boolean isItem(Element paragraph) {
        if (Word.child(paragraph, "pPr", "numPr") != null) {
            return numbered(paragraph);
        }
        Set<String> seen = new HashSet<>();
        String id = Word.value(paragraph, "pPr", "pStyle");
        while (seen.add(id)) {
            Element style = styles.get(id);
            if (style == null) {
                return false;
            }
            if (Word.child(style, "pPr", "numPr") != null) {
                return numbered(style);
            }
            id = Word.value(style, "basedOn");
        }
        return false;
    }

    private static boolean numbered(Element holder) {
        return !Word.value(holder, "pPr", "numPr", "numId").equals("0");
    }

    /** Breaks the paragraph at line breaks that stand directly in its runs; each part becomes an item. */
    static void split(Element paragraph, List<Element> breaks) {
        Element at = paragraph;
        for (Element lineBreak : breaks) {
            Node run = lineBreak.getParentNode();
            if (run instanceof Element whole && at.isSameNode(whole.getParentNode())) {
                at = splitAt(at, whole, lineBreak);
            }
        }
    }

    private static Element splitAt(Element paragraph, Element run, Element lineBreak) {
        Element item = likeness(paragraph, "pPr");
        Element rest = likeness(run, "rPr");
        moveAfter(lineBreak, rest);
        run.removeChild(lineBreak);
        item.appendChild(rest);
        moveAfter(run, item);
        paragraph.getParentNode().insertBefore(item, paragraph.getNextSibling());
        return item;
    }

    private static Element likeness(Element original, String properties) {
        Element likeness = Word.create(original, String.valueOf(original.getLocalName()));
        Element look = Word.child(original, properties);
        if (look != null) {
            likeness.appendChild(look.cloneNode(true));
        }
        return likeness;
    }

    private static void moveAfter(Node node, Element into) {
        while (node.getNextSibling() != null) {
            into.appendChild(node.getNextSibling());
        }
    }
}
