package org.dsrdesk.desktop.controls;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A chart of lines: a name, a bar as long as its value, the value. */
public final class BarLines extends GridPane {
    private static final double LEAST = 4;

    public BarLines() {
        getStyleClass().add("bar-lines");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        ColumnConstraints value = new ColumnConstraints();
        value.setHalignment(HPos.RIGHT);
        value.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().setAll(name, bar, value);
    }

    /** One line: its name, its value and the value in words. */
    public record Line(String name, long value, String words) {}

    /** Shows lines from top to bottom. */
    public void show(List<Line> lines) {
        getChildren().clear();
        long most = lines.stream().mapToLong(Line::value).max().orElse(1);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Label value = new Label(line.words());
            value.getStyleClass().add("strong");
            addRow(i, new Label(line.name()), new Track((double) line.value() / most), value);
        }
    }

    /** A bar that fills its share of the room. */
    private static final class Track extends Region {
        private final Region bar = new Region();
        private final double share;

        Track(double share) {
            this.share = share;
            bar.getStyleClass().addAll("bar", "bar-now");
            getStyleClass().add("bar-track");
            getChildren().setAll(bar);
        }

        @Override
        protected void layoutChildren() {
            bar.resizeRelocate(0, 0, Math.max(LEAST, getWidth() * share), getHeight());
        }
    }
}
