package org.dsrdesk.desktop.request;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.dsrdesk.desktop.Messages;

/** A field for a day, typed as people type it. */
final class DayInput extends TextField {
    private static final int COLUMNS = 10;
    private final LocalDate today;

    DayInput(LocalDate proposed, LocalDate today, Messages messages) {
        super(messages.shortDate(proposed));
        this.today = today;
        setPrefColumnCount(COLUMNS);
        setPromptText(messages.text("request.day.prompt"));
        setMaxWidth(USE_PREF_SIZE);
    }

    /** The day typed; empty while it is none. */
    Optional<LocalDate> day() {
        return DayText.day(getText(), today);
    }
}
