package org.dsrdesk.desktop.settings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Names;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/** The card that shows by which rules the desk counts; nothing in it can be changed. */
public final class RulesController {
    private static final double ROW = 41;
    private static final double HEAD = 42;

    private final Session session;
    private final Messages messages;
    private final RuleTexts texts;

    @FXML private Label act;
    @FXML private Label edition;
    @FXML private TableView<Duty> duties;
    @FXML private TableColumn<Duty, String> duty;
    @FXML private TableColumn<Duty, String> citation;
    @FXML private TableColumn<Duty, String> term;
    @FXML private TableColumn<Duty, String> extension;
    @FXML private TableColumn<Duty, String> confidence;

    public RulesController(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
        texts = new RuleTexts(messages, new Names(messages));
    }

    @FXML
    void initialize() {
        RuleBook rules = session.desk().rules();
        Statute statute = rules.editions(session.operator().packs().getFirst()).getLast();
        act.setText(names(statute));
        edition.setText(texts.edition(statute.edition()));
        say(duty, texts::title);
        say(citation, texts::citation);
        say(term, texts::term);
        say(extension, texts::extension);
        say(confidence, texts::confidence);
        fill(duties, statute.duties());
    }

    private String names(Statute statute) {
        return statute.edition().title().in(messages.language().locale());
    }

    private static <T> void fill(TableView<T> table, List<T> rows) {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getItems().setAll(rows);
        double height = HEAD + ROW * rows.size();
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
    }

    private static <T> void say(TableColumn<T, String> column, Function<T, String> words) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(_ -> new Words<>());
    }

    /** Words; the whole of them on hover. */
    private static final class Words<T> extends TableCell<T, String> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
            setTooltip(words == null || empty ? null : new Tooltip(words));
        }
    }
}
