package org.dsrdesk.desktop.inbox;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.Tray;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;

/** What can be done with several letters at once, each by one press that one undo takes back. */
final class ManyPane extends VBox {
    private final InboxModel model;
    private final Notices notices;
    private final Messages messages;
    private final Label title = new Label();
    private final Label names = text("");
    private final Button dismiss;
    private final Button aside;
    private final Button back;
    private List<Letter> letters = List.of();

    ManyPane(InboxModel model, Notices notices, Messages messages) {
        this.model = model;
        this.notices = notices;
        this.messages = messages;
        dismiss = button("inbox.dismiss.many", "key.dismiss", this::dismiss);
        aside = button("inbox.setAside", "key.aside", this::setAside);
        back = button("inbox.putBack", "key.putBack", this::putBack);
        dismiss.setId("manyDismiss");
        dismiss.getStyleClass().add("primary");
        title.getStyleClass().add("card-title");
        FlowPane buttons = new FlowPane(dismiss, aside, back);
        buttons.getStyleClass().addAll("buttons", "to-the-middle");
        getStyleClass().add("empty-state");
        getChildren().setAll(title, names, buttons, text(messages.text("inbox.many.hint")));
    }

    /** Shows several letters of the tray that is listed. */
    void show(List<Letter> chosen) {
        letters = List.copyOf(chosen);
        Tray tray = model.trays().trayProperty().get();
        title.setText(messages.plural("inbox.many", letters.size()));
        names.setText(new LetterWords(messages).senders(letters));
        Shown.set(dismiss, tray != Tray.DISMISSED && tray != Tray.DUPLICATES);
        Shown.set(aside, tray != Tray.ASIDE && tray != Tray.DUPLICATES);
        Shown.set(back, tray != Tray.NEW && tray != Tray.NEWSLETTERS);
    }

    void dismiss() {
        if (dismiss.isVisible()) {
            List<Letter> all = letters;
            model.dismiss(all, () -> undoable("inbox.dismissed.many", all));
        }
    }

    void setAside() {
        if (aside.isVisible()) {
            List<Letter> all = letters;
            model.setAside(all, () -> undoable("inbox.putAside.many", all));
        }
    }

    void putBack() {
        if (back.isVisible()) {
            List<Letter> all = letters;
            model.putBack(all, () -> undoable("inbox.returned.many", all));
        }
    }

    private void undoable(String key, List<Letter> before) {
        notices.show(Notice.undoable(messages.plural(key, before.size()),
                model.undoing().once(() -> model.restore(before))));
    }

    private Button button(String key, String keyHint, Runnable action) {
        Label hint = new Label(messages.text(keyHint));
        hint.getStyleClass().add("key-hint");
        Button button = new Button(messages.text(key), hint);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
