package org.dsrdesk.desktop.calendars;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Twelve months in as many equal columns as fit: six, four, three, two or one. */
final class MonthsPane extends Pane {
    private static final double LEAST = 148;
    private static final double GAP = 16;
    private static final int[] COLUMNS = {6, 4, 3, 2};

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 4 * LEAST + 3 * GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? computePrefWidth(-1) : width;
        int rows = Math.ceilDiv(getManagedChildren().size(), columns(room));
        return rows * tallest(room) + Math.max(0, rows - 1) * GAP;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        int columns = columns(room);
        double width = Math.floor((room - (columns - 1) * GAP) / columns);
        double height = tallest(room);
        List<Node> months = getManagedChildren();
        for (int i = 0; i < months.size(); i++) {
            int row = i / columns;
            int column = i % columns;
            months.get(i).resizeRelocate(column * (width + GAP), row * (height + GAP), width, height);
        }
    }

    private double tallest(double room) {
        int columns = columns(room);
        double width = Math.floor((room - (columns - 1) * GAP) / columns);
        return getManagedChildren().stream().mapToDouble(month -> month.prefHeight(width)).max().orElse(0);
    }

    private static int columns(double room) {
        for (int columns : COLUMNS) {
            if (columns * LEAST + (columns - 1) * GAP <= room) {
                return columns;
            }
        }
        return 1;
    }
}
