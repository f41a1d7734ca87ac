package org.dsrdesk.desktop.parts;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.Field;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.controls.FieldError;

/** What else tells a person from others, opened by one press or by what is written there already. */
public final class PersonFields extends VBox {
    private static final List<Field> ALL = List.of(Field.BIRTH, Field.CONTRACT, Field.DOCUMENT);
    private static final double WIDTH = 158;

    private final Map<Field, TextField> inputs = new EnumMap<>(Field.class);
    private final Button open = new Button();
    private final FlowPane row = new FlowPane();

    public PersonFields() {
        row.getStyleClass().add("person-row");
        open.setId("person");
        open.getStyleClass().add("quiet");
        open.setOnAction(_ -> {
            unfold();
            input(Field.BIRTH).requestFocus();
        });
        getChildren().setAll(open);
    }

    /** Shows the fields of a form; Enter in the last of them goes on to {@code after}. */
    public void follow(RequestForm form, Messages messages, Runnable after) {
        open.setText(messages.text("person.more"));
        ALL.forEach(field -> add(field, form, messages));
        for (int place = 0; place < ALL.size(); place++) {
            Runnable next = place + 1 == ALL.size() ? after : input(ALL.get(place + 1))::requestFocus;
            input(ALL.get(place)).setOnAction(_ -> next.run());
        }
    }

    /** Puts the caret into the first field with something wrong; false when nothing is. */
    public boolean focusError(RequestForm form) {
        for (Field field : ALL) {
            if (form.error(field).get() != null) {
                input(field).requestFocus();
                return true;
            }
        }
        return false;
    }

    private void add(Field field, RequestForm form, Messages messages) {
        String key = "person." + field.name().toLowerCase(Locale.ROOT);
        TextField input = new TextField();
        input.setId(field.name().toLowerCase(Locale.ROOT));
        input.setPromptText(messages.text(key + ".prompt"));
        input.setAccessibleText(messages.text(key));
        input.textProperty().bindBidirectional(form.text(field));
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                form.leave(field);
            }
        });
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        FieldError error = new FieldError();
        error.setId(input.getId() + "Error");
        error.follow(form.error(field), input, messages);
        VBox box = new VBox(label, input, error);
        box.getStyleClass().add("field");
        box.setPrefWidth(WIDTH);
        if (field == Field.DOCUMENT) {
            Label hint = new Label(messages.text("person.document.hint"));
            hint.getStyleClass().add("field-hint");
            hint.setWrapText(true);
            hint.setMinHeight(USE_PREF_SIZE);
            box.getChildren().add(2, hint);
        }
        inputs.put(field, input);
        row.getChildren().add(box);
        form.text(field).addListener(_ -> unfoldWhenWritten(form));
        unfoldWhenWritten(form);
    }

    private void unfoldWhenWritten(RequestForm form) {
        if (ALL.stream().anyMatch(field -> !form.text(field).get().isBlank())) {
            unfold();
        }
    }

    private void unfold() {
        List<Node> shown = List.of(row);
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
    }

    private TextField input(Field field) {
        return Objects.requireNonNull(inputs.get(field));
    }
}
