package org.dsrdesk.letters.html;

import java.util.ArrayList;
import java.util.List;
import org.dsrdesk.letters.docx.Word;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Properties of the same thing from several places (defaults, styles, itself), the strongest first. */
record Cascade(List<Element> layers) {
    Cascade over(@Nullable Element stronger) {
        if (stronger == null) {
            return this;
        }
        List<Element> all = new ArrayList<>(layers.size() + 1);
        all.add(stronger);
        all.addAll(layers);
        return new Cascade(all);
    }

    Cascade over(List<Element> stronger) {
        List<Element> all = new ArrayList<>(stronger);
        all.addAll(layers);
        return new Cascade(all);
    }

    @Nullable Element find(String name) {
        for (Element layer : layers) {
            Element found = Word.child(layer, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The attribute of the strongest layer that says it; empty where none does. */
    String attribute(String name, String attribute) {
        for (Element layer : layers) {
            Element found = Word.child(layer, name);
            if (found != null && found.hasAttributeNS(Word.W, attribute)) {
                return Word.attribute(found, attribute);
            }
        }
        return "";
    }

    String value(String name) {
        return attribute(name, "val");
    }

    boolean on(String name) {
        Element found = find(name);
        return found != null && !List.of("0", "false", "off", "none").contains(Word.attribute(found, "val"));
    }
}
