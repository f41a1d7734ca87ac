package org.dsrdesk.desktop.settings;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/** The cards that show by which rules and by which calendar the desk counts; nothing in them can be changed. */
public final class RulesController {
    private static final double ROW = 41;
    private static final double HEAD = 42;

    private final Session session;
    private final Messages messages;
    private final RuleTexts texts;

    @FXML private Label reach;
    @FXML private TableView<CalendarYear> years;
    @FXML private TableColumn<CalendarYear, String> year;
    @FXML private TableColumn<CalendarYear, String> yearState;
    @FXML private TableColumn<CalendarYear, String> yearSource;
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
        WorkingCalendar calendar = rules.calendar(session.operator());
        reach.setText(messages.text("settings.calendar.reach", messages.date(calendar.publishedThrough())));
        say(year, it -> String.valueOf(it.year()));
        say(yearState, it -> messages.text(it.published()
                ? "settings.calendar.published"
                : "settings.calendar.provisional"));
        say(yearSource, texts::calendar);
        fill(years, years(calendar));
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

    /** The published years, newest first, after the first year that none is published for. */
    private static List<CalendarYear> years(WorkingCalendar calendar) {
        List<CalendarYear> years = new ArrayList<>();
        int last = Math.min(calendar.publishedThrough().getYear() + 1, WorkingCalendar.LAST_YEAR);
        for (int at = last; at >= WorkingCalendar.FIRST_YEAR; at--) {
            CalendarYear found = calendar.year(LocalDate.of(at, 1, 1));
            if (found.published() || at == last) {
                years.add(found);
            }
        }
        return years;
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
