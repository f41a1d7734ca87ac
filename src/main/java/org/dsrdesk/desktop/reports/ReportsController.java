package org.dsrdesk.desktop.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dsrdesk.casework.MonthFigures;
import org.dsrdesk.casework.ReadMonths.Volume;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.FileKind;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Names;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.controls.BarLines;
import org.dsrdesk.desktop.controls.FieldError;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/** Shows the months, one of them in numbers, and saves it as a table. */
public final class ReportsController implements Screen {
    private final ReportsModel model;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Names names;

    @FXML private Node root;
    @FXML private ListView<Volume> months;
    @FXML private Label month;
    @FXML private Node numbers;
    @FXML private Node emptyMonth;
    @FXML private Label requests;
    @FXML private Label demands;
    @FXML private Label onTime;
    @FXML private Label late;
    @FXML private Label open;
    @FXML private Label refused;
    @FXML private Label median;
    @FXML private BarLines kinds;
    @FXML private CheckBox identities;
    @FXML private Label warning;
    @FXML private Button save;
    @FXML private FieldError saveError;

    public ReportsController(ReportsModel model, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
        names = new Names(messages);
    }

    @FXML
    void initialize() {
        months.setItems(model.months());
        months.setCellFactory(_ -> new MonthCell());
        months.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> choose(now));
        model.chosenProperty().addListener(_ -> mark());
        model.figuresProperty().addListener((_, _, now) -> show(now));
        identities.selectedProperty().bindBidirectional(model.identitiesProperty());
        warning.visibleProperty().bind(identities.selectedProperty());
        warning.managedProperty().bind(warning.visibleProperty());
        save.disableProperty().bind(model.savingProperty().or(model.chosenProperty().isNull()));
        saveError.follow(model.errorProperty(), save, messages);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::reloadOnF5);
        show(model.figuresProperty().get());
    }

    @Override
    public void shown() {
        model.reload();
        mark();
        months.requestFocus();
    }

    @FXML
    void save() {
        dialogs.chooseSavePlace(FileKind.CSV, model.fileName()).ifPresent(model::save);
    }

    private void reloadOnF5(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.F5) {
            model.reload();
            pressed.consume();
        }
    }

    private void choose(@Nullable Volume volume) {
        if (volume != null) {
            model.chosenProperty().set(volume.month());
        }
    }

    private void mark() {
        model.months().stream().filter(volume -> volume.month().equals(model.chosenProperty().get())).findFirst()
                .ifPresent(months.getSelectionModel()::select);
    }

    private void show(@Nullable MonthFigures figures) {
        boolean any = figures != null && figures.requests() > 0;
        numbers.setVisible(any);
        numbers.setManaged(any);
        emptyMonth.setVisible(figures != null && !any);
        emptyMonth.setManaged(figures != null && !any);
        if (figures == null) {
            return;
        }
        month.setText(messages.month(figures.month()));
        requests.setText(messages.number(figures.requests()));
        demands.setText(messages.number(figures.demands()));
        onTime.setText(messages.number(figures.onTime()));
        late.setText(messages.number(figures.late()));
        open.setText(messages.number(figures.open()));
        refused.setText(messages.number(figures.refused()));
        median.setText(figures.medianWorkingDays() < 0 ? "—" : messages.number(figures.medianWorkingDays()));
        kinds.show(lines(figures.kinds()));
    }

    private List<BarLines.Line> lines(Map<DemandKind, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<DemandKind, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new BarLines.Line(names.kind(entry.getKey()), entry.getValue(),
                        messages.number(entry.getValue())))
                .toList();
    }

    /** A month and how much came in it. */
    private final class MonthCell extends ListCell<Volume> {
        @Override
        protected void updateItem(@Nullable Volume volume, boolean empty) {
            super.updateItem(volume, empty);
            if (volume == null || empty) {
                setGraphic(null);
                return;
            }
            Label count = new Label(messages.number(volume.requests()));
            count.getStyleClass().add("muted");
            Region room = new Region();
            HBox.setHgrow(room, Priority.ALWAYS);
            setGraphic(new HBox(new Label(messages.month(volume.month())), room, count));
            setAccessibleText(messages.month(volume.month()) + ", "
                    + messages.plural("today.month.requests", volume.requests()));
        }
    }
}
