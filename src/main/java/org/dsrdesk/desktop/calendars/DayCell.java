package org.dsrdesk.desktop.calendars;

import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/** A day of the year: its number, the letter of what it is, and all of it in words for those who listen. */
final class DayCell extends Label {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final LocalDate date;

    DayCell(LocalDate date, DayMark mark, String letter, String spoken) {
        super(String.valueOf(date.getDayOfMonth()));
        this.date = date;
        setId("day-" + date);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        getStyleClass().addAll("day", mark.styleClass());
        if (!letter.isEmpty()) {
            Label sign = new Label(letter);
            sign.getStyleClass().add("day-letter");
            setGraphic(sign);
            setContentDisplay(ContentDisplay.BOTTOM);
        }
    }

    LocalDate date() {
        return date;
    }

    /** Whether the keyboard stands on this day. */
    void mark(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
        setFocusTraversable(current);
    }
}
