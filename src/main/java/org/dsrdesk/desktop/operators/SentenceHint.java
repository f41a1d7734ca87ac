package org.dsrdesk.desktop.operators;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;

/** What to write in a sentence for letters, and a ready one to take while there is none. */
final class SentenceHint extends VBox {
    SentenceHint(Input.Sentence sentence, Node input, Messages messages) {
        getStyleClass().add("field");
        String hint = sentence.field().question()
                .map(question -> question.hint().in(messages.language().locale()))
                .orElse("");
        Label words = SectionBox.styled(hint, "field-hint");
        input.setAccessibleHelp(hint);
        Button take = new Button(messages.text("operators.sentence.take"));
        take.setId("take-" + sentence.field().name());
        take.setAccessibleText(messages.text("operators.sentence.take") + ": " + sentence.ready());
        take.getStyleClass().add("quiet");
        take.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> sentence.text().get().isBlank() && !sentence.ready().isEmpty(), sentence.text()));
        take.managedProperty().bind(take.visibleProperty());
        take.setOnAction(_ -> {
            sentence.text().set(sentence.ready());
            input.requestFocus();
        });
        getChildren().addAll(words, take);
    }
}
