package org.dsrdesk.desktop.inbox;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.FileKind;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.View;
import org.dsrdesk.desktop.Views;
import org.dsrdesk.intake.Taken;
import org.jspecify.annotations.Nullable;

/** The letters that wait on the left, the open one beside them. */
public final class InboxController implements Screen {
    private final InboxModel model;
    private final List<Path> files;
    private final Views views;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ChangeListener<@Nullable OpenLetter> onOpen = (_, _, now) -> show(now);
    private @Nullable LetterController letter;

    @FXML private Node root;
    @FXML private ToggleButton fresh;
    @FXML private ToggleButton aside;
    @FXML private ListView<Letter> letters;
    @FXML private Label none;
    @FXML private Label refused;
    @FXML private StackPane content;
    @FXML private Node empty;

    /** The files, which may be none, are kept as letters when the screen is shown. */
    public InboxController(
            InboxModel model, List<Path> files, Views views, Notices notices, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.files = List.copyOf(files);
        this.views = views;
        this.notices = notices;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        letters.setItems(model.letters());
        letters.setCellFactory(_ -> new LetterCell(messages));
        letters.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> choose(now));
        model.letters().addListener((ListChangeListener<Letter>) _ -> select(model.openProperty().get()));
        model.openProperty().addListener(onOpen);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::registerOnKey);
        markState();
        tellRefused(List.of());
        show(model.openProperty().get());
    }

    @Override
    public void shown() {
        if (files.isEmpty()) {
            model.load();
        } else {
            model.take(files, this::taken);
        }
        letters.requestFocus();
    }

    @Override
    public void left() {
        model.openProperty().removeListener(onOpen);
    }

    @FXML
    void showNew() {
        model.show(Letter.State.NEW);
        markState();
    }

    @FXML
    void showAside() {
        model.show(Letter.State.SET_ASIDE);
        markState();
    }

    @FXML
    void choose() {
        List<Path> chosen = dialogs.chooseFiles(FileKind.LETTER);
        if (!chosen.isEmpty()) {
            model.take(chosen, this::taken);
        }
    }

    private void choose(@Nullable Letter chosen) {
        OpenLetter open = model.openProperty().get();
        if (chosen != null && (open == null || !open.letter().id().equals(chosen.id()))) {
            model.open(chosen);
        }
    }

    private void show(@Nullable OpenLetter open) {
        if (open == null) {
            letter = null;
            content.getChildren().setAll(empty);
            return;
        }
        View<LetterController> view = views.load(LetterController.class);
        letter = view.controller();
        content.getChildren().setAll(view.root());
        select(open);
    }

    private void select(@Nullable OpenLetter open) {
        if (open != null) {
            model.letters().stream().filter(one -> one.id().equals(open.letter().id())).findFirst()
                    .ifPresentOrElse(letters.getSelectionModel()::select, letters.getSelectionModel()::clearSelection);
        }
    }

    private void markState() {
        boolean isNew = model.shown() == Letter.State.NEW;
        fresh.setSelected(isNew);
        aside.setSelected(!isNew);
        none.setText(messages.text(isNew ? "inbox.none.new" : "inbox.none.aside"));
    }

    private void taken(List<Taken> all) {
        markState();
        List<Taken.Refused> lost = all.stream().filter(Taken.Refused.class::isInstance)
                .map(Taken.Refused.class::cast).toList();
        tellRefused(lost);
        long again = all.stream()
                .filter(one -> one instanceof Taken.Kept kept && kept.again()).count();
        long added = all.size() - lost.size() - again;
        if (all.size() == 1 && again == 1) {
            notices.show(Notice.of(messages.text("inbox.again")));
        } else if (again > 0) {
            notices.show(Notice.of(messages.text("inbox.takenAndAgain", added, again)));
        } else if (added > 1) {
            notices.show(Notice.of(messages.text("inbox.taken", added)));
        }
    }

    private void tellRefused(List<Taken.Refused> lost) {
        refused.setText(lost.stream()
                .map(one -> messages.text("file.problem." + one.problem().name(), one.name()))
                .collect(Collectors.joining("\n")));
        refused.setVisible(!lost.isEmpty());
        refused.setManaged(!lost.isEmpty());
    }

    private void registerOnKey(KeyEvent pressed) {
        if (letter != null && pressed.getCode() == KeyCode.ENTER && pressed.isShortcutDown()) {
            letter.register();
            pressed.consume();
        }
    }
}
