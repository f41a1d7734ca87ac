package org.dsrdesk.desktop.parts;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Two columns side by side, or one below the other where the width is less than {@code beside}. */
public final class TwoColumns extends GridPane {
    private static final double GAP = 20;
    private static final double HALF = 50;

    private final ColumnConstraints first = new ColumnConstraints();
    private final ColumnConstraints second = new ColumnConstraints();
    private double beside = 640;
    private double side;

    public TwoColumns() {
        first.setHgrow(Priority.ALWAYS);
        first.setMinWidth(0);
        second.setMinWidth(0);
        getColumnConstraints().setAll(first, second);
        setVgap(GAP);
        widthProperty().addListener(_ -> place());
    }

    /** The least width for two columns, in pixels. */
    public double getBeside() {
        return beside;
    }

    public void setBeside(double width) {
        beside = width;
        place();
    }

    /** The width of the second column in pixels; 0 for halves. */
    public double getSide() {
        return side;
    }

    public void setSide(double width) {
        side = width;
        place();
    }

    private void place() {
        boolean two = getWidth() >= beside;
        first.setPercentWidth(two && side == 0 ? HALF : -1);
        second.setPercentWidth(two && side == 0 ? HALF : -1);
        double width = two ? side : 0;
        second.setPrefWidth(width);
        second.setMaxWidth(two && side == 0 ? Double.MAX_VALUE : width);
        second.setMinWidth(width);
        setHgap(two ? GAP : 0);
        if (getChildren().size() > 1) {
            Node last = getChildren().getLast();
            setColumnIndex(last, two ? 1 : 0);
            setRowIndex(last, two ? 0 : 1);
        }
    }
}
