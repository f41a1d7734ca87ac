package org.dsrdesk.desktop.controls;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A small chart of upright bars side by side; the last one is the one spoken of. Each tells its value on hover. */
public final class BarStrip extends Pane {
    private static final double HEIGHT = 52;
    private static final double GAP = 4;
    private static final double LEAST = 2;

    private List<Bar> bars = List.of();

    public BarStrip() {
        getStyleClass().add("bar-strip");
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** A bar: its value and what it says on hover. */
    public record Bar(long value, String words) {}

    /** Shows bars from left to right. */
    public void show(List<Bar> shown) {
        bars = List.copyOf(shown);
        getChildren().setAll(bars.stream().map(BarStrip::node).toList());
        if (!bars.isEmpty()) {
            getChildren().getLast().getStyleClass().add("bar-now");
        }
        setAccessibleText(String.join("; ", bars.stream().map(Bar::words).toList()));
    }

    private static Region node(Bar bar) {
        Region node = new Region();
        node.getStyleClass().add("bar");
        Tooltip.install(node, new Tooltip(bar.words()));
        return node;
    }

    @Override
    protected void layoutChildren() {
        long most = bars.stream().mapToLong(Bar::value).max().orElse(0);
        double width = (getWidth() + GAP) / Math.max(1, bars.size()) - GAP;
        for (int i = 0; i < bars.size(); i++) {
            double height = most == 0 ? LEAST : Math.max(LEAST, HEIGHT * bars.get(i).value() / most);
            getChildren().get(i).resizeRelocate(i * (width + GAP), HEIGHT - height, width, height);
        }
    }
}
