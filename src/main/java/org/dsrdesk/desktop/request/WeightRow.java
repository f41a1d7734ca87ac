package org.dsrdesk.desktop.request;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Weight;

/** One criterion with its weight: one stop of the keyboard, where arrows and the digits 0 to 3 choose. */
final class WeightRow extends HBox {
    private static final int SMALLEST = KeyCode.DIGIT0.getCode();
    private static final int SMALLEST_OF_PAD = KeyCode.NUMPAD0.getCode();

    private final ObjectProperty<Weight> weight = new SimpleObjectProperty<>(Weight.NONE);
    private final Map<Weight, ToggleButton> buttons = new EnumMap<>(Weight.class);

    WeightRow(Criterion criterion, Weight start, Messages messages) {
        String name = new TermWords(messages).capital(messages.text("criterion." + criterion.name()));
        Label label = Parts.words(name, "weight-name");
        HBox line = new HBox();
        line.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("weights");
        ToggleGroup group = new ToggleGroup();
        for (Weight value : Weight.values()) {
            ToggleButton button = new ToggleButton(messages.text("weight." + value.name()));
            button.setId("weight-" + criterion.name().toLowerCase(Locale.ROOT) + "-" + value.points());
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add("weight");
            button.setAccessibleText(name + ": " + messages.text("weight." + value.name()));
            button.setToggleGroup(group);
            button.setOnAction(_ -> choose(value));
            buttons.put(value, button);
            line.getChildren().add(button);
        }
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        label.setLabelFor(line);
        getStyleClass().add("weight-row");
        getChildren().setAll(label, line);
        mark(start);
    }

    /** The weight chosen. */
    ReadOnlyObjectProperty<Weight> weightProperty() {
        return weight;
    }

    /** Puts what the weight rests on beside it. */
    void beside(Node fact) {
        HBox.setHgrow(fact, Priority.ALWAYS);
        getChildren().add(fact);
    }

    private void press(KeyEvent pressed) {
        int now = weight.get().points();
        int wanted = switch (pressed.getCode()) {
            case LEFT -> now - 1;
            case RIGHT -> now + 1;
            case DIGIT0, DIGIT1, DIGIT2, DIGIT3 -> pressed.getCode().getCode() - SMALLEST;
            case NUMPAD0, NUMPAD1, NUMPAD2, NUMPAD3 -> pressed.getCode().getCode() - SMALLEST_OF_PAD;
            default -> Integer.MIN_VALUE;
        };
        if (wanted != Integer.MIN_VALUE) {
            Arrays.stream(Weight.values())
                    .filter(value -> value.points() == wanted)
                    .findFirst()
                    .ifPresent(this::choose);
            pressed.consume();
        }
    }

    private void choose(Weight chosen) {
        mark(chosen);
        Objects.requireNonNull(buttons.get(chosen)).requestFocus();
    }

    private void mark(Weight chosen) {
        buttons.forEach((value, button) -> {
            button.setSelected(value == chosen);
            button.setFocusTraversable(value == chosen);
        });
        weight.set(chosen);
    }
}
