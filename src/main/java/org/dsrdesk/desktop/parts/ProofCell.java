package org.dsrdesk.desktop.parts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.dsrdesk.domain.deadline.ProofDay;
import org.dsrdesk.domain.deadline.ProofMark;

/** One day of a count: its date and its number, or a dash for a day that is skipped. */
final class ProofCell {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM", Locale.ROOT);

    private ProofCell() {}

    static VBox of(ProofDay day, LocalDate due, RequestWords words) {
        Label date = new Label(DAY.format(day.date()));
        date.getStyleClass().add("proof-date");
        Label number = new Label(day.number() > 0 ? String.valueOf(day.number()) : mark(day.mark()));
        number.getStyleClass().add("proof-number");
        VBox cell = new VBox(date, number);
        cell.getStyleClass().add("proof-day");
        if (day.date().equals(due)) {
            cell.getStyleClass().add("proof-last");
        } else if (day.mark() == ProofMark.EVENT) {
            cell.getStyleClass().add("proof-event");
        } else if (!day.mark().counted()) {
            cell.getStyleClass().add("proof-skipped");
        }
        Tooltip.install(cell, new Tooltip(words.day(day)));
        cell.setAccessibleText(words.day(day));
        return cell;
    }

    private static String mark(ProofMark mark) {
        return mark == ProofMark.EVENT ? "●" : "–";
    }
}
