package org.dsrdesk.desktop.settings;

import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.controls.FieldError;
import org.dsrdesk.domain.statute.DemandKind;

/** One ground of refusal that the policy promises itself, with the warning that the statute does not give it. */
final class PolicyGroundBox extends VBox {
    PolicyGroundBox(PolicyGroundEdit ground, int ordinal, Runnable remove, Messages messages) {
        TextField title = input("ground-title-" + ordinal, ground.titleProperty());
        title.setPromptText(messages.text("settings.policy.ground.title.prompt"));
        FieldError error = new FieldError();
        error.follow(ground.errorProperty(), title, messages);
        TextField clause = input("ground-clause-" + ordinal, ground.clauseProperty());
        clause.setPromptText(messages.text("settings.policy.ground.clause.prompt"));
        Button drop = new Button(messages.text("settings.policy.ground.remove"));
        drop.setId("ground-remove-" + ordinal);
        drop.getStyleClass().add("quiet");
        drop.setOnAction(_ -> remove.run());
        getStyleClass().addAll("inset", "form");
        getChildren().setAll(
                named(messages.text("settings.policy.ground.title"), title, error),
                named(messages.text("settings.policy.ground.clause"), clause),
                PolicyBox.field(PolicyBox.small(messages.text("settings.policy.ground.kinds")),
                        kinds(ground, ordinal, messages)),
                PolicyBox.words(messages.text("settings.policy.ground.risk"), "warning"),
                drop);
    }

    private static TextField input(String id, StringProperty words) {
        TextField input = new TextField();
        input.setId(id);
        input.textProperty().bindBidirectional(words);
        return input;
    }

    private static VBox named(String name, TextField input, Node... more) {
        input.setAccessibleText(name);
        VBox field = PolicyBox.field(PolicyBox.small(name), input);
        field.getChildren().addAll(more);
        return field;
    }

    private static FlowPane kinds(PolicyGroundEdit ground, int ordinal, Messages messages) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("policy-line");
        for (DemandKind kind : Stream.of(DemandKind.values()).filter(DemandKind::ofSubjects).toList()) {
            ToggleButton button = new ToggleButton(messages.text("kind." + kind.name()));
            button.setId("ground-kind-" + ordinal + "-" + kind.name());
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add("weight");
            button.setSelected(ground.kinds().contains(kind));
            button.setOnAction(_ -> {
                if (button.isSelected()) {
                    ground.kinds().add(kind);
                } else {
                    ground.kinds().remove(kind);
                }
            });
            line.getChildren().add(button);
        }
        return line;
    }
}
