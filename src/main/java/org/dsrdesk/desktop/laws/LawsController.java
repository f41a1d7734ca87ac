package org.dsrdesk.desktop.laws;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.FileKind;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.domain.statute.EditionId;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/** The laws on the left, one of them to read, to search, to compare and to print on the right. */
public final class LawsController implements Screen {
    private static final int MOST_OPENED = 12;

    private final LawsModel model;
    private final AddLaw adding;
    private final LawPrint printing;
    private final Navigation navigation;
    private final Dialogs dialogs;
    private final Messages messages;

    @FXML private Node root;
    @FXML private ListView<LawRow> laws;
    @FXML private Button add;
    @FXML private ScrollPane scroll;
    @FXML private CandidateCard candidate;
    @FXML private Label title;
    @FXML private VBox about;
    @FXML private TextField lawSearch;
    @FXML private ToggleButton whole;
    @FXML private MenuButton compare;
    @FXML private Label compareNone;
    @FXML private Button endCompare;
    @FXML private ToggleButton onlyChanges;
    @FXML private Label found;
    @FXML private LawReader reader;
    @FXML private LawDifferences differences;

    public LawsController(LawsModel model, AddLaw adding, LawPrint printing, Navigation navigation, Dialogs dialogs,
            Messages messages) {
        this.model = model;
        this.adding = adding;
        this.printing = printing;
        this.navigation = navigation;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        laws.setItems(model.rows());
        laws.setCellFactory(_ -> new LawCell(messages));
        laws.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> choose(now));
        model.rows().addListener((ListChangeListener<LawRow>) _ -> chosen());
        candidate.follow(adding, messages, this::kept);
        add.disableProperty().bind(adding.workingProperty());
        lawSearch.textProperty().bindBidirectional(model.wordsProperty());
        whole.selectedProperty().bindBidirectional(model.wholeProperty());
        onlyChanges.selectedProperty().bindBidirectional(model.onlyChangesProperty());
        model.chosenProperty().addListener(_ -> chosen());
        for (Observable shown : List.of(model.otherProperty(), model.wordsProperty(), model.wholeProperty(),
                model.onlyChangesProperty())) {
            shown.addListener(_ -> show());
        }
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
        chosen();
    }

    @Override
    public void shown() {
        model.reload();
        laws.requestFocus();
    }

    @FXML
    void toSettings() {
        navigation.settings();
    }

    @FXML
    void addLaw() {
        dialogs.chooseFiles(FileKind.RULES).stream().findFirst().ifPresent(adding::read);
        scroll.setVvalue(0);
    }

    @FXML
    void print() {
        model.page().ifPresent(printing::print);
    }

    @FXML
    void saveTable() {
        model.page().ifPresent(printing::saveTable);
    }

    @FXML
    void saveRules() {
        model.page().map(LawPage::id).ifPresent(printing::saveRules);
    }

    @FXML
    void endCompare() {
        model.otherProperty().set(null);
    }

    private void kept(EditionId edition) {
        model.added(edition);
        scroll.setVvalue(0);
    }

    private void choose(@Nullable LawRow row) {
        if (row != null) {
            model.chosenProperty().set(row.id());
        }
    }

    private void chosen() {
        model.rows().stream().filter(row -> row.id().equals(model.chosenProperty().get())).findFirst()
                .ifPresent(laws.getSelectionModel()::select);
        compare.getItems().setAll(model.others().stream().map(this::compareWith).toList());
        scroll.setVvalue(0);
        show();
    }

    private MenuItem compareWith(Statute other) {
        MenuItem item =
                new MenuItem(messages.text("laws.compare.edition", new LawWords(messages).edition(other.edition())));
        item.setOnAction(_ -> model.otherProperty().set(other.edition().id()));
        return item;
    }

    private void show() {
        model.page().ifPresent(this::show);
        Optional<LawComparison> comparison = model.comparison();
        boolean compared = comparison.isPresent();
        comparison.ifPresent(this::compared);
        setShown(compared, endCompare, onlyChanges, differences);
        setShown(!compared, lawSearch, whole, reader);
        boolean alone = compare.getItems().isEmpty();
        setShown(!alone && !compared, compare);
        setShown(alone, compareNone);
    }

    private void show(LawPage page) {
        title.setText(page.title());
        about.getChildren().setAll(about(page.about()));
        LawPage matching = page.matching(model.wordsProperty().get());
        boolean narrowed = !model.wordsProperty().get().isBlank();
        int rules = matching.size();
        reader.show(matching, model.wholeProperty().get() || (narrowed && rules <= MOST_OPENED), messages);
        found.setText(rules == 0 ? messages.text("laws.found.none") : messages.plural("laws.found", rules));
        setShown(narrowed, found);
    }

    private List<Node> about(LawEntry law) {
        Stream<String> days = Stream.of(FactKind.EDITION, FactKind.SINCE, FactKind.COMPARED)
                .map(kind -> messages.text("laws.fact.named", messages.text("laws.fact." + kind.name()),
                        law.brief(kind)));
        String said = Stream.concat(days, Stream.of(law.brief(FactKind.TRUST))).collect(Collectors.joining(" · "));
        return List.of(Nodes.words(said, "muted"),
                Nodes.facts(law.fact(FactKind.COUNTING).stream().toList(), messages));
    }

    private void compared(LawComparison comparison) {
        differences.show(comparison, !model.onlyChangesProperty().get(), messages);
        found.setText(messages.plural("laws.compare.changes", comparison.changes()));
        setShown(true, found);
    }

    private void leaveOnEscape(KeyEvent pressed) {
        if (pressed.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (candidate.isVisible()) {
            adding.forget();
        } else if (model.otherProperty().get() != null) {
            model.otherProperty().set(null);
        } else {
            navigation.settings();
        }
        pressed.consume();
    }

    private static void setShown(boolean shown, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }
}
