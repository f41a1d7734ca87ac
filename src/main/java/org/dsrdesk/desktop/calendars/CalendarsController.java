package org.dsrdesk.desktop.calendars;

import java.io.File;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.dsrdesk.desktop.FileKind;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.parts.Reveal;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** Shows a year of a calendar and takes files with years to come. */
public final class CalendarsController implements Screen {
    private final CalendarsModel model;
    private final ImportModel reading;
    private final OwnDaysModel own;
    private final CalendarTools tools;
    private final Messages messages;
    private final CalendarWords words;

    @FXML private ScrollPane root;
    @FXML private Region page;
    @FXML private Button importFile;
    @FXML private Label refusal;
    @FXML private Node working;
    @FXML private ComboBox<String> calendar;
    @FXML private CheckBox all;
    @FXML private ComboBox<Integer> year;
    @FXML private Node yearTools;
    @FXML private Node yearPart;
    @FXML private Label totals;
    @FXML private Label source;
    @FXML private Label added;
    @FXML private Node provisional;
    @FXML private Label provisionalWhy;
    @FXML private YearGrid days;
    @FXML private FlowPane legend;
    @FXML private Node ownDays;

    public CalendarsController(CalendarsModel model, ImportModel reading, OwnDaysModel own, CalendarTools tools) {
        this.model = model;
        this.reading = reading;
        this.own = own;
        this.tools = tools;
        messages = tools.messages();
        words = new CalendarWords(messages);
    }

    @FXML
    void initialize() {
        calendar.setConverter(new Shown<>(words::calendar));
        calendar.setItems(model.calendars());
        calendar.valueProperty().bindBidirectional(model.calendarProperty());
        all.selectedProperty().bindBidirectional(model.allProperty());
        year.getItems().setAll(IntStream.rangeClosed(WorkingCalendar.FIRST_YEAR, WorkingCalendar.LAST_YEAR)
                .boxed().toList());
        year.valueProperty().addListener((_, _, now) -> choose(now));
        importFile.setDisable(!model.mayChange());
        days.serve(this::step, own::edit);
        model.planProperty().addListener((_, _, now) -> show(now));
        model.dayProperty().addListener((_, _, now) -> days.look(now));
        reading.previewProperty().addListener(_ -> showParts());
        reading.workingProperty().addListener(_ -> showParts());
        ChangeListener<@Nullable Function<Locale, String>> refused = (_, _, now) -> showRefusal(now);
        reading.refusalProperty().addListener(refused);
        own.editProperty().addListener((_, before, now) -> {
            if (now != null) {
                reveal(ownDays);
            } else if (before != null) {
                days.focusDay();
                days.lookedAt().ifPresent(this::reveal);
            }
        });
        root.addEventHandler(DragEvent.DRAG_OVER, this::over);
        root.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        legend();
        show(model.planProperty().get());
        showParts();
        showRefusal(reading.refusalProperty().get());
    }

    @Override
    public void shown() {
        model.reload();
        days.focusDay();
    }

    @Override
    public void left() {
        own.cancel();
    }

    @FXML
    void importFile() {
        reading.read(tools.dialogs().chooseFiles(FileKind.CALENDAR));
    }

    @FXML
    void earlier() {
        model.lookAt(model.planProperty().get().year() - 1);
    }

    @FXML
    void later() {
        model.lookAt(model.planProperty().get().year() + 1);
    }

    private void choose(@Nullable Integer chosen) {
        if (chosen != null) {
            model.lookAt(chosen);
        }
    }

    private void show(YearPlan plan) {
        CalendarYear facts = plan.facts();
        year.setConverter(new Shown<>(this::yearName));
        year.setValue(plan.year());
        totals.setText(words.totals(plan.working(), plan.off()));
        source.setText(words.source(facts));
        String by = words.added(plan.added(), facts.published(), tools.session().operator().zone());
        added.setText(by);
        present(added, !by.isEmpty());
        present(provisional, !facts.published());
        provisionalWhy.setText(messages.text(facts.exceptions().isEmpty()
                ? "calendars.provisional.plain"
                : "calendars.provisional.computed", String.valueOf(plan.year())));
        days.show(plan, model.dayProperty().get(), messages);
    }

    private void step(LocalDate day) {
        model.look(day);
        days.lookedAt().ifPresent(this::reveal);
    }

    private void reveal(Node node) {
        root.applyCss();
        root.layout();
        Reveal.in(root, page, node);
    }

    private void showParts() {
        boolean looking = reading.previewProperty().get() != null;
        present(yearPart, !looking);
        present(yearTools, !looking);
        present(importFile, !looking);
        present(working, reading.workingProperty().get());
    }

    private void showRefusal(@Nullable Function<Locale, String> sentence) {
        present(refusal, sentence != null);
        refusal.setText(sentence == null
                ? ""
                : sentence.apply(messages.language().locale()) + "\n"
                        + messages.text("calendars.import.refused"));
    }

    private void legend() {
        for (DayMark mark : DayMark.values()) {
            Label sign = new Label(mark == DayMark.WORKED ? "1" : words.letter(mark));
            sign.getStyleClass().addAll("day", mark.styleClass());
            Label entry = new Label(words.mark(mark), sign);
            entry.getStyleClass().addAll("small", "legend-entry");
            legend.getChildren().add(entry);
        }
    }

    private String yearName(int number) {
        String name = String.valueOf(number);
        return model.planProperty().get().days().year(LocalDate.of(number, 1, 1)).published()
                ? name
                : messages.text("calendars.year.provisional", name);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && model.mayChange()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles() && model.mayChange()) {
            reading.read(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /** Says a choice in words; nothing can be typed. */
    private static final class Shown<T> extends StringConverter<T> {
        private final Function<T, String> said;

        Shown(Function<T, String> said) {
            this.said = said;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : said.apply(Objects.requireNonNull(value));
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("calendars are chosen, not typed");
        }
    }
}
