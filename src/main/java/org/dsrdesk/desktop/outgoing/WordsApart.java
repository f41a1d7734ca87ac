package org.dsrdesk.desktop.outgoing;

import java.util.Map;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.letter.LetterField;

/** Words that stand in no letter, to be read and copied. */
final class WordsApart {
    private WordsApart() {}

    /** A card with the words of each field below its title and a hint. */
    static VBox card(Hands hands, String title, String hint, Map<LetterField, String> words) {
        VBox card = Parts.card(title, Parts.muted(hint));
        words.forEach((field, text) -> {
            GrowingArea area = new GrowingArea();
            area.setId("apart-" + field.name());
            area.setText(text);
            area.setEditable(false);
            area.setAccessibleText(hands.name(field));
            card.getChildren().add(new VBox(Parts.words(hands.name(field), "field-label", "strong"), area));
        });
        return card;
    }
}
