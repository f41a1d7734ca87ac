package org.dsrdesk.desktop.outgoing;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A text area as high as its words; beyond a good part of the screen it scrolls. Tab leaves it. */
final class GrowingArea extends TextArea {
    private static final double LEAST = 40;
    private static final double MOST = 360;
    private static final double EDGES_ACROSS = 30;
    private static final double EDGES_DOWN = 22;
    private static final double LINE = 1.12;

    private final Text measure = new Text();

    GrowingArea() {
        setWrapText(true);
        setPrefColumnCount(1);
        setMinHeight(USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
        textProperty().addListener(_ -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width < 0 ? getWidth() : width;
        measure.setFont(getFont());
        measure.setText(getText() + (getText().endsWith("\n") ? " " : ""));
        measure.setWrappingWidth(Math.max(1, across - EDGES_ACROSS));
        return Math.clamp(measure.getLayoutBounds().getHeight() * LINE + EDGES_DOWN, LEAST, MOST);
    }

    /** A letter has no tabs, and the keyboard must get out. */
    private void leaveOnTab(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.TAB && !pressed.isShortcutDown()) {
            requestFocusTraversal(pressed.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            pressed.consume();
        }
    }
}
