package org.dsrdesk.desktop.today;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dsrdesk.casework.Draft;
import org.dsrdesk.casework.Today;
import org.dsrdesk.casework.Tray;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.controls.BarStrip;
import org.dsrdesk.domain.operator.Operator;
import org.jspecify.annotations.Nullable;

/** Shows the board of the day and leads from each line to its request. */
public final class TodayController implements Screen {
    private static final Duration LOOK_AT_THE_DATE = Duration.minutes(1);
    private static final int MOST_LINES = 40;

    private final TodayModel model;
    private final Operator operator;
    private final Navigation navigation;
    private final Notices notices;
    private final Messages messages;
    private final Lines lines;
    private final SideCards side;
    private final Timeline midnight;

    @FXML private Parent root;
    @FXML private Label heading;
    @FXML private Label summary;
    @FXML private Node emptyState;
    @FXML private VBox firstSteps;
    @FXML private VBox pressing;
    @FXML private Node aheadPart;
    @FXML private VBox ahead;
    @FXML private Node tasksPart;
    @FXML private ToggleButton tasksMine;
    @FXML private ToggleButton tasksAll;
    @FXML private Label tasksNone;
    @FXML private VBox tasks;
    @FXML private Node waitingPart;
    @FXML private VBox waiting;
    @FXML private Node sideColumn;
    @FXML private Node namelessCard;
    @FXML private Node lettersCard;
    @FXML private Label letters;
    @FXML private Label earliest;
    @FXML private Node sort;
    @FXML private Button newsletters;
    @FXML private Node setAsideCard;
    @FXML private Label setAside;
    @FXML private VBox drafts;
    @FXML private Node beyondCard;
    @FXML private Label beyond;
    @FXML private Node monthCard;
    @FXML private Label month;
    @FXML private VBox monthLines;
    @FXML private BarStrip volumes;

    public TodayController(
            TodayModel model, Operator operator, Navigation navigation, Notices notices, Messages messages) {
        this.model = model;
        this.operator = operator;
        this.navigation = navigation;
        this.notices = notices;
        this.messages = messages;
        lines = new Lines(messages);
        side = new SideCards(messages);
        midnight = new Timeline(new KeyFrame(LOOK_AT_THE_DATE, _ -> model.reloadOnNewDay()));
        midnight.setCycleCount(Timeline.INDEFINITE);
    }

    @FXML
    void initialize() {
        heading.setText(messages.weekday(model.date()));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::reloadOnF5);
        model.boardProperty().addListener((_, _, now) -> show(now));
        tasksMine.selectedProperty().bindBidirectional(model.mineOnlyProperty());
        tasksAll.selectedProperty().addListener((_, _, all) -> model.mineOnlyProperty().set(!all));
        tasksMine.selectedProperty().addListener((_, _, mine) -> {
            tasksAll.setSelected(!mine);
            show(model.boardProperty().get());
        });
        tasksAll.setSelected(!model.mineOnlyProperty().get());
        show(model.boardProperty().get());
    }

    @Override
    public void shown() {
        root.requestFocus();
        midnight.play();
        model.reload();
    }

    @Override
    public void left() {
        midnight.stop();
    }

    @FXML
    void startCall() {
        navigation.newCall();
    }

    @FXML
    void openProfile() {
        navigation.readyOperators();
    }

    @FXML
    void goInbox() {
        navigation.openTray(Tray.NEW);
    }

    @FXML
    void goNewsletters() {
        navigation.openTray(Tray.NEWSLETTERS);
    }

    @FXML
    void goAside() {
        navigation.openTray(Tray.ASIDE);
    }

    @FXML
    void goSettings() {
        navigation.settings();
    }

    @FXML
    void goCalendars() {
        navigation.calendars();
    }

    private void reloadOnF5(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.F5) {
            model.reload();
            pressed.consume();
        }
    }

    private void show(@Nullable Today board) {
        sideColumn.setVisible(board != null);
        if (board == null) {
            List.of(emptyState, pressing, aheadPart, tasksPart, waitingPart).forEach(part -> present(part, false));
            return;
        }
        heading.setText(messages.weekday(board.date()));
        fill(pressing, pressing, lines.pressing(board));
        fill(aheadPart, ahead, lines.ahead(board));
        showTasks(board);
        fill(waitingPart, waiting, lines.waiting(board));
        boolean quiet = !pressing.isVisible() && !aheadPart.isVisible() && !tasksPart.isVisible()
                && !waitingPart.isVisible();
        boolean first = quiet && board.month().volumes().values().stream().allMatch(count -> count == 0);
        present(emptyState, quiet);
        present(firstSteps, first);
        present(monthCard, !first);
        summary.setText(first ? messages.text("today.first") : new TodaySummary(messages).of(board));
        showSide(board);
    }

    private void showTasks(Today board) {
        fill(tasks, tasks, lines.tasks(board, model.mineOnlyProperty().get()));
        present(tasksPart, !board.tasks().due().isEmpty());
        present(tasksNone, !tasks.isVisible());
    }

    private void showSide(Today board) {
        present(namelessCard, !model.isNamed());
        boolean unread = board.unreadLetters() > 0;
        present(lettersCard, unread || board.newsletters() > 0);
        letters.setText(side.letters(board));
        earliest.setText(side.earliest(board));
        present(earliest, unread);
        present(sort, unread);
        newsletters.setText(messages.plural("today.newsletters", board.newsletters()));
        present(newsletters, board.newsletters() > 0);
        present(setAsideCard, board.setAside() > 0);
        setAside.setText(side.setAside(board));
        present(beyondCard, board.provisional() > 0);
        beyond.setText(messages.plural("today.beyond", board.provisional()));
        drafts.getChildren().setAll(board.drafts().stream().map(draft -> card(draft, board)).toList());
        present(drafts, !board.drafts().isEmpty());
        month.setText(messages.month(board.month().month()));
        monthLines.getChildren().setAll(side.month(board.month()).stream().map(TodayController::muted).toList());
        volumes.show(board.month().volumes().entrySet().stream()
                .map(entry -> new BarStrip.Bar(entry.getValue(), messages.month(entry.getKey()) + ": "
                        + messages.plural("today.month.requests", entry.getValue())))
                .toList());
    }

    private VBox card(Draft draft, Today board) {
        Label title = new Label(messages.text("today.draft"));
        title.getStyleClass().add("card-title");
        Button resume = new Button(messages.text("today.draft.continue"));
        resume.setOnAction(_ -> navigation.continueCall(draft.id()));
        resume.setId("draft-continue-" + draft.id());
        Button discard = new Button(messages.text("today.draft.discard"));
        discard.setId("draft-discard-" + draft.id());
        discard.getStyleClass().add("quiet");
        discard.setOnAction(_ -> model.discard(draft, back -> notices.show(
                Notice.undoable(messages.text("today.draft.discarded"), back))));
        FlowPane verbs = new FlowPane(resume, discard);
        verbs.getStyleClass().add("buttons");
        VBox card = new VBox(title, muted(side.draft(draft, board, draft.savedAt().atZone(operator.zone()))), verbs);
        card.getStyleClass().add("card");
        return card;
    }

    private void fill(Node part, VBox card, List<Line> all) {
        present(part, !all.isEmpty());
        List<Node> shown = all.stream().limit(MOST_LINES)
                .<Node>map(line -> new DueLine(line, messages, navigation::openRequest)).toList();
        card.getChildren().setAll(shown);
        if (all.size() > MOST_LINES) {
            Button more = new Button(messages.plural("today.more", all.size() - MOST_LINES));
            more.getStyleClass().addAll("quiet", "due-more");
            more.setOnAction(_ -> navigation.register(""));
            card.getChildren().add(more);
        }
        if (!shown.isEmpty()) {
            card.getChildren().getLast().getStyleClass().add("last");
        }
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
