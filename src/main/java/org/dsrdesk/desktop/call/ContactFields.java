package org.dsrdesk.desktop.call;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.Field;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.controls.FieldError;
import org.dsrdesk.desktop.parts.RequestForm;
import org.dsrdesk.desktop.parts.TwoColumns;
import org.dsrdesk.domain.request.Channel;

/** Who asks and where to answer: the fields that a channel needs, in the order in which they are told. */
public final class ContactFields extends VBox {
    private static final double BESIDE = 300;
    private static final List<Field> ALL =
            List.of(Field.PHONE, Field.EMAIL, Field.NAME, Field.ADDRESS, Field.REFERENCE);

    private final Map<Field, TextField> inputs = new EnumMap<>(Field.class);
    private final Map<Field, Label> labels = new EnumMap<>(Field.class);
    private final Map<Field, VBox> boxes = new EnumMap<>(Field.class);
    private final List<Field> order = new ArrayList<>();

    public ContactFields() {
        getStyleClass().add("form");
    }

    /** Shows the fields of a form for its channel. */
    void follow(RequestForm form, Messages messages) {
        ALL.forEach(field -> add(field, form, messages));
        form.channelProperty().addListener(_ -> {
            arrange(form, messages);
            focusFirst();
        });
        arrange(form, messages);
    }

    /** Puts the caret where the channel begins. */
    void focusFirst() {
        TextField first = input(order.getFirst());
        first.requestFocus();
        first.end();
    }

    /** Puts the caret into the last field. */
    void focusLast() {
        input(order.getLast()).requestFocus();
    }

    /** Puts the caret into the first field with something wrong; false when nothing is. */
    boolean focusError(RequestForm form) {
        for (Field field : order) {
            if (form.error(field).get() != null) {
                input(field).requestFocus();
                return true;
            }
        }
        return false;
    }

    /** Goes on from a field to the next one, or to what comes after the last; false for a node that is no field. */
    boolean goOn(Node from, Runnable after) {
        for (int at = 0; at < order.size(); at++) {
            if (input(order.get(at)).equals(from)) {
                if (at + 1 < order.size()) {
                    input(order.get(at + 1)).requestFocus();
                } else {
                    after.run();
                }
                return true;
            }
        }
        return false;
    }

    /** Whether a node is one of the fields. */
    boolean holds(Node node) {
        return order.stream().anyMatch(field -> input(field).equals(node));
    }

    private TextField input(Field field) {
        return Objects.requireNonNull(inputs.get(field));
    }

    private void add(Field field, RequestForm form, Messages messages) {
        TextField input = new TextField();
        input.setId(field.name().toLowerCase(Locale.ROOT));
        input.textProperty().bindBidirectional(form.text(field));
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                form.leave(field);
            }
        });
        Label label = new Label();
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        FieldError error = new FieldError();
        error.setId(input.getId() + "Error");
        error.follow(form.error(field), input, messages);
        VBox box = new VBox(label, input, error);
        box.getStyleClass().add("field");
        inputs.put(field, input);
        labels.put(field, label);
        boxes.put(field, box);
    }

    private void arrange(RequestForm form, Messages messages) {
        List<List<Field>> rows = new ArrayList<>(rows(form.channelProperty().get()));
        ALL.stream().filter(field -> rows.stream().noneMatch(row -> row.contains(field)))
                .filter(field -> !form.text(field).get().isBlank())
                .forEach(field -> rows.add(List.of(field)));
        order.clear();
        rows.forEach(order::addAll);
        order.forEach(field -> name(field, form.channelProperty().get(), messages));
        getChildren().setAll(rows.stream().map(this::row).toList());
    }

    private void name(Field field, Channel channel, Messages messages) {
        String key = "call." + field.name().toLowerCase(Locale.ROOT);
        String own = key + "." + channel.name();
        String words = messages.text(messages.bundle().containsKey(own) ? own : key);
        Objects.requireNonNull(labels.get(field)).setText(words);
        input(field).setAccessibleText(words);
        String prompt = key + ".prompt";
        String ownPrompt = prompt + "." + channel.name();
        input(field).setPromptText(messages.text(messages.bundle().containsKey(ownPrompt) ? ownPrompt : prompt));
    }

    private Node row(List<Field> fields) {
        List<VBox> shown = fields.stream().map(field -> Objects.requireNonNull(boxes.get(field))).toList();
        if (shown.size() == 1) {
            return shown.getFirst();
        }
        TwoColumns row = new TwoColumns();
        row.setBeside(BESIDE);
        row.getChildren().setAll(shown);
        return row;
    }

    private static List<List<Field>> rows(Channel channel) {
        return switch (channel) {
            case PHONE, EMAIL -> List.of(List.of(Field.PHONE, Field.EMAIL), List.of(Field.NAME));
            case IN_PERSON -> List.of(List.of(Field.NAME), List.of(Field.PHONE, Field.EMAIL));
            case POST -> List.of(List.of(Field.NAME), List.of(Field.ADDRESS, Field.REFERENCE),
                    List.of(Field.PHONE, Field.EMAIL));
            case MESSENGER -> List.of(List.of(Field.ADDRESS, Field.PHONE), List.of(Field.NAME));
            case WEB_FORM -> List.of(List.of(Field.REFERENCE, Field.EMAIL), List.of(Field.NAME, Field.PHONE));
        };
    }
}
