package org.dsrdesk.desktop.parts;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.dsrdesk.desktop.Messages;

/** Fills boxes with the constants of an enum in the user's words. */
public final class Choices {
    private Choices() {}

    /** Lets a box choose a property's value; {@code prefix} and the constant's name make the key of its words. */
    public static <E extends Enum<E>> void fill(
            ComboBox<E> box, List<E> values, ObjectProperty<E> chosen, String prefix, Messages messages) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : messages.text(prefix + value.name());
            }

            @Override
            public E fromString(String text) {
                return chosen.get();
            }
        });
        box.getItems().setAll(values);
        box.valueProperty().bindBidirectional(chosen);
    }
}
