package org.dsrdesk.desktop.operators;

import java.util.Set;
import javafx.beans.property.StringProperty;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.operators.Input.Option;
import org.jspecify.annotations.Nullable;

/** The inputs of a form below each other, each with its label and a hint where there is one. */
final class FormBox extends VBox {
    private static final int ROWS = 3;
    private static final int MOST_ROWS = 8;
    private static final Set<String> HINTED =
            Set.of("inn", "categories", "backupDays", "concerned", "selfService", "numbering", "head");

    private final Messages messages;

    FormBox(Answers answers, Messages messages) {
        this.messages = messages;
        getStyleClass().add("form");
        answers.inputs().forEach(input -> getChildren().add(field(input)));
        answers.inputs().stream()
                .filter(Input.Ticks.class::isInstance)
                .map(Input.Ticks.class::cast)
                .filter(ticks -> ticks.name().equals("channels"))
                .forEach(this::foldClosed);
    }

    /** What is checked by a channel is asked only where the channel is open. */
    private void foldClosed(Input.Ticks channels) {
        for (Option channel : channels.options()) {
            @Nullable Node input = lookup("#input-check-" + channel.id());
            if (input != null) {
                Node field = input.getParent();
                field.managedProperty().bind(field.visibleProperty());
                field.setVisible(channels.chosen().contains(channel.id()));
                channels.chosen().addListener(
                        (SetChangeListener<String>) _ -> field.setVisible(channels.chosen().contains(channel.id())));
            }
        }
    }

    private Node field(Input input) {
        Node control = switch (input) {
            case Input.Line line -> typed(new TextField(), line.text());
            case Input.Area area -> area(area.text());
            case Input.Sentence sentence -> area(sentence.text());
            case Input.Tick tick -> tick(tick);
            case Input.Choice choice -> choice(choice);
            case Input.Ticks ticks -> ticks(ticks);
        };
        control.setId("input-" + input.name().replace('.', '-'));
        VBox field = new VBox();
        field.getStyleClass().add("field");
        if (!(input instanceof Input.Tick)) {
            Label label = new Label(messages.text(key(input)));
            label.getStyleClass().add("field-label");
            label.setWrapText(true);
            label.setLabelFor(control);
            field.getChildren().add(label);
            control.setAccessibleText(label.getText());
        }
        field.getChildren().add(control);
        if (input instanceof Input.Sentence sentence) {
            field.getChildren().add(new SentenceHint(sentence, control, messages));
        }
        if (HINTED.contains(input.name())) {
            Label words = new Label(messages.text(key(input) + ".hint"));
            words.getStyleClass().add("field-hint");
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            field.getChildren().add(words);
        }
        return field;
    }

    private static String key(Input input) {
        return "operators.input." + input.name();
    }

    private static TextInputControl typed(TextInputControl control, StringProperty text) {
        control.textProperty().bindBidirectional(text);
        return control;
    }

    private static Node area(StringProperty text) {
        TextArea control = new TextArea();
        control.setPrefRowCount(Math.clamp(text.get().lines().count(), ROWS, MOST_ROWS));
        control.setWrapText(true);
        control.addEventFilter(KeyEvent.KEY_PRESSED, key -> leave(control, key));
        return typed(control, text);
    }

    /** Tab goes on to the next input instead of into the text. */
    private static void leave(TextArea control, KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            key.consume();
            control.requestFocusTraversal(
                    key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private Node tick(Input.Tick tick) {
        CheckBox box = new CheckBox(messages.text(key(tick)));
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(tick.on());
        return box;
    }

    private Node choice(Input.Choice choice) {
        ComboBox<Option> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(choice.options());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Option option) {
                return option == null ? "" : words(option);
            }

            @Override
            public @Nullable Option fromString(String text) {
                return box.getValue();
            }
        });
        box.valueProperty().bindBidirectional(choice.chosen());
        return box;
    }

    private String words(Option option) {
        return option.key().isEmpty() ? option.words() : messages.text(option.key());
    }

    private Node ticks(Input.Ticks ticks) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("policy-line");
        for (Option option : ticks.options()) {
            ToggleButton button = new ToggleButton(words(option));
            button.setId("tick-" + ticks.name().replace('.', '-') + "-" + option.id());
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add("weight");
            button.setSelected(ticks.chosen().contains(option.id()));
            button.setOnAction(_ -> {
                if (button.isSelected()) {
                    ticks.chosen().add(option.id());
                } else {
                    ticks.chosen().remove(option.id());
                }
            });
            line.getChildren().add(button);
        }
        return line;
    }
}
