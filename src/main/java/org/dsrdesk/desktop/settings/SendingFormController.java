package org.dsrdesk.desktop.settings;

import java.util.function.Function;
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
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.controls.FieldError;
import org.dsrdesk.desktop.controls.PassphraseField;
import org.dsrdesk.mailing.Refusal;
import org.jspecify.annotations.Nullable;

/** The account that letters are sent by being written: address and password, and the rest for those who need it. */
public final class SendingFormController {
    private final SendingModel model;
    private final Messages messages;
    private final MailboxWords words;
    private final ChangeListener<@Nullable SendingForm> onForm = (_, old, now) -> {
        leave(old);
        show(now);
    };
    private final ChangeListener<SendingTrial.@Nullable Shown> onTrial = (_, _, now) -> tell(now);

    @FXML private Node root;
    @FXML private TextField sendingAddress;
    @FXML private TextField sendingName;
    @FXML private PassphraseField sendingSecret;
    @FXML private TextField smtpHost;
    @FXML private TextField smtpPort;
    @FXML private TextField smtpUser;
    @FXML private FieldError addressError;
    @FXML private FieldError nameError;
    @FXML private FieldError secretError;
    @FXML private FieldError hostError;
    @FXML private FieldError portError;
    @FXML private FieldError userError;
    @FXML private ComboBox<Security> smtpSecurity;
    @FXML private ComboBox<SignIn> smtpSignIn;
    @FXML private Node openWay;
    @FXML private ToggleButton sendingMore;
    @FXML private Node rest;
    @FXML private Label sendingTrial;
    @FXML private Label serverSaid;
    @FXML private Node working;
    @FXML private Button trySending;
    @FXML private Button saveSending;

    public SendingFormController(SendingModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new MailboxWords(messages);
    }

    @FXML
    void initialize() {
        for (Node folding : new Node[] {root, rest, sendingTrial, serverSaid, working, openWay}) {
            folding.managedProperty().bind(folding.visibleProperty());
        }
        rest.visibleProperty().bind(sendingMore.selectedProperty());
        working.visibleProperty().bind(model.workingProperty());
        trySending.disableProperty().bind(model.workingProperty());
        saveSending.disableProperty().bind(model.workingProperty());
        name(smtpSecurity, Security.values(), words::security);
        name(smtpSignIn, SignIn.values(), words::signIn);
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

    private void show(@Nullable SendingForm form) {
        root.setVisible(form != null);
        if (form == null) {
            return;
        }
        for (SendingField field : SendingField.values()) {
            input(field).bindBidirectional(form.answer(field));
        }
        addressError.follow(form.error(SendingField.FROM), sendingAddress, messages);
        nameError.follow(form.error(SendingField.FROM_NAME), sendingName, messages);
        secretError.follow(form.error(SendingField.SECRET), sendingSecret, messages);
        hostError.follow(form.error(SendingField.HOST), smtpHost, messages);
        portError.follow(form.error(SendingField.PORT), smtpPort, messages);
        userError.follow(form.error(SendingField.USER), smtpUser, messages);
        smtpSecurity.valueProperty().bindBidirectional(form.securityProperty());
        smtpSignIn.valueProperty().bindBidirectional(form.signInProperty());
        openWay.visibleProperty().bind(form.securityProperty().isEqualTo(Security.NONE));
        form.trialProperty().addListener(new WeakChangeListener<>(onTrial));
        tell(form.trialProperty().get());
        sendingAddress.requestFocus();
    }

    private void leave(@Nullable SendingForm form) {
        if (form != null) {
            for (SendingField field : SendingField.values()) {
                input(field).unbindBidirectional(form.answer(field));
            }
            smtpSecurity.valueProperty().unbindBidirectional(form.securityProperty());
            smtpSignIn.valueProperty().unbindBidirectional(form.signInProperty());
            sendingSecret.textProperty().set("");
        }
    }

    private StringProperty input(SendingField field) {
        return switch (field) {
            case FROM -> sendingAddress.textProperty();
            case FROM_NAME -> sendingName.textProperty();
            case SECRET -> sendingSecret.textProperty();
            case HOST -> smtpHost.textProperty();
            case PORT -> smtpPort.textProperty();
            case USER -> smtpUser.textProperty();
        };
    }

    private void tell(SendingTrial.@Nullable Shown shown) {
        sendingTrial.setVisible(shown != null);
        serverSaid.setVisible(false);
        if (shown == null) {
            return;
        }
        Refusal refusal = shown.refusal();
        sendingTrial.setText(messages.text(
                refusal == null ? "settings.sending.works" : "mailing.problem." + refusal.problem().name()));
        sendingTrial.getStyleClass().removeAll("field-error", "strong");
        sendingTrial.getStyleClass().add(refusal == null ? "strong" : "field-error");
        if (refusal != null && !refusal.words().isEmpty()) {
            serverSaid.setText(messages.text("mailing.serverSaid", refusal.words()));
            serverSaid.setVisible(true);
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
            sendingAddress.requestFocus();
        } else if (secretError.isVisible()) {
            sendingSecret.focusField();
        } else if (hostError.isVisible() || portError.isVisible()) {
            sendingMore.setSelected(true);
            (hostError.isVisible() ? smtpHost : smtpPort).requestFocus();
        }
    }
}
