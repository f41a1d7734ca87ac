package org.dsrdesk.desktop.parts;

import java.time.ZonedDateTime;
import javafx.scene.control.Label;
import org.dsrdesk.casework.Field;
import org.dsrdesk.desktop.Messages;
import org.jspecify.annotations.Nullable;

/** Says in words which moment was understood, so that a slip is seen before it moves a deadline. */
public final class ReceivedHint extends Label {
    public ReceivedHint() {
        getStyleClass().add("field-hint");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
    }

    /** Follows the moment of a form; gives way to the sentence that says what is wrong. */
    public void follow(RequestForm form, Messages messages) {
        form.receivedProperty().addListener((_, _, now) -> show(now, messages));
        show(form.receivedProperty().get(), messages);
        visibleProperty().bind(form.error(Field.RECEIVED).isNull());
    }

    private void show(@Nullable ZonedDateTime moment, Messages messages) {
        setText(moment == null
                ? messages.text("received.hint")
                : messages.text("received.understood", messages.weekday(moment.toLocalDate()), offset(moment)));
    }

    private static String offset(ZonedDateTime moment) {
        int minutes = moment.getOffset().getTotalSeconds() / 60;
        String sign = minutes < 0 ? "−" : "+";
        int rest = Math.abs(minutes % 60);
        return "UTC" + sign + Math.abs(minutes / 60) + (rest == 0 ? "" : ":" + rest);
    }
}
