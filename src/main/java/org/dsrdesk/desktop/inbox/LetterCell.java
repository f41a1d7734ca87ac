package org.dsrdesk.desktop.inbox;

import java.time.ZonedDateTime;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.desktop.Messages;
import org.jspecify.annotations.Nullable;

/** A letter in the list: who, about what, when; what could not be read says so in words. */
final class LetterCell extends ListCell<Letter> {
    private final Messages messages;
    private final Label sender = new Label();
    private final Label subject = new Label();
    private final Label when = new Label();
    private final VBox lines = new VBox(sender, subject, when);

    LetterCell(Messages messages) {
        this.messages = messages;
        sender.getStyleClass().add("strong");
        subject.getStyleClass().add("small");
        when.getStyleClass().addAll("muted", "small");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Letter letter, boolean empty) {
        super.updateItem(letter, empty);
        if (letter == null || empty) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        String from = letter.sender();
        String about = letter.subject();
        sender.setText(from == null ? messages.text("letter.noSender") : from);
        subject.setText(about == null ? messages.text("letter.noSubject") : about);
        when.setText(when(letter));
        setGraphic(lines);
        String all = sender.getText() + "\n" + subject.getText() + "\n" + when.getText();
        setTooltip(new Tooltip(all));
        setAccessibleText(all);
    }

    private String when(Letter letter) {
        ZonedDateTime received = letter.received();
        String moment = received == null ? letter.fileName() : messages.shortDateTime(received);
        return letter.problem() == null ? moment : messages.text("inbox.broken", moment);
    }
}
