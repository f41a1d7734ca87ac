package org.dsrdesk.desktop.inbox;

import java.util.stream.Stream;
import javafx.scene.Node;

/** Small questions and wishes about nodes of a view. */
final class Shown {
    private Shown() {}

    /** Shows a node, or takes it away together with its room. */
    static void set(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /** Whether the node, or one inside it, has the focus. */
    static boolean holdsFocus(Node node) {
        return node.getScene() != null
                && Stream.iterate(node.getScene().getFocusOwner(), owner -> owner != null, Node::getParent)
                        .anyMatch(node::equals);
    }
}
