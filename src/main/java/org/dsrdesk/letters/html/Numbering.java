package org.dsrdesk.letters.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dsrdesk.letters.docx.DocxFile;
import org.dsrdesk.letters.docx.Word;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Counts the items of numbered lists and tells the label of each. */
final class Numbering {
    private static final int LEVELS = 9;

    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    /** The label of an item, and the level that says how it looks. */
    record Label(String text, Element level, boolean tab) {}

    Numbering(DocxFile file) {
        Document part = file.related("numbering");
        if (part != null) {
            Element top = part.getDocumentElement();
            Word.children(top, "abstractNum")
                    .forEach(list -> abstracts.put(Word.attribute(list, "abstractNumId"), list));
            Word.children(top, "num").forEach(list -> lists.put(Word.attribute(list, "numId"), list));
        }
    }

    /** The level that a paragraph is an item of, if it is one. */
    @Nullable Element level(Cascade paragraph) {
        Element numbering = numbering(paragraph);
        return numbering == null ? null : level(Word.value(numbering, "numId"), depth(numbering));
    }

    private static @Nullable Element numbering(Cascade paragraph) {
        for (Element layer : paragraph.layers()) {
            Element numbering = Word.child(layer, "numPr");
            if (numbering != null && Word.child(numbering, "numId") != null) {
                return numbering;
            }
        }
        return null;
    }

    private static int depth(Element numbering) {
        return Length.whole(Word.value(numbering, "ilvl"), 0, LEVELS - 1);
    }

    private @Nullable Element level(String list, int depth) {
        Element own = overridden(list, depth);
        if (own != null && Word.child(own, "lvl") != null) {
            return Word.child(own, "lvl");
        }
        Element abstractList = abstracts.get(abstractId(list));
        return abstractList == null
                ? null
                : Word.children(abstractList, "lvl").stream()
                        .filter(level -> Length.whole(Word.attribute(level, "ilvl"), 0, LEVELS) == depth)
                        .findFirst()
                        .orElse(null);
    }

    private String abstractId(String list) {
        Element found = lists.get(list);
        return found == null ? "" : Word.value(found, "abstractNumId");
    }

    private @Nullable Element overridden(String list, int depth) {
        Element found = lists.get(list);
        return found == null
                ? null
                : Word.children(found, "lvlOverride").stream()
                        .filter(level -> Length.whole(Word.attribute(level, "ilvl"), 0, LEVELS) == depth)
                        .findFirst()
                        .orElse(null);
    }

    /** Counts a paragraph and tells its label, if it is an item. */
    @Nullable Label next(Cascade paragraph) {
        Element numbering = numbering(paragraph);
        Element level = level(paragraph);
        if (numbering == null || level == null) {
            return null;
        }
        String list = Word.value(numbering, "numId");
        int depth = depth(numbering);
        int[] count = counts.computeIfAbsent(key(list), id -> new int[LEVELS]);
        for (int i = 0; i < depth; i++) {
            count[i] = count[i] == 0 ? start(list, i) : count[i];
        }
        count[depth] = count[depth] == 0 ? start(list, depth) : count[depth] + 1;
        Arrays.fill(count, depth + 1, LEVELS, 0);
        boolean tab = !Set.of("space", "nothing").contains(Word.value(level, "suff"));
        return new Label(label(list, level, count) + (tab ? "" : " "), level, tab);
    }

    private String key(String list) {
        Element found = lists.get(list);
        boolean own = found != null && Word.child(found, "lvlOverride") != null;
        return own ? "own " + list : "shared " + abstractId(list);
    }

    private int start(String list, int depth) {
        Element own = overridden(list, depth);
        String first = own == null ? "" : Word.value(own, "startOverride");
        Element level = level(list, depth);
        return Length.whole(!first.isEmpty() || level == null ? first : Word.value(level, "start"), 1, 99_999);
    }

    private String label(String list, Element level, int[] count) {
        String pattern = Word.value(level, "lvlText");
        String format = Word.value(level, "numFmt");
        if (format.equals("bullet")) {
            return Signs.bullet(pattern);
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            boolean number = sign == '%' && i + 1 < pattern.length() && pattern.charAt(i + 1) >= '1'
                    && pattern.charAt(i + 1) <= '9';
            if (number) {
                int depth = pattern.charAt(++i) - '1';
                Element other = level(list, depth);
                boolean legal = Word.child(level, "isLgl") != null;
                String how = other == null || legal ? "decimal" : Word.value(other, "numFmt");
                label.append(Numerals.write(count[depth], how));
            } else {
                label.append(sign);
            }
        }
        return label.toString();
    }
}
