package org.dsrdesk.desktop;

import javafx.scene.Parent;

/** A loaded FXML: its root node and the controller behind it. */
public record View<C>(Parent root, C controller) {}
