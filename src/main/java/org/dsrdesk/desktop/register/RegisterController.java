package org.dsrdesk.desktop.register;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.dsrdesk.casework.RequestRow;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Names;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.register.RegisterModel.Counts;
import org.jspecify.annotations.Nullable;

/** Shows the register, reads on as it is scrolled, and opens the request that is pressed. */
public final class RegisterController implements Screen {
    private static final int AHEAD = 60;
    private static final double NARROW = 880;

    private final RegisterModel model;
    private final String words;
    private final Navigation navigation;
    private final Messages messages;
    private final RowTexts texts;
    private final InvalidationListener onNarrowing = _ -> showFilters();
    private final InvalidationListener onCounts = _ -> showCounts();
    private final ListChangeListener<RequestRow> onRows = _ -> choose();

    @FXML private Node root;
    @FXML private Label counts;
    @FXML private FilterBar filters;
    @FXML private TableView<RequestRow> table;
    @FXML private TableColumn<RequestRow, RequestRow> number;
    @FXML private TableColumn<RequestRow, RequestRow> received;
    @FXML private TableColumn<RequestRow, RequestRow> channel;
    @FXML private TableColumn<RequestRow, RequestRow> person;
    @FXML private TableColumn<RequestRow, RequestRow> demands;
    @FXML private TableColumn<RequestRow, RequestRow> due;
    @FXML private TableColumn<RequestRow, RequestRow> state;
    @FXML private TableColumn<RequestRow, RequestRow> flags;
    @FXML private FlowPane elsewhere;
    @FXML private Node emptyRegister;
    @FXML private Node nothingFound;
    @FXML private Node working;

    public RegisterController(
            RegisterModel model, String words, Session session, Navigation navigation, Messages messages) {
        this.model = model;
        this.words = words;
        this.navigation = navigation;
        this.messages = messages;
        texts = new RowTexts(messages, new Names(messages), session.desk().rules().calendar(session.operator()),
                session.operator().zone());
    }

    @FXML
    void initialize() {
        Names names = texts.names();
        Cells.carryRows(number, _ -> new Cells.Plain(row -> row.number().toString(), "strong"));
        Cells.carryRows(received, _ -> new Cells.Plain(row -> texts.received(row, model.today())));
        Cells.carryRows(channel, _ -> new Cells.Plain(row -> names.channel(row.channel())));
        Cells.carryRows(person, _ -> new Cells.Remarked(RequestRow::person, texts::role, RequestRow::person));
        Cells.carryRows(demands, _ -> new Cells.Remarked(texts::firstKind, texts::moreKinds, texts::allKinds));
        Cells.carryRows(due, _ -> new Cells.Due(texts, model.today()));
        Cells.carryRows(state, _ -> new Cells.Plain(row -> names.state(row.state())));
        Cells.carryRows(flags, _ -> new Cells.Flags(texts));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(_ -> new Row());
        table.setItems(model.rows());
        channel.visibleProperty().bind(table.widthProperty().greaterThan(NARROW));
        state.visibleProperty().bind(table.widthProperty().greaterThan(NARROW));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> remember(now));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::reloadOnF5);
    }

    @Override
    public void shown() {
        model.narrowingProperty().addListener(onNarrowing);
        model.countsProperty().addListener(onCounts);
        model.readingProperty().addListener(onCounts);
        model.rows().addListener(onRows);
        model.elsewhere().addListener(onCounts);
        showFilters();
        model.open(words);
        showCounts();
        choose();
        table.requestFocus();
    }

    @Override
    public void left() {
        model.narrowingProperty().removeListener(onNarrowing);
        model.countsProperty().removeListener(onCounts);
        model.readingProperty().removeListener(onCounts);
        model.rows().removeListener(onRows);
        model.elsewhere().removeListener(onCounts);
    }

    @FXML
    void dropFilters() {
        model.narrow(Narrowing.NONE);
        table.requestFocus();
    }

    @FXML
    void startCall() {
        navigation.newCall();
    }

    private void showFilters() {
        filters.show(model.narrowingProperty().get(), messages, now -> {
            model.narrow(now);
            table.requestFocus();
        });
    }

    private void showCounts() {
        Counts now = model.countsProperty().get();
        boolean known = now.all() >= 0;
        boolean reading = model.readingProperty().get();
        counts.setText(known ? sentence(now) : "");
        working.setVisible(reading);
        showElsewhere();
        boolean empty = known && !reading && model.rows().isEmpty();
        emptyRegister.setVisible(empty && now.all() == 0);
        nothingFound.setVisible(empty && now.all() > 0);
    }

    /** The other operators that have something for the words, each a press away. */
    private void showElsewhere() {
        Label head = new Label(messages.text("register.elsewhere"));
        head.getStyleClass().add("muted");
        elsewhere.getChildren().setAll(head);
        for (RegisterModel.Elsewhere one : model.elsewhere()) {
            long id = one.operator().id().value();
            Button go = new Button(
                    messages.plural("register.elsewhere", one.found(), one.operator().name()));
            go.setId("elsewhere-" + id);
            go.setMnemonicParsing(false);
            go.setOnAction(_ -> navigation.workFor(id, new Place.Register(words)));
            elsewhere.getChildren().add(go);
        }
        elsewhere.setVisible(!model.elsewhere().isEmpty());
        elsewhere.setManaged(elsewhere.isVisible());
    }

    private String sentence(Counts now) {
        String all = messages.plural("register.count", now.all());
        if (now.shown() == now.all()) {
            return all;
        }
        String key = model.narrowingProperty().get().onlyOpen() ? "register.shown.open" : "register.shown";
        return all + " · " + messages.plural(key, now.shown());
    }

    private void remember(@Nullable RequestRow row) {
        if (row != null) {
            model.choose(row);
        }
    }

    /** Keeps the selection on the same request when rows are read anew; on the first row at the beginning. */
    private void choose() {
        RequestRow before = model.chosen();
        RequestRow selected = table.getSelectionModel().getSelectedItem();
        if (model.rows().isEmpty() || (selected != null && model.rows().contains(selected))) {
            return;
        }
        int index = 0;
        for (int i = 0; before != null && i < model.rows().size(); i++) {
            if (model.rows().get(i).id().equals(before.id())) {
                index = i;
            }
        }
        table.getSelectionModel().clearAndSelect(index);
        table.getFocusModel().focus(index);
        table.scrollTo(Math.max(0, index - 2));
    }

    private void press(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ENTER) {
            open(table.getSelectionModel().getSelectedItem());
            pressed.consume();
        }
    }

    private void reloadOnF5(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.F5) {
            model.reload();
            pressed.consume();
        }
    }

    private void open(@Nullable RequestRow row) {
        if (row != null) {
            model.choose(row);
            navigation.openRequest(row.id().value());
        }
    }

    /** A row that opens its request at a double click and asks for more rows when the last ones come into sight. */
    private final class Row extends TableRow<RequestRow> {
        Row() {
            setOnMouseClicked(clicked -> {
                if (clicked.getClickCount() == 2) {
                    open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable RequestRow row, boolean empty) {
            super.updateItem(row, empty);
            if (!empty && model.hasMore() && getIndex() >= model.rows().size() - AHEAD) {
                Platform.runLater(model::more);
            }
        }
    }
}
