package org.dsrdesk.desktop.calendars;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.jspecify.annotations.Nullable;

/** Shows what a calendar file would change and asks whether it shall. */
public final class CalendarImportController {
    private static final int MOST_DAYS = 60;

    private final ImportModel model;
    private final CalendarTools tools;
    private final Messages messages;
    private final CalendarWords words;

    @FXML private Node root;
    @FXML private Label title;
    @FXML private VBox years;
    @FXML private Label moved;
    @FXML private Label passed;
    @FXML private MoveRows moves;
    @FXML private Label daysTitle;
    @FXML private VBox dayChanges;
    @FXML private Button confirm;

    public CalendarImportController(ImportModel model, CalendarTools tools) {
        this.model = model;
        this.tools = tools;
        messages = tools.messages();
        words = new CalendarWords(messages);
    }

    @FXML
    void initialize() {
        confirm.disableProperty().bind(model.workingProperty());
        model.previewProperty().addListener((_, _, now) -> show(now));
        show(model.previewProperty().get());
    }

    @FXML
    void confirm() {
        model.confirm();
    }

    @FXML
    void cancel() {
        model.cancel();
    }

    private void show(@Nullable ImportPreview preview) {
        present(root, preview != null);
        if (preview == null) {
            return;
        }
        title.setText(messages.text("calendars.import.title", String.join(", ", preview.files()),
                words.calendar(preview.calendar())));
        List<Node> lines = new ArrayList<>();
        preview.years().forEach(change -> lines.add(year(change)));
        years.getChildren().setAll(lines);
        moved.setText(words.would(preview.moves()));
        long over = preview.moves().passed();
        passed.setText(messages.plural("calendars.passed", over));
        present(passed, over > 0);
        moves.show(preview.moves(), tools.book(), messages);
        showDays(preview.days());
        confirm.requestFocus();
    }

    private VBox year(ImportPreview.YearChange change) {
        String state = messages.text(change.before().published()
                ? "calendars.import.replaces"
                : "calendars.import.fills", String.valueOf(change.now().year()));
        Label head = label(state + " " + words.totals(change.working(), change.off()) + ".", "strong");
        return new VBox(head, label(words.source(change.now()), "muted", "small"));
    }

    private void showDays(List<ImportPreview.DayChange> changes) {
        daysTitle.setText(changes.isEmpty()
                ? messages.text("calendars.import.days.none")
                : messages.plural("calendars.import.days", changes.size()));
        List<Node> rows = new ArrayList<>();
        changes.stream().limit(MOST_DAYS).forEach(change -> rows.add(row(change)));
        if (changes.size() > MOST_DAYS) {
            rows.add(label(messages.plural("calendars.import.days.more", changes.size() - MOST_DAYS), "muted"));
        }
        dayChanges.getChildren().setAll(rows);
    }

    private VBox row(ImportPreview.DayChange change) {
        CalendarDay now = change.now();
        Label what = label(messages.text("calendars.import.day", messages.dateAndDay(now.date()),
                words.mark(DayMark.of(change.before().status())), words.mark(DayMark.of(now.status()))));
        VBox row = new VBox(what);
        if (!now.basis().isEmpty()) {
            row.getChildren().add(label(words.basis(now).substring(2), "muted", "small"));
        }
        row.getStyleClass().add("change-row");
        return row;
    }

    private static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
