package org.dsrdesk.letters.html;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The page tree under construction, and the list of what it lacks. */
final class Html {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Document document;
    private final Element style;
    private final Element body;
    private final Set<LeftOut> leftOut = new LinkedHashSet<>();
    private final Set<Face> faces = EnumSet.of(Face.SERIF);

    Html() {
        try {
            document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        Element html = document.createElementNS(XHTML, "html");
        document.appendChild(html);
        style = add(add(html, "head", ""), "style", "");
        body = add(html, "body", "");
    }

    Element create(String name, String css) {
        Element element = document.createElementNS(XHTML, name);
        if (!css.isEmpty()) {
            element.setAttribute("style", css);
        }
        return element;
    }

    Element add(Node parent, String name, String css) {
        Element element = create(name, css);
        parent.appendChild(element);
        return element;
    }

    void text(Node parent, String text) {
        parent.appendChild(document.createTextNode(text));
    }

    void rule(String css) {
        text(style, css + "\n");
    }

    void lacks(LeftOutKind kind, String what) {
        leftOut.add(new LeftOut(kind, what));
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    void uses(Face face) {
        faces.add(face);
    }

    /** The faces in use, the usual one always among them. */
    Set<Face> faces() {
        return faces;
    }

    Element body() {
        return body;
    }

    Document document() {
        return document;
    }
}
