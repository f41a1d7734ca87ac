package org.dsrdesk.desktop.request;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.desktop.controls.FieldError;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.desktop.parts.Reveal;
import org.jspecify.annotations.Nullable;

/**
 * A form that opens where it is needed; Escape closes it, Ctrl with Enter sends it, refusals stand under the fields.
 */
final class Form extends VBox {
    private static final KeyCombination SEND = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final Context context;
    private final Map<Field, ObjectProperty<@Nullable String>> errors = new LinkedHashMap<>();
    private final Map<Field, Node> inputs = new EnumMap<>(Field.class);
    private final InvalidationListener onProblems = _ -> showProblems();

    Form(Context context, String title) {
        this.context = context;
        getStyleClass().addAll("inset", "request-form");
        getChildren().add(Parts.title(title));
        sceneProperty().addListener((_, _, now) -> {
            context.model().problemsProperty().removeListener(onProblems);
            if (now != null) {
                context.model().problemsProperty().addListener(onProblems);
            }
        });
    }

    /** Adds a sentence. */
    Form say(String words) {
        getChildren().add(Parts.muted(words));
        return this;
    }

    /** Adds anything. */
    Form show(Node node) {
        getChildren().add(node);
        return this;
    }

    /** Adds a named input, with room for what is wrong with it. */
    Form input(Field field, String name, Node node) {
        return show(room(field, name, node));
    }

    /** A named input with room for what is wrong with it, to be put where it belongs. */
    VBox room(Field field, String name, Node node) {
        Label label = new Label(name);
        label.setWrapText(true);
        label.getStyleClass().add("field-label");
        label.setLabelFor(node);
        node.setAccessibleText(name);
        inputs.put(field, node);
        FieldError error = new FieldError();
        error.follow(error(field), node, context.messages());
        VBox room = new VBox(label, node, error);
        room.getStyleClass().add("field");
        return room;
    }

    /** Puts inputs that were added last behind a press on words, after which the caret is in the first of them. */
    Form fold(String words, Node... inputs) {
        List<Node> rooms = Stream.of(inputs).<Node>map(Node::getParent).toList();
        Button open = Parts.button(words, () -> {}, "quiet");
        open.setId("person");
        show(rooms, false);
        open.setOnAction(_ -> {
            getChildren().remove(open);
            show(rooms, true);
            inputs[0].requestFocus();
        });
        getChildren().add(getChildren().indexOf(rooms.getFirst()), open);
        return this;
    }

    private static void show(List<Node> rooms, boolean there) {
        rooms.forEach(room -> {
            room.setVisible(there);
            room.setManaged(there);
        });
    }

    /** Adds the button that sends the form, named by what it does, and the one that closes it. */
    Form send(String action, Runnable send) {
        Button go = Parts.button(action, () -> context.model().send(send), "primary");
        go.setId("send");
        go.disableProperty().bind(context.model().workingProperty());
        Button back = Parts.button(context.text("dialog.cancel"), this::close);
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                close();
                pressed.consume();
            } else if (SEND.match(pressed)) {
                go.fire();
                pressed.consume();
            }
        });
        getChildren().add(Parts.buttons(go, back));
        return this;
    }

    /** Says what is wrong with an input before it is sent. */
    void wrong(Field field, String key) {
        error(field).set(key);
        goToError();
    }

    /** Puts the caret into the first input. */
    void begin() {
        firstInput(this).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> firstInput(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child.isFocusTraversable()) {
                return Optional.of(child);
            }
            Optional<Node> inside = child instanceof Parent room ? firstInput(room) : Optional.empty();
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    private void close() {
        context.model().giveUp();
    }

    private ObjectProperty<@Nullable String> error(Field field) {
        return errors.computeIfAbsent(field, _ -> new SimpleObjectProperty<>());
    }

    private void showProblems() {
        Map<Field, Problem> problems = context.model().problemsProperty().get();
        errors.forEach((field, error) -> {
            Problem problem = problems.get(field);
            error.set(problem == null ? null : "problem." + problem.name());
        });
        goToError();
    }

    /** Puts the caret into the first input with something wrong, and shows it. */
    private void goToError() {
        errors.entrySet().stream().filter(entry -> entry.getValue().get() != null).findFirst()
                .flatMap(entry -> Optional.ofNullable(inputs.get(entry.getKey())))
                .ifPresent(input -> Platform.runLater(() -> goTo(input)));
    }

    private static void goTo(Node input) {
        Optional<Node> inside = input.lookupAll(".text-input").stream().filter(Node::isVisible).findFirst()
                .or(() -> input instanceof Parent room ? firstInput(room) : Optional.empty());
        (input.isFocusTraversable() ? input : inside.orElse(input)).requestFocus();
        Node above = input.getParent();
        while (above != null && !(above instanceof ScrollPane)) {
            above = above.getParent();
        }
        if (above instanceof ScrollPane window && window.getContent() instanceof Region page) {
            Reveal.in(window, page, input);
        }
    }
}
