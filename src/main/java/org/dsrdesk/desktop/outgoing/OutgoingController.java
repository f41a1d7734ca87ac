package org.dsrdesk.desktop.outgoing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.parts.OutgoingWords;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.desktop.parts.Reveal;
import org.dsrdesk.desktop.parts.StageChip;
import org.dsrdesk.domain.request.Request;
import org.jspecify.annotations.Nullable;

/** The screen of one letter: what is to be written or done on the left, its pages on the right. */
public final class OutgoingController implements Screen {
    private static final double BESIDE = 860;
    private static final Duration PAUSE = Duration.millis(600);
    private static final Duration UNKEPT = Duration.seconds(3);

    private final Hands hands;
    private final OutgoingModel model;
    private final PauseTransition typing = new PauseTransition(PAUSE);
    private final PauseTransition keeping = new PauseTransition(UNKEPT);
    private final InvalidationListener onOpened = _ -> show();
    private final InvalidationListener onForm = _ -> rebuild(true);
    private final InvalidationListener onWords = _ -> typed();
    private @Nullable DraftPane draft;
    private boolean narrow;

    @FXML private VBox page;
    @FXML private Node absent;
    @FXML private Label title;
    @FXML private StageChip stage;
    @FXML private Hyperlink request;
    @FXML private Label about;
    @FXML private ToggleButton pages;
    @FXML private ScrollPane window;
    @FXML private VBox left;
    @FXML private PreviewPane preview;
    @FXML private FlowPane verbs;
    @FXML private Button make;
    @FXML private Button save;
    @FXML private Button giveUp;

    public OutgoingController(
            OutgoingModel model, LetterFiles files, Navigation navigation, Messages messages) {
        this.model = model;
        this.hands = new Hands(model, files.dispatching(), files, navigation, messages);
    }

    @FXML
    void initialize() {
        absent.visibleProperty().bind(model.absentProperty());
        absent.managedProperty().bind(absent.visibleProperty());
        page.visibleProperty().bind(model.openedProperty().isNotNull());
        for (Button button : List.of(make, save, giveUp)) {
            button.disableProperty().bind(model.workingProperty());
        }
        typing.setOnFinished(_ -> model.look());
        keeping.setOnFinished(_ -> model.keepTyped());
        preview.follow(model.preview(), hands.messages());
        page.widthProperty().addListener((_, _, width) -> arrange(width.doubleValue()));
        pages.selectedProperty().addListener(_ -> choose());
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.openedProperty().addListener(onOpened);
        model.inputs().openProperty().addListener(onForm);
        model.words().changesProperty().addListener(onWords);
        show();
    }

    @Override
    public void shown() {
        model.load();
        begin();
    }

    @Override
    public void left() {
        typing.stop();
        keeping.stop();
        model.openedProperty().removeListener(onOpened);
        model.inputs().openProperty().removeListener(onForm);
        model.words().changesProperty().removeListener(onWords);
        letGoOfDraft();
        model.leave();
    }

    @FXML
    void openRequest() {
        Opened now = model.openedProperty().get();
        if (now != null) {
            hands.navigation().openRequest(now.letter().request().value());
        }
    }

    @FXML
    void make() {
        if (hands.dispatching().isNamed(hands.navigation()::settings)) {
            hands.dispatching().make();
        }
    }

    @FXML
    void save() {
        model.save();
    }

    @FXML
    void giveUp() {
        hands.dispatching().discard();
    }

    /** Whoever types on and on loses no more than the last seconds. */
    private void typed() {
        typing.playFromStart();
        if (keeping.getStatus() != Animation.Status.RUNNING) {
            keeping.playFromStart();
        }
    }

    private void show() {
        Opened now = model.openedProperty().get();
        if (now == null) {
            return;
        }
        head(now);
        Parts.shown(verbs, now.isDraft());
        DraftPane written = draft;
        if (written != null && written.shows(now)) {
            written.refresh(now);
        } else {
            rebuild(left.getChildren().isEmpty() || holdsFocus());
        }
    }

    private void head(Opened now) {
        OutgoingWords words = new OutgoingWords(hands.messages());
        Request asked = now.view().request();
        title.setText(words.title(now.letter().kind()));
        stage.show(now.letter(), hands.messages());
        String person = asked.requester().shown();
        request.setText(person.isBlank()
                ? hands.text("outgoing.request", asked.number())
                : hands.text("outgoing.request.of", asked.number(), person));
        about.setText(Stream.of(
                now.isInternal() ? "" : hands.text("outgoing.to", words.to(now.letter().about(), now.view())),
                words.number(now.letter()).orElse(""),
                words.keepUntil(now.letter()).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        Parts.shown(about, !about.getText().isEmpty());
    }

    /** Builds the left side anew. */
    private void rebuild(boolean enter) {
        Opened now = model.openedProperty().get();
        if (now == null) {
            return;
        }
        boolean unfolded = draft != null && draft.isUnfolded();
        letGoOfDraft();
        if (now.isDraft()) {
            draft = new DraftPane(hands, now, window, unfolded);
            left.getChildren().setAll(draft);
        } else {
            left.getChildren().setAll(new MadePane(hands, now));
            window.setVvalue(0);
        }
        if (enter) {
            Platform.runLater(this::begin);
        }
    }

    private void letGoOfDraft() {
        if (draft != null) {
            draft.leave();
            draft = null;
        }
    }

    /** Puts the focus where the hand begins: the first field, the open form, the first verb. */
    private void begin() {
        if (left.getScene() == null || left.getChildren().isEmpty()) {
            return;
        }
        switch (left.getChildren().getFirst()) {
            case DraftPane written -> written.begin();
            case MadePane made -> made.form().ifPresentOrElse(form -> {
                form.begin();
                window.applyCss();
                window.layout();
                Reveal.in(window, left, form);
            }, () -> Optional.ofNullable(made.lookup(".button")).ifPresent(Node::requestFocus));
            default -> {}
        }
    }

    private boolean holdsFocus() {
        return left.getScene() != null
                && Stream.iterate(left.getScene().getFocusOwner(), Objects::nonNull, Node::getParent)
                        .anyMatch(page::equals);
    }

    private void press(KeyEvent pressed) {
        Opened now = model.openedProperty().get();
        boolean writing = now != null && now.isDraft() && !model.workingProperty().get();
        if (pressed.getCode() == KeyCode.PAGE_DOWN && pressed.isAltDown()) {
            preview.turn(1);
        } else if (pressed.getCode() == KeyCode.PAGE_UP && pressed.isAltDown()) {
            preview.turn(-1);
        } else if (writing && pressed.getCode() == KeyCode.ENTER && pressed.isShortcutDown()) {
            make();
        } else if (writing && pressed.getCode() == KeyCode.S && pressed.isShortcutDown()) {
            save();
        } else {
            return;
        }
        pressed.consume();
    }

    private void arrange(double width) {
        narrow = width < BESIDE;
        Parts.shown(pages, narrow);
        choose();
    }

    /** In a narrow window the pages stand in the place of the fields while they are wished. */
    private void choose() {
        Parts.shown(preview, !narrow || pages.isSelected());
        Parts.shown(window, !narrow || !pages.isSelected());
        window.pseudoClassStateChanged(PseudoClass.getPseudoClass("alone"), narrow);
    }
}
