package org.dsrdesk.desktop.request;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A list to choose one value from, each with its own words; it grows so that the chosen ones are read whole. */
final class Choice<T> extends ComboBox<T> {
    private final ListCell<T> shown;

    Choice(List<T> values, Function<T, String> words) {
        getItems().setAll(values);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        shown = new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T value, boolean empty) {
                super.updateItem(value, empty);
                setText(value == null ? "" : words.apply(value));
            }
        };
        shown.setWrapText(true);
        setButtonCell(shown);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = super.computePrefHeight(width);
        if (width <= 0) {
            return line;
        }
        Insets insets = getInsets();
        double arrow = lookup(".arrow-button") instanceof Region button ? button.prefWidth(USE_COMPUTED_SIZE) : 0;
        double room = width - insets.getLeft() - insets.getRight() - arrow;
        return Math.max(line, insets.getTop() + shown.prefHeight(room) + insets.getBottom());
    }
}
