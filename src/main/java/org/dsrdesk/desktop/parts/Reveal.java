package org.dsrdesk.desktop.parts;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls a page just so far that something on it is seen. */
public final class Reveal {
    private static final double ABOVE = 60;

    private Reveal() {}

    /** Scrolls the window over a page until the node on it is seen, when it is not. */
    public static void in(ScrollPane window, Region page, Node node) {
        double seen = window.getViewportBounds().getHeight();
        double hidden = page.getHeight() - seen;
        if (hidden <= 0 || node.getScene() == null) {
            return;
        }
        Bounds place = page.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double top = window.getVvalue() * hidden;
        if (place.getMinY() < top || place.getMaxY() > top + seen) {
            window.setVvalue(Math.clamp((place.getMinY() - ABOVE) / hidden, 0, 1));
        }
    }
}
