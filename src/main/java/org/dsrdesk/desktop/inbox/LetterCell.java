package org.dsrdesk.desktop.inbox;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.desktop.Messages;
import org.jspecify.annotations.Nullable;

/** A letter in the list: who, when, about what, and on a chip in words what the desk made of it. */
final class LetterCell extends ListCell<Letter> {
    private final LetterWords words;
    private final Label sender = new Label();
    private final Label when = new Label();
    private final Label subject = new Label();
    private final Label seen = new Label();
    private final Tooltip full = new Tooltip();
    private final VBox lines;

    LetterCell(Messages messages) {
        words = new LetterWords(messages);
        sender.getStyleClass().add("strong");
        sender.setMinWidth(0);
        when.getStyleClass().addAll("muted", "small");
        when.setMinWidth(Region.USE_PREF_SIZE);
        subject.getStyleClass().add("small");
        seen.getStyleClass().add("seen");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(sender, gap, when);
        head.getStyleClass().add("letter-head");
        lines = new VBox(head, subject, seen);
        lines.getStyleClass().add("letter-lines");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Letter letter, boolean empty) {
        super.updateItem(letter, empty);
        if (letter == null || empty) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        sender.setText(words.sender(letter));
        when.setText(words.when(letter));
        subject.setText(words.subject(letter));
        seen.setText(words.seen(letter));
        seen.getStyleClass().setAll("label", "seen", style(Seen.of(letter.arrival())));
        setGraphic(lines);
        full.setText(String.join("\n", sender.getText(), subject.getText(), when.getText(),
                words.seenInFull(letter)));
        setTooltip(full);
        setAccessibleText(full.getText());
    }

    private static String style(Seen seen) {
        return switch (seen) {
            case ASKS -> "seen-asks";
            case FOLLOW_UP -> "seen-follows";
            case BROKEN -> "seen-broken";
            case DUPLICATE, NOTHING, NEWSLETTER -> "seen-quiet";
        };
    }
}
