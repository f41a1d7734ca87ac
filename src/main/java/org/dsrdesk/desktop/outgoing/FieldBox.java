package org.dsrdesk.desktop.outgoing;

import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dsrdesk.correspondence.DraftField;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.letter.FieldQuestion;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterLanguage;

/** One field of a draft: what is asked, what the desk would say, what a person writes. */
final class FieldBox extends VBox {
    private final Hands hands;
    private final DraftField field;
    private final LetterLanguage language;
    private final StringProperty words;
    private final GrowingArea area = new GrowingArea();

    /** The language is that of the letter. */
    FieldBox(Hands hands, DraftField field, LetterLanguage language) {
        this.hands = hands;
        this.field = field;
        this.language = language;
        this.words = hands.model().words().of(field.field());
        getStyleClass().add("field");
        setId("box-" + field.field().name());
        Label name = Parts.words(hands.name(field.field()), "field-label", "strong");
        name.setLabelFor(area);
        getChildren().add(name);
        area.setId("field-" + field.field().name());
        area.setAccessibleText(name.getText());
        area.textProperty().bindBidirectional(words);
        if (field.proposed().isBlank()) {
            ask();
        } else {
            offer();
        }
    }

    private void ask() {
        Optional<FieldQuestion> question = field.field().question();
        String hint = question.map(asked -> asked.hint().in(hands.messages().language().locale()))
                .filter(text -> !text.equalsIgnoreCase(hands.name(field.field())))
                .orElseGet(() -> hands.text("outgoing.unknown." + field.field().source().name()));
        area.setAccessibleHelp(hint);
        getChildren().addAll(Parts.words(hint, "field-hint"), area);
        String start = question.map(asked -> asked.suggestion().in(language.locale())).orElse("");
        if (!start.isBlank()) {
            Button take = Parts.button("suggest-" + field.field().name(), hands.text("outgoing.suggest", start),
                    () -> {
                        words.set(start);
                        area.requestFocus();
                    }, "quiet", "outgoing-suggest");
            take.setWrapText(true);
            take.setMinWidth(0);
            take.visibleProperty().bind(words.isEmpty());
            take.managedProperty().bind(take.visibleProperty());
            getChildren().add(take);
        }
    }

    /** The desk's own words, which a person may replace and put back. */
    private void offer() {
        Label proposed = Parts.words(field.proposed(), "outgoing-proposed");
        proposed.setId("proposed-" + field.field().name());
        Button change = Parts.button("change-" + field.field().name(), hands.text("outgoing.change"), () -> {
            words.set(field.proposed());
            area.requestFocus();
        }, "quiet");
        change.setAccessibleText(hands.text("outgoing.change") + ": " + hands.name(field.field()));
        Button back = Parts.button("back-" + field.field().name(), hands.text("outgoing.putBack"), () -> {
            words.set("");
            change.requestFocus();
        }, "quiet");
        back.setAccessibleText(hands.text("outgoing.putBack") + ": " + hands.name(field.field()));
        getChildren().addAll(proposed, change, area, back);
        area.textProperty().addListener((_, before, now) -> {
            if (before.isEmpty() != now.isEmpty() && !area.isFocused()) {
                turn(proposed, change, back);
            }
        });
        area.focusedProperty().addListener((_, _, in) -> {
            if (!in) {
                turn(proposed, change, back);
            }
        });
        turn(proposed, change, back);
    }

    private void turn(Node proposed, Node change, Node back) {
        boolean own = !words.get().isEmpty();
        Parts.shown(proposed, !own);
        Parts.shown(change, !own);
        Parts.shown(area, own);
        Parts.shown(back, own);
    }

    LetterField field() {
        return field.field();
    }

    /** Puts the caret into the field, or on the button that opens it. */
    void enter() {
        Node input = area.isVisible() ? area : lookup(".button");
        if (input != null) {
            input.requestFocus();
        }
    }
}
