package org.dsrdesk.desktop.outgoing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Small pieces that the parts of the screen are made of. */
final class Pieces {
    private static final double GAP = 8;

    private Pieces() {}

    /** Words that wrap and are never cut. */
    static Label words(String text, String... classes) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }

    static Label muted(String text) {
        return words(text, "muted", "small");
    }

    /** A card with a title. */
    static VBox card(String title, Node... nodes) {
        VBox card = new VBox(words(title, "card-title"));
        card.getChildren().addAll(nodes);
        card.getStyleClass().add("card");
        return card;
    }

    /** A button that says what it does; its width is never less than its words. */
    static Button button(String id, String text, Runnable action, String... classes) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        button.getStyleClass().addAll(classes);
        return button;
    }

    /** Buttons side by side, in as many lines as they need. */
    static FlowPane flow(Node... nodes) {
        FlowPane flow = new FlowPane(GAP, GAP, nodes);
        flow.setPrefWrapLength(0);
        flow.setMinWidth(0);
        return flow;
    }

    /** Shows a node, or takes it away together with its room. */
    static void shown(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
