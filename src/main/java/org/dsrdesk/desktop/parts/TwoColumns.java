package org.dsrdesk.desktop.parts;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Two columns side by side, or one below the other where the width is less than {@code beside}. */
public final class TwoColumns extends GridPane {
    private static final double GAP = 16;
    private static final double HALF = 50;

    private final ColumnConstraints first = new ColumnConstraints();
    private final ColumnConstraints second = new ColumnConstraints();
    private double beside = 640;
    private double side;
    private @Nullable Boolean two;

    public TwoColumns() {
        first.setHgrow(Priority.ALWAYS);
        first.setMinWidth(0);
        second.setMinWidth(0);
        getColumnConstraints().setAll(first, second);
        setVgap(GAP);
        widthProperty().addListener((_, _, width) -> place(width.doubleValue()));
    }

    /** The least width for two columns, in pixels. */
    public double getBeside() {
        return beside;
    }

    public void setBeside(double width) {
        beside = width;
        two = null;
    }

    /** The width of the second column in pixels; 0 for halves. */
    public double getSide() {
        return side;
    }

    public void setSide(double width) {
        side = width;
        two = null;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        place(width);
        return super.computePrefHeight(width);
    }

    private void place(double width) {
        boolean fits = width >= beside;
        if (width > 0 && getChildren().size() > 1 && !Boolean.valueOf(fits).equals(two)) {
            two = fits;
            arrange(fits);
        }
    }

    private void arrange(boolean fits) {
        double share = fits && side == 0 ? HALF : -1;
        first.setPercentWidth(share);
        second.setPercentWidth(share);
        double width = fits ? side : 0;
        second.setPrefWidth(width);
        second.setMaxWidth(fits && side == 0 ? Double.MAX_VALUE : width);
        second.setMinWidth(width);
        setHgap(fits ? GAP : 0);
        Node head = getChildren().getFirst();
        setColumnIndex(head, 0);
        setRowIndex(head, 0);
        Node last = getChildren().getLast();
        setColumnIndex(last, fits ? 1 : 0);
        setRowIndex(last, fits ? 0 : 1);
    }
}
