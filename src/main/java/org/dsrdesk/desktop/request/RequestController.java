package org.dsrdesk.desktop.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.fulfilment.Missing;
import org.dsrdesk.domain.request.ClockSheet;
import org.jspecify.annotations.Nullable;

/** The screen of one request: rebuilds its parts when the request, the open form or the explained duty changes. */
public final class RequestController implements Screen {
    private static final double TWO_COLUMNS = 900;
    private static final KeyCombination PLAN =
            new KeyCodeCombination(KeyCode.INSERT, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination LETTERS = new KeyCodeCombination(KeyCode.F7);

    private final RequestModel model;
    private final ProofPages pages;
    private final Context context;
    private final Closing ending;
    private @Nullable FormMemory memory;
    private final InvalidationListener onChange = _ -> rebuild();
    private final InvalidationListener onSelected = _ -> explain();
    private final InvalidationListener onJump = _ -> jump();

    @FXML private ScrollPane root;
    @FXML private VBox page;
    @FXML private Label person;
    @FXML private Label number;
    @FXML private VBox foreign;
    @FXML private Label arrival;
    @FXML private Label act;
    @FXML private Label contacts;
    @FXML private Label endangers;
    @FXML private Button closing;
    @FXML private Button reopening;
    @FXML private Button receipt;
    @FXML private Button requester;
    @FXML private Button adding;
    @FXML private VBox missing;
    @FXML private VBox headForm;
    @FXML private GridPane columns;
    @FXML private VBox left;
    @FXML private VBox right;
    @FXML private VBox demands;
    @FXML private VBox letters;
    @FXML private VBox proof;
    @FXML private VBox repeats;
    @FXML private VBox assessment;
    @FXML private VBox said;
    @FXML private VBox facts;
    @FXML private VBox notes;
    @FXML private VBox log;
    @FXML private Node absent;
    @FXML private Hyperlink finding;

    public RequestController(RequestModel model, ProofPages pages, Navigation navigation, Dialogs dialogs,
            Messages messages) {
        this.model = model;
        this.pages = pages;
        this.context = Context.of(model, pages, navigation, dialogs, messages);
        this.ending = new Closing(context.actions(), dialogs, messages);
    }

    @FXML
    void initialize() {
        absent.visibleProperty().bind(model.absentProperty());
        absent.managedProperty().bind(absent.visibleProperty());
        page.visibleProperty().bind(model.readingProperty().isNotNull());
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        columns.widthProperty().addListener((_, _, width) -> arrange(width.doubleValue()));
        for (Node node : List.of(finding, endangers, closing, reopening, receipt, requester, adding, missing,
                headForm)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        missing.setVisible(false);
        root.sceneProperty().addListener((_, before, now) -> {
            serve(before, false);
            serve(now, true);
        });
        model.readingProperty().addListener(onChange);
        model.editorProperty().addListener(onChange);
        model.unfoldedProperty().addListener(onChange);
        model.selectedProperty().addListener(onSelected);
        model.jumpProperty().addListener(onJump);
    }

    private void serve(@Nullable Scene scene, boolean here) {
        if (scene != null && here) {
            scene.getAccelerators().put(LETTERS, () -> new Spot(root, page).go(letters.getId()));
        } else if (scene != null) {
            scene.getAccelerators().remove(LETTERS);
        }
    }

    /** Makes the tasks of the first demand that lacks some, wherever on the page the focus is. */
    private void press(KeyEvent pressed) {
        @Nullable CaseReading reading = model.readingProperty().get();
        if (PLAN.match(pressed) && reading != null && !reading.request().isClosed()) {
            reading.request().demands().stream()
                    .filter(demand -> !reading.view().plan(demand).isEmpty())
                    .findFirst()
                    .ifPresent(demand -> context.actions().tasks().align(demand.id()));
            pressed.consume();
        }
    }

    @Override
    public void shown() {
        root.requestFocus();
        model.load();
    }

    @Override
    public void left() {
        model.readingProperty().removeListener(onChange);
        model.editorProperty().removeListener(onChange);
        model.unfoldedProperty().removeListener(onChange);
        model.selectedProperty().removeListener(onSelected);
        model.jumpProperty().removeListener(onJump);
    }

    @FXML
    void close() {
        @Nullable CaseReading reading = model.readingProperty().get();
        if (reading != null && reading.view().missing().isEmpty()) {
            ending.close(reading);
        } else {
            missing.setVisible(!missing.isVisible());
            Spot.first(missing);
        }
    }

    @FXML
    void reopen() {
        context.edit(new Editor.Reopen());
    }

    @FXML
    void showFinding() {
        model.jumpProperty().set("repeats");
    }

    @FXML
    void correctReceipt() {
        context.edit(new Editor.Receipt());
    }

    @FXML
    void correctRequester() {
        context.edit(new Editor.Person());
    }

    @FXML
    void addDemand() {
        context.edit(new Editor.NewDemand());
    }

    private void rebuild() {
        @Nullable CaseReading reading = model.readingProperty().get();
        if (reading == null) {
            return;
        }
        Spot spot = new Spot(root, page);
        Spot.Focus focused = spot.focused();
        double scrolled = root.getVvalue();
        FormMemory forms = memory == null ? new FormMemory(model, page) : memory;
        memory = forms;
        forms.keep();
        head(reading);
        List<Node> cards = new ArrayList<>();
        for (ClockSheet sheet : reading.view().sheets()) {
            cards.add(new DemandCard(context, reading, sheet));
        }
        demands.getChildren().setAll(cards);
        repeats.getChildren().setAll(new RepeatsPanel(context, reading));
        assessment.getChildren().setAll(new AssessPanel(context, reading));
        letters.getChildren().setAll(new LettersPart(context, reading));
        StoryPanel story = new StoryPanel(context, reading, pages);
        said.getChildren().setAll(story.said());
        facts.getChildren().setAll(new FactsPanel(context, reading).parts());
        notes.getChildren().setAll(story.notes());
        log.getChildren().setAll(story.log());
        explain(reading);
        forms.refill();
        root.setVvalue(scrolled);
        spot.again(focused);
    }

    private void head(CaseReading reading) {
        HeadWords words = new HeadWords(context.messages(), reading);
        person.setText(words.person());
        number.setText(words.number());
        foreign.getChildren().setAll(OtherOperator.hint(context, reading));
        arrival.setText(words.facts());
        act.setText(words.act());
        contacts.setText(words.contacts());
        words.endangered().ifPresent(said -> endangers.setTooltip(new Tooltip(said)));
        endangers.setVisible(words.endangered().isPresent());
        finding.setText(words.finding().orElse(""));
        finding.setVisible(words.finding().isPresent());
        boolean closed = reading.request().isClosed();
        int lacks = reading.view().missing().size();
        closing.setVisible(!closed);
        closing.setText(lacks == 0 ? context.text("request.close") : context.text("request.close.lacks", lacks));
        closing.getStyleClass().remove("primary");
        if (lacks == 0) {
            closing.getStyleClass().add("primary");
        }
        reopening.setVisible(closed);
        for (Node verb : List.of(receipt, requester, adding)) {
            verb.setVisible(!closed);
        }
        missing.setVisible(missing.isVisible() && lacks > 0 && !closed);
        missing.getChildren().setAll(Parts.title(context.text("request.missing")));
        reading.view().missing().forEach(one -> missing.getChildren().add(jump(one, reading)));
        headForm(reading);
    }

    private void jump() {
        @Nullable String place = model.jumpProperty().get();
        if (place != null) {
            new Spot(root, page).enter(place);
            model.jumpProperty().set(null);
        }
    }

    private Hyperlink jump(Missing one, CaseReading reading) {
        Hyperlink jump = new Hyperlink(new MissingWords(context.messages()).sentence(one, reading.request()));
        jump.setWrapText(true);
        jump.setOnAction(_ -> new Spot(root, page).go(MissingWords.place(one, reading.request())));
        return jump;
    }

    private void headForm(CaseReading reading) {
        RequestForms forms = new RequestForms(context, reading);
        @Nullable Form form = switch (model.editorProperty().get()) {
            case Editor.Reopen _ -> forms.reopen();
            case Editor.Receipt _ -> forms.receipt();
            case Editor.Person _ -> forms.person();
            case Editor.NewDemand _ -> forms.newDemand();
            case Editor.Assess _ -> new AssessForm(context, reading).sheet();
            case null, default -> null;
        };
        headForm.setVisible(form != null);
        headForm.getChildren().setAll(form == null ? List.of() : List.of(form));
    }

    private void explain() {
        @Nullable CaseReading reading = model.readingProperty().get();
        if (reading != null) {
            rebuild();
        }
    }

    private void explain(CaseReading reading) {
        @Nullable DutyRef selected = model.selectedProperty().get();
        proof.getChildren().setAll(model.proved()
                .<Node>map(count -> new ProofPanel(reading, Objects.requireNonNull(selected), count, pages,
                        context.messages()))
                .orElseGet(() -> Parts.column(Parts.title(context.text("proof.title")),
                        Parts.muted(context.text("proof.none")))));
    }

    private void arrange(double width) {
        boolean wide = width >= TWO_COLUMNS;
        boolean beside = columns.getChildren().contains(right);
        GridPane.setColumnSpan(left, wide ? 1 : 2);
        if (wide && !beside) {
            left.getChildren().remove(right);
            columns.add(right, 1, 0);
        } else if (!wide && beside) {
            columns.getChildren().remove(right);
            left.getChildren().add(1, right);
        }
    }
}
