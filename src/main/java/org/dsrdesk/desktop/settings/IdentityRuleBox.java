package org.dsrdesk.desktop.settings;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.FactWords;
import org.dsrdesk.domain.operator.Identification;
import org.dsrdesk.domain.operator.IdentityFact;

/** The facts by which a person is recognised, in a conversation and in a letter, and the operator's own words. */
public final class IdentityRuleBox extends VBox {
    /** A paper that allows somebody to act for another is asked for by role, never by this rule. */
    private static final List<IdentityFact> FACTS = List.of(IdentityFact.NAME, IdentityFact.EMAIL, IdentityFact.PHONE,
            IdentityFact.CONTRACT, IdentityFact.LOGIN, IdentityFact.ADDRESS, IdentityFact.DATE_OF_BIRTH,
            IdentityFact.DOCUMENT_SHOWN);

    public IdentityRuleBox() {
        getStyleClass().add("form");
    }

    /** Shows a rule and lets the user change it. */
    void follow(IdentityRule rule, Messages messages) {
        GridPane ticks = new GridPane();
        ticks.getStyleClass().add("fact-table");
        ticks.add(small(messages.text("settings.identity.speaking")), 1, 0);
        ticks.add(small(messages.text("settings.identity.writing")), 2, 0);
        for (IdentityFact fact : FACTS) {
            int row = ticks.getRowCount();
            Label label = new Label(new FactWords(messages).named(fact));
            label.setWrapText(true);
            ticks.add(label, 0, row);
            ticks.add(tick(fact, rule.speaking(), "speaking", messages), 1, row);
            if (fact != IdentityFact.DOCUMENT_SHOWN) {
                ticks.add(tick(fact, rule.writing(), "writing", messages), 2, row);
            }
        }
        getChildren().setAll(ticks,
                text("ask", rule.askProperty(), messages),
                text("never", rule.neverProperty(), messages),
                text("say", rule.sayProperty(), messages));
    }

    private static CheckBox tick(
            IdentityFact fact, ObservableSet<IdentityFact> chosen, String way, Messages messages) {
        CheckBox box = new CheckBox();
        box.setId(way + "-" + fact.name().toLowerCase(Locale.ROOT));
        box.setAccessibleText(
                new FactWords(messages).named(fact) + ", " + messages.text("settings.identity." + way));
        box.setSelected(chosen.contains(fact));
        box.setOnAction(_ -> {
            if (box.isSelected()) {
                chosen.add(fact);
            } else {
                chosen.remove(fact);
            }
        });
        return box;
    }

    private static Node text(String name, StringProperty words, Messages messages) {
        TextField input = new TextField();
        input.setId("identity-" + name);
        input.setTextFormatter(new TextFormatter<>(change -> {
            if (change.getControlNewText().length() > Identification.LONGEST_TEXT) {
                change.setText("");
            }
            return change;
        }));
        input.textProperty().bindBidirectional(words);
        input.setPromptText(messages.text("settings.identity.prompt." + name));
        Label label = small(messages.text("settings.identity." + name));
        label.setLabelFor(input);
        VBox field = new VBox(label, input);
        field.getStyleClass().add("field");
        return field;
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        return label;
    }
}
