package org.dsrdesk.desktop.controls;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A wide first child with a narrow second one beside it, or below it where the window is too narrow for both. */
public final class SideBySide extends Pane {
    private static final double BESIDE = 930;
    private static final double SIDE = 300;
    private static final double GAP = 20;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        double first = height(0, room);
        double second = height(1, room);
        return room >= BESIDE ? Math.max(first, second) : first + (second > 0 && first > 0 ? GAP : 0) + second;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        boolean beside = room >= BESIDE;
        List<Node> children = getManagedChildren();
        double y = 0;
        for (int i = 0; i < children.size(); i++) {
            double height = height(i, room);
            double x = beside && i > 0 ? room - SIDE : 0;
            children.get(i).resizeRelocate(x, beside ? 0 : y, width(i, room), height);
            y += height + (height > 0 ? GAP : 0);
        }
    }

    private double height(int child, double room) {
        List<Node> children = getManagedChildren();
        return child < children.size() ? Math.ceil(children.get(child).prefHeight(width(child, room))) : 0;
    }

    private static double width(int child, double room) {
        if (room < BESIDE) {
            return room;
        }
        return child == 0 ? room - SIDE - GAP : SIDE;
    }
}
