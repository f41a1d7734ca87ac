package org.dsrdesk.desktop.request;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A list to choose one value from, each with its own words. */
final class Choice<T> extends ComboBox<T> {
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
    }
}
