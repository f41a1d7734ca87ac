package org.dsrdesk.desktop.request;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.dsrdesk.desktop.Messages;

/** Fields for a day and a time to the minute, with the zone they are told in. */
final class MomentInput extends HBox {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final int TIME_COLUMNS = 5;

    private final DayInput day;
    private final TextField time;
    private final ZoneId zone;

    MomentInput(ZonedDateTime proposed, ZonedDateTime now, Messages messages) {
        zone = proposed.getZone();
        day = new DayInput(proposed.toLocalDate(), now.withZoneSameInstant(zone).toLocalDate(), messages);
        time = new TextField(MINUTES.format(proposed));
        time.setPrefColumnCount(TIME_COLUMNS);
        time.setMaxWidth(USE_PREF_SIZE);
        time.setAccessibleText(messages.text("request.time"));
        day.accessibleTextProperty().bind(accessibleTextProperty());
        Label told = new Label(TermWords.zone(proposed));
        told.getStyleClass().add("muted");
        getStyleClass().add("field-line");
        getChildren().setAll(day, time, told);
    }

    /** What to watch to know that another moment was typed. */
    Observable[] typed() {
        return new Observable[] {day.textProperty(), time.textProperty()};
    }

    /** The moment typed; empty while it is none. */
    Optional<ZonedDateTime> moment() {
        return day.day().flatMap(date -> DayText.time(time.getText()).map(hour -> ZonedDateTime.of(date, hour, zone)));
    }
}
