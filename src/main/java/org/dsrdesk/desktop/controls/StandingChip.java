package org.dsrdesk.desktop.controls;

import java.util.Arrays;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.deadline.Standing;

/** A chip with the mark, the word and the colours of a standing; a screen reader hears the standing's word too. */
public final class StandingChip extends Label {
    public StandingChip() {
        Region mark = new Region();
        mark.getStyleClass().add("standing-mark");
        setGraphic(mark);
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
    }

    /** Shows a standing with words of the screen's own, as «3 раб. дня». */
    public void show(Standing standing, String words, Messages messages) {
        getStyleClass().removeAll(Arrays.stream(Standing.values()).map(StandingChip::styleClass).toList());
        getStyleClass().add(styleClass(standing));
        setText(words);
        String spoken = messages.text(key(standing));
        setAccessibleText(spoken.equals(words) ? words : spoken + ": " + words);
    }

    /** Shows a standing by its own word. */
    public void show(Standing standing, Messages messages) {
        show(standing, messages.text(key(standing)), messages);
    }

    /** The style class of everything that shows a standing. */
    private static String styleClass(Standing standing) {
        return "standing-" + standing.name().toLowerCase(Locale.ROOT);
    }

    /** The key of the word said for a standing's mark, as «скоро». */
    public static String key(Standing standing) {
        return "standing." + standing.name().toLowerCase(Locale.ROOT);
    }
}
