package org.dsrdesk.desktop.call;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dsrdesk.casework.Earlier;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.StaleRequestException;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.controls.FieldError;
import org.dsrdesk.desktop.parts.Choices;
import org.dsrdesk.desktop.parts.DueLine;
import org.dsrdesk.desktop.parts.DueList;
import org.dsrdesk.desktop.parts.KindPicker;
import org.dsrdesk.desktop.parts.LawPicker;
import org.dsrdesk.desktop.parts.ReceivedHint;
import org.dsrdesk.desktop.parts.RepeatPanel;
import org.dsrdesk.desktop.parts.RequestForm;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Request;

/** The form of a call, filled in by keyboard while the caller speaks. */
public final class CallController implements Screen {
    private static final List<Channel> CHANNELS =
            List.of(Channel.PHONE, Channel.IN_PERSON, Channel.POST, Channel.MESSENGER, Channel.WEB_FORM);
    private static final List<RequesterRole> ROLES =
            List.of(RequesterRole.SUBJECT, RequesterRole.PARENT, RequesterRole.REPRESENTATIVE);

    private final CallModel model;
    private final Navigation navigation;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Messages messages;
    private final CallAdvice advice;
    private final Timeline seconds =
            new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));

    @FXML private Node root;
    @FXML private Label elapsed;
    @FXML private TextField phone;
    @FXML private TextField email;
    @FXML private TextField name;
    @FXML private LawPicker law;
    @FXML private KindPicker kinds;
    @FXML private TextArea said;
    @FXML private TextField received;
    @FXML private ToggleButton more;
    @FXML private Node moreFields;
    @FXML private ComboBox<RequesterRole> role;
    @FXML private ComboBox<Channel> channel;
    @FXML private TextField subject;
    @FXML private Node subjectField;
    @FXML private ReceivedHint receivedHint;
    @FXML private FieldError phoneError;
    @FXML private FieldError emailError;
    @FXML private FieldError nameError;
    @FXML private FieldError kindsError;
    @FXML private FieldError saidError;
    @FXML private FieldError receivedError;
    @FXML private DueList dues;
    @FXML private RepeatPanel repeats;
    @FXML private Label ask;
    @FXML private Label say;
    @FXML private Button save;

    public CallController(
            CallModel model, Navigation navigation, Notices notices, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.navigation = navigation;
        this.notices = notices;
        this.dialogs = dialogs;
        this.messages = messages;
        this.advice = new CallAdvice(messages);
    }

    @FXML
    void initialize() {
        bind(phone, Field.PHONE, phoneError);
        bind(email, Field.EMAIL, emailError);
        bind(name, Field.NAME, nameError);
        bind(said, Field.SAID, saidError);
        bind(received, Field.RECEIVED, receivedError);
        kindsError.follow(form().error(Field.KINDS), kinds, messages);
        law.follow(form(), messages);
        kinds.follow(form(), messages);
        receivedHint.follow(form(), messages);
        dues.follow(form(), model.session(), messages);
        repeats.follow(model.repeats(), form(), messages, this::addTo);
        form().dues().addListener((ListChangeListener<DueLine>) _ -> advise());
        form().roleProperty().addListener(_ -> advise());
        Choices.fill(role, ROLES, form().roleProperty(), "role.", messages);
        Choices.fill(channel, CHANNELS, form().channelProperty(), "call.channel.", messages);
        subject.textProperty().bindBidirectional(form().subjectProperty());
        more.selectedProperty().bindBidirectional(model.moreProperty());
        showOnly(moreFields, model.moreProperty());
        showOnly(subjectField, form().roleProperty().isNotEqualTo(RequesterRole.SUBJECT));
        save.disableProperty().bind(model.workingProperty());
        said.addEventFilter(KeyEvent.KEY_PRESSED, this::tabGoesOn);
        new CallKeys(kinds, said, this::save, this::leave).serve(root);
        seconds.setCycleCount(Animation.INDEFINITE);
        advise();
        tick();
    }

    @Override
    public void shown() {
        seconds.play();
        phone.requestFocus();
        phone.end();
    }

    @Override
    public void left() {
        seconds.stop();
        model.keepDraft(() -> notices.show(Notice.of(messages.text("call.draft.kept"))), this::fail);
    }

    @FXML
    void goToEmail() {
        email.requestFocus();
    }

    @FXML
    void goToName() {
        name.requestFocus();
    }

    @FXML
    void goToKinds() {
        kinds.focusFirst();
    }

    @FXML
    void goToSave() {
        save.requestFocus();
    }

    @FXML
    void save() {
        if (!model.save(this::saved, this::fail)) {
            focusFirstError();
        }
    }

    @FXML
    void leave() {
        navigation.back();
    }

    private RequestForm form() {
        return model.form();
    }

    private void saved(Request request) {
        navigation.openRequest(request.id().value());
        notices.show(Notice.of(messages.text("call.saved", request.number())));
    }

    private void addTo(Earlier earlier) {
        String note = model.said().map(words -> messages.text("call.note", words))
                .orElseGet(() -> messages.text("call.note.empty"));
        model.addTo(earlier, note, this::added, this::fail);
    }

    private void added(Request request) {
        navigation.openRequest(request.id().value());
        notices.show(Notice.of(messages.text("call.added", request.number())));
    }

    private void fail(Exception failed) {
        if (failed instanceof StaleRequestException) {
            model.repeats().searchAgain();
            notices.show(Notice.of(messages.text("call.stale")));
        } else {
            dialogs.fail(Failure.of(messages.text("call.failed"), failed));
        }
    }

    private void focusFirstError() {
        if (phoneError.isVisible()) {
            phone.requestFocus();
        } else if (emailError.isVisible()) {
            email.requestFocus();
        } else if (kindsError.isVisible()) {
            kinds.focusFirst();
        } else if (receivedError.isVisible()) {
            received.requestFocus();
        }
    }

    private void advise() {
        ask.setText(advice.ask(form().kinds(), form().roleProperty().get()));
        say.setText(advice.say(form().dues()));
    }

    private void tick() {
        Duration passed = model.elapsed();
        elapsed.setText(String.format(Locale.ROOT, "%02d:%02d", passed.toMinutes(), passed.toSecondsPart()));
    }

    private void tabGoesOn(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.TAB && !pressed.isShortcutDown()) {
            (pressed.isShiftDown() ? name : received).requestFocus();
            pressed.consume();
        }
    }

    private void bind(TextInputControl input, Field field, FieldError error) {
        input.textProperty().bindBidirectional(form().text(field));
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                form().leave(field);
            }
        });
        error.follow(form().error(field), input, messages);
    }

    private static void showOnly(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
