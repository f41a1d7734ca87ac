package org.dsrdesk.desktop.outgoing;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.desktop.Problems;
import org.dsrdesk.desktop.controls.FieldError;
import org.dsrdesk.desktop.parts.Parts;
import org.jspecify.annotations.Nullable;

/** A form beneath a made letter; Escape closes it, Ctrl with Enter sends it, refusals stand under the fields. */
final class FormBox extends VBox {
    private static final KeyCombination SEND = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final Hands hands;
    private final Map<Field, ObjectProperty<@Nullable String>> errors = new EnumMap<>(Field.class);
    private final InvalidationListener onProblems = _ -> showProblems();

    FormBox(Hands hands, String title) {
        this.hands = hands;
        setId("form");
        getStyleClass().addAll("inset", "form");
        getChildren().add(Parts.words(title, "card-title"));
        hands.model().problemsProperty().addListener(new WeakInvalidationListener(onProblems));
    }

    /** Adds a sentence. */
    FormBox say(String words) {
        getChildren().add(Parts.muted(words));
        return this;
    }

    /** Adds anything. */
    FormBox show(Node node) {
        getChildren().add(node);
        return this;
    }

    /** Adds a named input with room for what is wrong with it. */
    FormBox input(Field field, ObservableValue<String> name, String id, Control input) {
        input.setId(id);
        Label label = Parts.words("", "field-label");
        label.textProperty().bind(name);
        label.setLabelFor(input);
        input.accessibleTextProperty().bind(name);
        input.setMaxWidth(Double.MAX_VALUE);
        FieldError error = new FieldError();
        error.follow(error(field), input, hands.messages());
        VBox room = new VBox(label, input, error);
        room.getStyleClass().add("field");
        getChildren().add(room);
        return this;
    }

    FormBox input(Field field, String name, String id, Control input) {
        return input(field, new SimpleStringProperty(name), id, input);
    }

    /** Adds a line for words. */
    FormBox line(Field field, String name, String id, StringProperty words) {
        TextField line = new TextField();
        line.textProperty().bindBidirectional(words);
        return input(field, name, id, line);
    }

    /** Adds an area for words. */
    FormBox area(Field field, String name, String id, StringProperty words) {
        GrowingArea area = new GrowingArea();
        area.textProperty().bindBidirectional(words);
        return input(field, name, id, area);
    }

    /** Adds the button that sends the form and the one that closes it. */
    FormBox send(String action, Runnable send) {
        Button go = Parts.button("send", action, send, "primary");
        go.disableProperty().bind(hands.model().workingProperty());
        Button back = Parts.button("back", hands.text("dialog.cancel"), hands.dispatching()::close);
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                hands.dispatching().close();
                pressed.consume();
            } else if (SEND.match(pressed)) {
                go.fire();
                pressed.consume();
            }
        });
        getChildren().add(Parts.buttons(go, back));
        showProblems();
        return this;
    }

    /** Says what is wrong with an input before it is sent. */
    void wrong(Field field, String key) {
        error(field).set(key);
    }

    /** Puts the caret into the first input. */
    void begin() {
        lookupAll(".text-input").stream().filter(Node::isVisible).findFirst().ifPresent(Node::requestFocus);
    }

    private ObjectProperty<@Nullable String> error(Field field) {
        return errors.computeIfAbsent(field, _ -> new SimpleObjectProperty<>());
    }

    private void showProblems() {
        Map<Field, Problem> problems = hands.model().problemsProperty().get();
        errors.forEach((field, error) -> {
            Problem problem = problems.get(field);
            error.set(problem == null ? null : Problems.key(problem));
        });
        problems.forEach((field, problem) -> {
            if (!errors.containsKey(field)) {
                hands.model().tell(Problems.key(problem));
            }
        });
    }
}
