package org.dsrdesk.desktop.settings;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.controls.FieldError;
import org.dsrdesk.domain.operator.Policy.SecondSignature;

/** What the operator's policy says beyond the statute: systematic requests, signatures, own grounds, a fee. */
public final class PolicyBox extends VBox {
    private static final int NUMBER_COLUMNS = 5;

    private final VBox grounds = new VBox();

    public PolicyBox() {
        getStyleClass().add("form");
        grounds.getStyleClass().add("stack");
    }

    /** Shows a policy and lets the user change it. */
    void follow(PolicyEdit policy, Messages messages) {
        Button add = new Button(messages.text("settings.policy.ground.add"));
        add.setId("add-ground");
        add.setOnAction(_ -> {
            policy.addGround();
            focus("ground-title-" + policy.grounds().size());
        });
        getChildren().setAll(systematic(policy, messages), signatures(policy, messages),
                new VBox(small(messages.text("settings.policy.grounds")),
                        hint(messages.text("settings.policy.grounds.hint"))),
                grounds, add, fee(policy, messages));
        policy.grounds().addListener((ListChangeListener<PolicyGroundEdit>) _ -> list(policy, messages));
        list(policy, messages);
    }

    /** Puts the focus on the first input with a sentence under it. */
    void focusWrong() {
        Stream.concat(Stream.of("systematic-requests"), Stream.iterate(1, row -> row + 1)
                .limit(grounds.getChildren().size()).map(row -> "ground-title-" + row))
                .map(id -> lookup("#" + id))
                .filter(Objects::nonNull)
                .filter(input -> input.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("danger")))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static Node systematic(PolicyEdit policy, Messages messages) {
        CheckBox on = tick("systematic", messages.text("settings.policy.systematic"));
        on.selectedProperty().bindBidirectional(policy.systematicProperty());
        TextField requests = number("systematic-requests", messages.text("settings.policy.requests"));
        requests.textProperty().bindBidirectional(policy.requestsProperty());
        TextField days = number("systematic-days", messages.text("settings.policy.days"));
        days.textProperty().bindBidirectional(policy.daysProperty());
        FlowPane line = new FlowPane(new Label(messages.text("settings.policy.from")), requests,
                new Label(messages.text("settings.policy.within")), days,
                new Label(messages.text("settings.policy.window")));
        line.getStyleClass().add("policy-line");
        line.disableProperty().bind(on.selectedProperty().not());
        FieldError error = new FieldError();
        error.follow(policy.systematicErrorProperty(), requests, messages);
        return field(on, line, error, hint(messages.text("settings.policy.systematic.hint")));
    }

    private static Node signatures(PolicyEdit policy, Messages messages) {
        VBox boxes = field(small(messages.text("settings.policy.signatures")));
        for (SecondSignature what : SecondSignature.values()) {
            CheckBox box = tick("signature-" + what.name().toLowerCase(Locale.ROOT),
                    messages.text("settings.policy.signature." + what.name()));
            box.setSelected(policy.signatures().contains(what));
            box.setOnAction(_ -> {
                if (box.isSelected()) {
                    policy.signatures().add(what);
                } else {
                    policy.signatures().remove(what);
                }
            });
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private static Node fee(PolicyEdit policy, Messages messages) {
        CheckBox box = tick("fee-allowed", messages.text("settings.policy.fee"));
        box.selectedProperty().bindBidirectional(policy.feeProperty());
        return field(box, hint(messages.text("settings.policy.fee.hint")));
    }

    private void list(PolicyEdit policy, Messages messages) {
        grounds.getChildren().clear();
        for (PolicyGroundEdit ground : policy.grounds()) {
            grounds.getChildren().add(new PolicyGroundBox(
                    ground, grounds.getChildren().size() + 1, () -> remove(policy, ground), messages));
        }
        grounds.setManaged(!policy.grounds().isEmpty());
    }

    private void remove(PolicyEdit policy, PolicyGroundEdit ground) {
        policy.grounds().remove(ground);
        focus("add-ground");
    }

    private void focus(String id) {
        Node found = lookup("#" + id);
        if (found != null) {
            found.requestFocus();
        }
    }

    private static CheckBox tick(String id, String text) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        return box;
    }

    private static TextField number(String id, String name) {
        TextField input = new TextField();
        input.setId(id);
        input.setPrefColumnCount(NUMBER_COLUMNS);
        input.setMaxWidth(USE_PREF_SIZE);
        input.setAccessibleText(name);
        return input;
    }

    static VBox field(Node... nodes) {
        VBox field = new VBox(nodes);
        field.getStyleClass().add("field");
        return field;
    }

    static Label small(String text) {
        return words(text, "field-label");
    }

    static Label hint(String text) {
        return words(text, "field-hint");
    }

    static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
