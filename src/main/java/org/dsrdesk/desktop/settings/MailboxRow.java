package org.dsrdesk.desktop.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Mailbox.Source;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.mailbox.MailboxState;
import org.jspecify.annotations.Nullable;

/** One mailbox: its name, what it is doing now, and what can be done with it. */
final class MailboxRow extends VBox {
    private final Mailbox mailbox;
    private final MailboxesModel model;
    private final Messages messages;
    private final Label state = new Label();
    private final Button again;

    MailboxRow(Mailbox mailbox, MailboxesModel model, Messages messages) {
        this.mailbox = mailbox;
        this.model = model;
        this.messages = messages;
        MailboxWords words = new MailboxWords(messages);
        getStyleClass().add("inset");
        Label name = new Label(mailbox.name());
        name.getStyleClass().add("strong");
        Label place = new Label(words.place(mailbox));
        place.getStyleClass().addAll("muted", "small");
        for (Label label : new Label[] {name, place, state}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        again = button("again", "settings.mailbox.again", () -> model.tryAgain(mailbox));
        again.managedProperty().bind(again.visibleProperty());
        getChildren().setAll(name, place, state, buttons());
        follow();
    }

    private Node buttons() {
        FlowPane line = new FlowPane(again);
        line.getStyleClass().add("mailbox-buttons");
        if (mailbox.source() instanceof Source.Account) {
            line.getChildren().add(button("edit", "settings.mailbox.edit", () -> model.edit(mailbox)));
        }
        String other = mailbox.enabled() ? "settings.mailbox.pause" : "settings.mailbox.goOn";
        line.getChildren().add(button("pause", other, () -> model.pauseOrGoOn(mailbox)));
        line.getChildren().add(button("remove", "settings.mailbox.remove", () -> model.remove(mailbox)));
        return line;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(id + "-" + mailbox.id().value());
        button.setAccessibleText(messages.text(key) + ": " + mailbox.name());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Shows what the mailbox is doing now. */
    void follow() {
        @Nullable MailboxState now = model.states().get(mailbox.id());
        MailboxState shown = now == null ? new MailboxState.Off() : now;
        boolean failed = shown instanceof MailboxState.Failed;
        state.setText(new MailboxWords(messages).state(shown));
        state.getStyleClass().removeAll("field-error", "field-hint");
        state.getStyleClass().add(failed ? "field-error" : "field-hint");
        again.setVisible(failed);
    }
}
