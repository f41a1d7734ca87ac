package org.dsrdesk.desktop.settings;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.calendar.WorkingCalendar;

/** The card that tells how far the calendar reaches and leads to it. */
public final class CalendarLineController {
    private final Session session;
    private final Navigation navigation;
    private final Messages messages;

    @FXML private Label reach;

    public CalendarLineController(Session session, Navigation navigation, Messages messages) {
        this.session = session;
        this.navigation = navigation;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        WorkingCalendar calendar = session.desk().rules().calendar(session.operator());
        reach.setText(calendar.publishedYears().isEmpty()
                ? messages.text("settings.calendar.none")
                : messages.text("settings.calendar.reach", messages.shortDate(calendar.publishedThrough())));
    }

    @FXML
    void open() {
        navigation.calendars();
    }
}
