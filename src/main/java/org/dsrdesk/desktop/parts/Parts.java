package org.dsrdesk.desktop.parts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Small pieces that the cards of the screens are made of. */
public final class Parts {
    private static final double GAP = 8;

    private Parts() {}

    /** Words that wrap and are never cut. */
    public static Label words(String text, String... classes) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }

    public static Label title(String text) {
        return words(text, "card-title");
    }

    public static Label muted(String text) {
        return words(text, "muted", "small");
    }

    /** A card with a title. */
    public static VBox card(String title, Node... nodes) {
        VBox card = new VBox(title(title));
        card.getChildren().addAll(nodes);
        card.getStyleClass().add("card");
        return card;
    }

    /** A button that says what it does; its width is never less than its words. */
    public static Button button(String text, Runnable action, String... classes) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        button.getStyleClass().addAll(classes);
        return button;
    }

    /** The same with an id. */
    public static Button button(String id, String text, Runnable action, String... classes) {
        Button button = button(text, action, classes);
        button.setId(id);
        return button;
    }

    /** Buttons side by side, in as many lines as they need. */
    public static FlowPane buttons(Node... nodes) {
        FlowPane flow = new FlowPane(GAP, GAP, nodes);
        flow.setPrefWrapLength(0);
        flow.setMinWidth(0);
        return flow;
    }

    /** Something at the left that takes the room, something at the right that keeps its own. */
    public static HBox line(Node left, Node right) {
        HBox line = new HBox(GAP, left, right);
        HBox.setHgrow(left, Priority.ALWAYS);
        if (left instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
            region.setMinWidth(0);
        }
        line.getStyleClass().add("field-line");
        return line;
    }

    public static VBox column(Node... nodes) {
        VBox column = new VBox(nodes);
        column.getStyleClass().add("request-column");
        return column;
    }

    /** Shows a node, or takes it away together with its room. */
    public static void shown(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
