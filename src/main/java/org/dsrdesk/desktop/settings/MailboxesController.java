package org.dsrdesk.desktop.settings;

import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.MailboxId;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.mailbox.MailboxState;

/** The card with the mailboxes that letters are fetched from. */
public final class MailboxesController {
    private final MailboxesModel model;
    private final Messages messages;
    private final MapChangeListener<MailboxId, MailboxState> onState = _ -> follow();
    private final ListChangeListener<Mailbox> onList = _ -> show();

    @FXML private VBox mailboxes;
    @FXML private Label none;
    @FXML private Node adding;

    public MailboxesController(MailboxesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        none.managedProperty().bind(none.visibleProperty());
        adding.visibleProperty().bind(model.formProperty().isNull());
        adding.managedProperty().bind(adding.visibleProperty());
        adding.disableProperty().bind(model.workingProperty());
        model.mailboxes().addListener(new WeakListChangeListener<>(onList));
        model.states().addListener(new WeakMapChangeListener<>(onState));
        show();
        model.load();
    }

    @FXML
    void openForm() {
        model.add();
    }

    @FXML
    void chooseFolder() {
        model.addFolder();
    }

    private void show() {
        none.setVisible(model.mailboxes().isEmpty());
        mailboxes.getChildren().setAll(model.mailboxes().stream()
                .map(mailbox -> new MailboxRow(mailbox, model, messages)).toList());
    }

    private void follow() {
        mailboxes.getChildren().stream().filter(MailboxRow.class::isInstance)
                .forEach(row -> ((MailboxRow) row).follow());
    }
}
