package org.dsrdesk.desktop.parts;

import java.util.Locale;
import javafx.scene.control.Label;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingLetter;

/** A chip that says where a letter stands on its way out. */
public final class StageChip extends Label {
    public StageChip() {
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
    }

    public StageChip(OutgoingLetter letter, Messages messages) {
        this();
        show(letter, messages);
    }

    /** Shows the stage of a letter. */
    public void show(OutgoingLetter letter, Messages messages) {
        getStyleClass().removeIf(name -> name.startsWith("stage-"));
        getStyleClass().add(styleClass(letter.stage()));
        setText(new OutgoingWords(messages).stage(letter));
    }

    private static String styleClass(LetterStage stage) {
        return "stage-" + stage.name().toLowerCase(Locale.ROOT);
    }
}
