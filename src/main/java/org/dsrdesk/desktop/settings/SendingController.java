package org.dsrdesk.desktop.settings;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.dsrdesk.casework.MailServer;
import org.dsrdesk.desktop.Messages;
import org.jspecify.annotations.Nullable;

/** The card with the account that letters are sent by. */
public final class SendingController {
    private final SendingModel model;
    private final Messages messages;
    private final ChangeListener<@Nullable MailServer> onKept = (_, _, now) -> show(now);

    @FXML private Label sendingNone;
    @FXML private Label sendingFrom;
    @FXML private Label sendingHost;
    @FXML private Node sendingKept;
    @FXML private Node sendingButtons;
    @FXML private Button editSending;
    @FXML private Button forgetSending;

    public SendingController(SendingModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        for (Node folding : new Node[] {sendingNone, sendingKept, sendingButtons, forgetSending}) {
            folding.managedProperty().bind(folding.visibleProperty());
        }
        sendingButtons.visibleProperty().bind(model.formProperty().isNull());
        sendingButtons.disableProperty().bind(model.workingProperty());
        model.keptProperty().addListener(new WeakChangeListener<>(onKept));
        show(model.keptProperty().get());
        model.load();
    }

    private void show(@Nullable MailServer server) {
        sendingNone.setVisible(server == null);
        sendingKept.setVisible(server != null);
        forgetSending.setVisible(server != null);
        editSending.setText(messages.text(server == null ? "settings.sending.add" : "settings.mailbox.edit"));
        if (server != null) {
            sendingFrom.setText(server.fromName().isEmpty() || server.fromName().equals(server.from())
                    ? server.from()
                    : server.fromName() + " <" + server.from() + ">");
            sendingHost.setText(server.host() + ":" + server.port());
        }
    }

    @FXML
    void openForm() {
        model.edit();
    }

    @FXML
    void forget() {
        model.forget();
    }
}
