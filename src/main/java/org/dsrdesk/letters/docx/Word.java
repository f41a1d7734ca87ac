package org.dsrdesk.letters.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Short ways through the elements of a WordprocessingML part. */
public final class Word {
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private Word() {}

    public static boolean is(Node node, String name) {
        return name.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
    }

    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    public static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    /** The element at the end of a path of names, each the first of its name. */
    public static @Nullable Element child(Node parent, String... path) {
        Node at = parent;
        for (String name : path) {
            Node next = at.getFirstChild();
            while (next != null && !is(next, name)) {
                next = next.getNextSibling();
            }
            if (next == null) {
                return null;
            }
            at = next;
        }
        return at instanceof Element element ? element : null;
    }

    /** An attribute of the word processor's own namespace; empty where it is absent. */
    public static String attribute(Element element, String name) {
        return element.getAttributeNS(W, name);
    }

    /** What the attribute val of a child says; empty where child or attribute is absent. */
    public static String value(Node parent, String... path) {
        Element child = child(parent, path);
        return child == null ? "" : attribute(child, "val");
    }

    /** All elements of a name below a node, at whatever depth, of whatever namespace, in the order of the document. */
    public static List<Element> all(Node parent, String name) {
        List<Element> found = new ArrayList<>();
        Node at = parent.getFirstChild();
        while (at != null) {
            if (at instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
            at = following(at, parent);
        }
        return found;
    }

    private static @Nullable Node following(Node node, Node top) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && !at.isSameNode(top) && at.getNextSibling() == null) {
            at = at.getParentNode();
        }
        return at == null || at.isSameNode(top) ? null : at.getNextSibling();
    }

    /** A new element of the word processor's namespace beside another one. */
    static Element create(Node beside, String name) {
        return beside.getOwnerDocument().createElementNS(W, "w:" + name);
    }

    static void writeText(Element text, String content) {
        text.setTextContent(content);
        text.setAttributeNS(XML, "xml:space", "preserve");
    }
}
