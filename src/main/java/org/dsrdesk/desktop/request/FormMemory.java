package org.dsrdesk.desktop.request;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was typed and chosen in the open form while the page around it is rebuilt. Only what a person changed is
 * put back, so that what was read anew stands where nobody typed.
 */
final class FormMemory {
    private static final String PROPOSED = "proposed";

    private final RequestModel model;
    private final Region page;
    private @Nullable Form form;
    private @Nullable Editor editor;
    private Map<String, Object> fresh = Map.of();

    FormMemory(RequestModel model, Region page) {
        this.model = model;
        this.page = page;
    }

    /** Marks words that a form proposes: as long as nobody changes them they are not typed, and others may follow. */
    static void proposed(TextInputControl input, String words) {
        input.getProperties().put(PROPOSED, words);
    }

    /** Takes what was typed out of the form that was open, before the page is rebuilt. */
    void keep() {
        if (form != null && editor != null) {
            Map<String, Object> typed = new LinkedHashMap<>(values(form));
            typed.entrySet().removeIf(one -> one.getValue().equals(fresh.get(one.getKey())));
            model.typed().put(editor, typed);
        }
    }

    /** Puts it into the form that is open now. */
    void refill() {
        form = page.lookup(".request-form") instanceof Form open ? open : null;
        editor = model.editorProperty().get();
        if (form == null || editor == null) {
            return;
        }
        fresh = values(form);
        Map<String, Object> typed = model.typed().getOrDefault(editor, Map.of());
        choose(form, typed);
        choose(form, typed);
        each(form, (key, input) -> {
            if (input instanceof TextInputControl text && typed.get(key) instanceof String words) {
                text.setText(words);
            }
        });
    }

    /** Choices bring others with them, so what they open is chosen in a second round. */
    private static void choose(Form form, Map<String, Object> typed) {
        each(form, (key, input) -> {
            Object value = typed.get(key);
            if (input instanceof Toggle toggle && value instanceof Boolean on && on != toggle.isSelected()) {
                toggle.setSelected(on);
            } else if (input instanceof ComboBox<?> list && value != null) {
                select(list, value);
            }
        });
    }

    private static void select(ComboBox<?> list, Object value) {
        int place = list.getItems().indexOf(value);
        if (place >= 0 && !value.equals(list.getValue())) {
            list.getSelectionModel().select(place);
        }
    }

    private static Map<String, Object> values(Form form) {
        Map<String, Object> values = new LinkedHashMap<>();
        each(form, (key, input) -> {
            switch (input) {
                case TextInputControl text when !isProposed(text) -> values.put(
                        key, Objects.requireNonNullElse(text.getText(), ""));
                case Toggle toggle -> values.put(key, toggle.isSelected());
                case ComboBox<?> list when list.getValue() != null -> values.put(key, list.getValue());
                default -> {}
            }
        });
        return values;
    }

    private static boolean isProposed(TextInputControl text) {
        return Objects.requireNonNullElse(text.getText(), "").equals(text.getProperties().get(PROPOSED));
    }

    private static void each(Form form, BiConsumer<String, Node> use) {
        Map<String, Node> inputs = new LinkedHashMap<>();
        collect(form, inputs, new HashMap<>());
        inputs.forEach(use);
    }

    private static void collect(Parent parent, Map<String, Node> inputs, Map<String, Integer> counts) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof TextInputControl || child instanceof Toggle || child instanceof ComboBox<?>) {
                String name = child.getClass().getSimpleName() + "/" + Objects.requireNonNullElse(child.getId(), "");
                inputs.put(name + "/" + counts.merge(name, 1, Integer::sum), child);
            } else if (child instanceof Parent inside) {
                collect(inside, inputs, counts);
            }
        }
    }
}
