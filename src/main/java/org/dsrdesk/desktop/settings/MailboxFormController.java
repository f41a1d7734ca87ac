package org.dsrdesk.desktop.settings;

import java.util.Arrays;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.util.StringConverter;
import org.dsrdesk.casework.Mailbox.Protocol;
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.controls.FieldError;
import org.dsrdesk.desktop.controls.PassphraseField;
import org.dsrdesk.mailbox.Mailroom;
import org.jspecify.annotations.Nullable;

/** The account of a mail server being written: address and password, and the rest for those who need it. */
public final class MailboxFormController {
    private final MailboxesModel model;
    private final Messages messages;
    private final MailboxWords words;
    private final ChangeListener<@Nullable MailboxForm> onForm = (_, old, now) -> {
        leave(old);
        show(now);
    };
    private final ChangeListener<Mailroom.@Nullable Trial> onTrial = (_, _, now) -> tell(now);

    @FXML private Node root;
    @FXML private Label title;
    @FXML private TextField address;
    @FXML private PassphraseField secret;
    @FXML private TextField host;
    @FXML private TextField port;
    @FXML private TextField user;
    @FXML private TextField folders;
    @FXML private FieldError addressError;
    @FXML private FieldError secretError;
    @FXML private FieldError hostError;
    @FXML private FieldError portError;
    @FXML private ComboBox<Protocol> protocol;
    @FXML private ComboBox<Security> security;
    @FXML private ComboBox<SignIn> signIn;
    @FXML private ComboBox<Reach> reach;
    @FXML private Node openWay;
    @FXML private Node foldersLine;
    @FXML private ToggleButton more;
    @FXML private Node rest;
    @FXML private Label trial;
    @FXML private Node working;
    @FXML private Button tryOut;
    @FXML private Button saveMailbox;

    public MailboxFormController(MailboxesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new MailboxWords(messages);
    }

    @FXML
    void initialize() {
        for (Node folding : new Node[] {root, rest, trial, working, openWay, foldersLine}) {
            folding.managedProperty().bind(folding.visibleProperty());
        }
        rest.visibleProperty().bind(more.selectedProperty());
        working.visibleProperty().bind(model.workingProperty());
        tryOut.disableProperty().bind(model.workingProperty());
        saveMailbox.disableProperty().bind(model.workingProperty());
        name(protocol, Protocol.values(), words::protocol);
        name(security, Security.values(), words::security);
        name(signIn, SignIn.values(), words::signIn);
        model.formProperty().addListener(new WeakChangeListener<>(onForm));
        show(model.formProperty().get());
    }

    private static <T> void name(ComboBox<T> box, T[] values, Function<T, String> word) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return box.getValue();
            }
        });
        box.getItems().setAll(values);
    }

    private void show(@Nullable MailboxForm form) {
        root.setVisible(form != null);
        if (form == null) {
            return;
        }
        title.setText(messages.text(form.changesOne() ? "settings.mailbox.change" : "settings.mailbox.new"));
        for (MailboxField field : MailboxField.values()) {
            input(field).bindBidirectional(form.answer(field));
        }
        addressError.follow(form.error(MailboxField.ADDRESS), address, messages);
        secretError.follow(form.error(MailboxField.SECRET), secret, messages);
        hostError.follow(form.error(MailboxField.HOST), host, messages);
        portError.follow(form.error(MailboxField.PORT), port, messages);
        name(reach, Arrays.stream(Reach.values()).filter(one -> one != Reach.UNCHANGED || form.changesOne())
                .toArray(Reach[]::new), words::reach);
        choose(protocol, form.protocolProperty());
        choose(security, form.securityProperty());
        choose(signIn, form.signInProperty());
        choose(reach, form.reachProperty());
        openWay.visibleProperty().bind(form.securityProperty().isEqualTo(Security.NONE));
        foldersLine.visibleProperty().bind(form.protocolProperty().isEqualTo(Protocol.IMAP));
        form.trialProperty().addListener(new WeakChangeListener<>(onTrial));
        tell(form.trialProperty().get());
        address.requestFocus();
    }

    private void leave(@Nullable MailboxForm form) {
        if (form != null) {
            for (MailboxField field : MailboxField.values()) {
                input(field).unbindBidirectional(form.answer(field));
            }
            protocol.valueProperty().unbindBidirectional(form.protocolProperty());
            security.valueProperty().unbindBidirectional(form.securityProperty());
            signIn.valueProperty().unbindBidirectional(form.signInProperty());
            reach.valueProperty().unbindBidirectional(form.reachProperty());
            secret.textProperty().set("");
        }
    }

    private static <T> void choose(ComboBox<T> box, ObjectProperty<T> property) {
        box.valueProperty().bindBidirectional(property);
    }

    private StringProperty input(MailboxField field) {
        return switch (field) {
            case ADDRESS -> address.textProperty();
            case SECRET -> secret.textProperty();
            case HOST -> host.textProperty();
            case PORT -> port.textProperty();
            case USER -> user.textProperty();
            case FOLDERS -> folders.textProperty();
        };
    }

    private void tell(Mailroom.@Nullable Trial shown) {
        trial.setVisible(shown != null);
        if (shown != null) {
            trial.setText(words.trial(shown));
            trial.getStyleClass().removeAll("field-error", "strong");
            trial.getStyleClass().add(shown.problem() == null ? "strong" : "field-error");
        }
    }

    @FXML
    void tryOut() {
        openWhereItIsWrong(model.tryOut());
    }

    @FXML
    void save() {
        openWhereItIsWrong(model.save());
    }

    @FXML
    void cancel() {
        model.cancel();
    }

    private void openWhereItIsWrong(boolean fine) {
        if (fine) {
            return;
        }
        if (addressError.isVisible()) {
            address.requestFocus();
        } else if (secretError.isVisible()) {
            secret.focusField();
        } else if (hostError.isVisible() || portError.isVisible()) {
            more.setSelected(true);
            (hostError.isVisible() ? host : port).requestFocus();
        }
    }
}
