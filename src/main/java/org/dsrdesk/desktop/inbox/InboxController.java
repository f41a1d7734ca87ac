package org.dsrdesk.desktop.inbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.StackPane;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.Tray;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.FileKind;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.View;
import org.dsrdesk.desktop.Views;
import org.jspecify.annotations.Nullable;

/** The trays and their letters on the left; the open letter, or what can be done with several, beside them. */
public final class InboxController implements Screen {
    private final InboxModel model;
    private final List<Path> files;
    private final Views views;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Messages messages;
    private final LetterWords words;
    private final ManyPane many;
    private final ObservableList<Letter> listed = FXCollections.observableArrayList();
    private final ChangeListener<@Nullable OpenLetter> onOpen = (_, _, now) -> show(now);
    private final ListChangeListener<Letter> onList = _ -> list();
    private final InvalidationListener onRead = _ -> arrange();
    private @Nullable LetterController letter;
    private @Nullable Node letterView;
    private boolean listing;

    @FXML private Node root;
    @FXML private TrayBar trays;
    @FXML private ListView<Letter> letters;
    @FXML private Button more;
    @FXML private Node all;
    @FXML private Label refused;
    @FXML private Node taking;
    @FXML private Label taken;
    @FXML private StackPane content;
    @FXML private Node empty;
    @FXML private Label emptyTitle;
    @FXML private Label emptyText;
    @FXML private Node emptyButtons;

    /** The files, which may be none, are kept as letters when the screen is shown. */
    public InboxController(
            InboxModel model, List<Path> files, Views views, Notices notices, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.files = List.copyOf(files);
        this.views = views;
        this.notices = notices;
        this.dialogs = dialogs;
        this.messages = messages;
        this.words = new LetterWords(messages);
        this.many = new ManyPane(model, notices, messages);
    }

    @FXML
    void initialize() {
        trays.make(messages, this::turn);
        letters.setItems(listed);
        letters.setCellFactory(_ -> new LetterCell(messages));
        letters.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        letters.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Letter>) _ -> choose());
        model.trays().letters().addListener(onList);
        watched().forEach(each -> each.addListener(onRead));
        model.openProperty().addListener(onOpen);
        taking.visibleProperty().bind(model.taking().runningProperty());
        taking.managedProperty().bind(taking.visibleProperty());
        taken.textProperty().bind(model.taking().takenProperty()
                .map(count -> messages.plural("inbox.taking", count.longValue())));
        new InboxKeys(this).serve(root);
        list();
        show(model.openProperty().get());
    }

    @Override
    public void shown() {
        if (files.isEmpty()) {
            model.load();
        } else {
            model.take(files, this::told);
        }
        letters.requestFocus();
    }

    @Override
    public void left() {
        model.trays().letters().removeListener(onList);
        watched().forEach(each -> each.removeListener(onRead));
        model.taking().forget();
        model.openProperty().removeListener(onOpen);
        taking.visibleProperty().unbind();
        taken.textProperty().unbind();
    }

    private List<Observable> watched() {
        return List.of(model.trays().readProperty(), model.trays().countsProperty(), model.taking().lastProperty());
    }

    /** The open letter's own part; null when several are chosen or none is open. */
    @Nullable LetterController letter() {
        return several() ? null : letter;
    }

    /** What can be done with the letters that are chosen; null when they are not several. */
    @Nullable ManyPane many() {
        return several() ? many : null;
    }

    /** Shows a tray and puts the focus on its letters. */
    void turn(Tray tray) {
        model.show(tray);
        letters.requestFocus();
    }

    /** Takes back what was done last. */
    void undo() {
        if (model.undoing().undo()) {
            notices.show(Notice.of(messages.text("inbox.undone")));
        }
    }

    @FXML
    void chooseFiles() {
        model.take(dialogs.chooseFiles(FileKind.LETTER), this::told);
    }

    @FXML
    void chooseFolder() {
        model.take(dialogs.chooseFolder(Path.of(System.getProperty("user.home", ""))).stream().toList(), this::told);
    }

    @FXML
    void stopTaking() {
        model.taking().stop();
    }

    @FXML
    void showMore() {
        model.showMore();
        letters.requestFocus();
    }

    @FXML
    void chooseAll() {
        letters.getSelectionModel().selectAll();
        letters.requestFocus();
    }

    private List<Letter> chosen() {
        return letters.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }

    private boolean several() {
        return chosen().size() > 1;
    }

    private void choose() {
        if (listing) {
            return;
        }
        List<Letter> chosen = chosen();
        OpenLetter open = model.openProperty().get();
        if (chosen.size() == 1 && (open == null || !open.letter().id().equals(chosen.getFirst().id()))) {
            model.open(chosen.getFirst());
        }
        arrange();
    }

    private void list() {
        listing = true;
        listed.setAll(model.trays().letters());
        select(model.openProperty().get());
        listing = false;
        arrange();
    }

    private void show(@Nullable OpenLetter open) {
        boolean lost = letterView != null && Shown.holdsFocus(letterView);
        View<LetterController> view = open == null ? null : views.load(LetterController.class);
        letter = view == null ? null : view.controller();
        letterView = view == null ? null : view.root();
        listing = true;
        select(open);
        listing = false;
        arrange();
        if (lost) {
            letters.requestFocus();
        }
    }

    private void select(@Nullable OpenLetter open) {
        int index = -1;
        for (int i = 0; open != null && i < listed.size(); i++) {
            index = listed.get(i).id().equals(open.letter().id()) ? i : index;
        }
        if (index < 0) {
            letters.getSelectionModel().clearSelection();
        } else if (!letters.getSelectionModel().isSelected(index) || several()) {
            letters.getSelectionModel().clearAndSelect(index);
            letters.scrollTo(index);
        }
    }

    private void arrange() {
        trays.show(model.trays(), messages);
        refused.setText(words.refused(model.taking().lastProperty().get()));
        Shown.set(refused, !refused.getText().isEmpty());
        Shown.set(all, listed.size() > 1);
        more.setText(messages.plural("inbox.more", model.trays().more()));
        Shown.set(more, model.trays().more() > 0);
        if (several()) {
            many.show(chosen());
            content.getChildren().setAll(many);
        } else if (letterView != null) {
            content.getChildren().setAll(letterView);
        } else if (model.trays().readProperty().get() && listed.isEmpty()) {
            Tray tray = model.trays().trayProperty().get();
            emptyTitle.setText(messages.text("inbox.empty." + tray.name()));
            emptyText.setText(messages.text("inbox.none." + tray.name()));
            Shown.set(emptyButtons, tray == Tray.NEW);
            content.getChildren().setAll(empty);
        } else {
            content.getChildren().clear();
        }
    }

    private void told(TakenSummary summary) {
        words.taken(summary).map(Notice::of).ifPresent(notices::show);
    }
}
