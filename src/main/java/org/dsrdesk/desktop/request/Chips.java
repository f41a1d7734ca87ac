package org.dsrdesk.desktop.request;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.controls.StandingChip;
import org.dsrdesk.domain.deadline.Standing;
import org.jspecify.annotations.Nullable;

/** Chips that say how near a day is. */
final class Chips {
    private Chips() {}

    /** A chip in the colours of a standing; a plain one where no clock runs. */
    static Label of(@Nullable Standing standing, String words, Messages messages) {
        if (standing == null) {
            Label plain = new Label(words);
            plain.setMinWidth(Region.USE_PREF_SIZE);
            plain.getStyleClass().add("chip");
            return plain;
        }
        StandingChip chip = new StandingChip();
        chip.show(standing, words, messages);
        return chip;
    }
}
