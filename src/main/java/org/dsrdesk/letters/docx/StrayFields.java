package org.dsrdesk.letters.docx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Finds fields where none is filled: in equations, instructions, properties and links of one part of a document. */
final class StrayFields {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final int SHOWN = 40;
    private static final Set<String> STRUCK_OUT = Set.of("del", "moveFrom");

    private final Set<Element> seen;
    private final List<FieldFault> faults = new ArrayList<>();
    private final StringBuilder loose = new StringBuilder();

    private StrayFields(Set<Element> seen) {
        this.seen = seen;
    }

    /** The fields of a part beside the elements whose text is filled, each as a fault. */
    static List<FieldFault> in(Document part, Collection<Relation> relations, Set<Element> seen) {
        StrayFields stray = new StrayFields(seen);
        stray.look(part.getDocumentElement());
        stray.endLoose();
        relations.forEach(relation -> stray.find(relation.target()
                .replaceAll("(?i)%7B", "{")
                .replaceAll("(?i)%7D", "}")));
        return stray.faults;
    }

    private void look(Element element) {
        if (STRUCK_OUT.contains(String.valueOf(element.getLocalName()))) {
            return;
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            find(attributes.item(i).getNodeValue());
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                look(inner);
            } else if (child instanceof Text text && !seen.contains(element) && !text.getData().isBlank()) {
                loose.append(text.getData());
            }
        }
        if (Word.is(element, "p")) {
            endLoose();
        }
    }

    private void endLoose() {
        find(loose.toString());
        loose.setLength(0);
    }

    private void find(String text) {
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, open + OPEN.length())) {
            int close = text.indexOf(CLOSE, open);
            int end = Math.min(open + SHOWN, close < 0 ? text.length() : close + CLOSE.length());
            faults.add(new FieldFault(FieldProblem.OUT_OF_PLACE, FieldNames.canonical(text.substring(open, end))));
        }
    }
}
