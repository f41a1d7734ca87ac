package org.dsrdesk.desktop.today;

import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.controls.StandingChip;

/** A line of the day as it is seen: chip, what and by when, who, one button. */
final class DueLine extends HBox {
    DueLine(Line line, Messages messages, LongConsumer opener) {
        getStyleClass().addAll("row", "due-line");
        VBox what = new VBox(label(line.title(), "strong"), label(line.detail(), "small", "muted"));
        setHgrow(what, Priority.ALWAYS);
        Label who = new Label(line.who());
        who.getStyleClass().addAll("small", "muted");
        who.setTooltip(new Tooltip(line.who()));
        VBox person = new VBox(new Label(line.number()), who);
        person.getStyleClass().add("due-person");
        person.setAlignment(Pos.CENTER_LEFT);
        Button action = new Button(line.action());
        action.getStyleClass().add("due-action");
        action.setAccessibleText(line.action() + ": " + line.title() + ", " + line.number());
        action.setOnAction(_ -> opener.accept(line.request()));
        getChildren().setAll(chip(line, messages), what, person, action);
    }

    private static StackPane chip(Line line, Messages messages) {
        StackPane slot = new StackPane();
        slot.getStyleClass().add("due-chip");
        slot.setAlignment(Pos.CENTER_LEFT);
        if (line.standing() == null) {
            Label chip = new Label(line.chip());
            chip.getStyleClass().add("chip");
            slot.getChildren().add(chip);
        } else {
            StandingChip chip = new StandingChip();
            chip.show(line.standing(), line.chip(), messages);
            slot.getChildren().add(chip);
        }
        return slot;
    }

    private static Label label(String words, String... classes) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
