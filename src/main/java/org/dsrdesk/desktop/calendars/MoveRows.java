package org.dsrdesk.desktop.calendars;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.MovedDate;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Names;

/** The deadlines that move, one under another: number, old and new day, what must be done; the sooner ones first. */
public final class MoveRows extends VBox {
    private static final int MOST = 60;
    private static final double GAP = 8;

    public MoveRows() {
        getStyleClass().add("change-rows");
    }

    void show(Moves moves, RuleBook book, Messages messages) {
        List<Node> rows = moves.dates().stream()
                .limit(MOST)
                .<Node>map(date -> row(moves, date, book, messages))
                .toList();
        getChildren().setAll(rows);
        if (moves.dates().size() > MOST) {
            getChildren().add(label(messages.plural("calendars.moved.more", moves.dates().size() - MOST), "muted"));
        }
    }

    private static VBox row(Moves moves, MovedDate date, RuleBook book, Messages messages) {
        Names names = new Names(messages);
        String duty = names.text(book.edition(date.edition()).duty(date.dutyId()).title());
        String asked = names.kind(date.kind());
        Label days = label(new CalendarWords(messages).fromTo(date), "strong");
        FlowPane first = new FlowPane(GAP, 0, chip(moves, date, messages),
                label(messages.text("calendars.moved.number", date.number())), days);
        VBox row = new VBox(first, label(asked.equals(duty) ? asked : asked + ": " + duty, "muted", "small"));
        row.getStyleClass().add("change-row");
        return row;
    }

    private static Label chip(Moves moves, MovedDate date, Messages messages) {
        if (moves.passed(date)) {
            return label(messages.text("calendars.move.passed"), "chip", "standing-overdue");
        }
        return Moves.sooner(date)
                ? label(messages.text("calendars.move.sooner"), "chip", "standing-today")
                : label(messages.text("calendars.move.later"), "chip");
    }

    private static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
