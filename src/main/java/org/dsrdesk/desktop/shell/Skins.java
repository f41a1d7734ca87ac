package org.dsrdesk.desktop.shell;

import javafx.scene.Parent;

/**
 * Makes the skins of a fresh view: what lies in a scroll pane is part of the scene, and can take the focus, only
 * then.
 */
final class Skins {
    private Skins() {}

    static void make(Parent view) {
        view.applyCss();
        view.layout();
    }
}
