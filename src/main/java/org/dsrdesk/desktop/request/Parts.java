package org.dsrdesk.desktop.request;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Small pieces that the parts of the screen are made of. */
final class Parts {
    private static final double GAP = 8;

    private Parts() {}

    /** Words that wrap and are never cut. */
    static Label words(String text, String... classes) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }

    static Label title(String text) {
        return words(text, "card-title");
    }

    static Label muted(String text) {
        return words(text, "muted", "small");
    }

    /** A button that says what it does; its width is never less than its words. */
    static Button button(String text, Runnable action, String... classes) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        button.getStyleClass().addAll(classes);
        return button;
    }

    /** Buttons side by side, in as many lines as they need. */
    static FlowPane buttons(Node... nodes) {
        FlowPane flow = new FlowPane(GAP, GAP, nodes);
        flow.setPrefWrapLength(0);
        flow.setMinWidth(0);
        return flow;
    }

    /** Something at the left that takes the room, something at the right that keeps its own. */
    static HBox line(Node left, Node right) {
        HBox line = new HBox(GAP, left, right);
        HBox.setHgrow(left, Priority.ALWAYS);
        if (left instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
            region.setMinWidth(0);
        }
        line.getStyleClass().add("field-line");
        return line;
    }

    static VBox column(Node... nodes) {
        VBox column = new VBox(nodes);
        column.getStyleClass().add("request-column");
        return column;
    }
}
