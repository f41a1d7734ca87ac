package org.dsrdesk.desktop.call;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
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
import org.dsrdesk.casework.Field;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.controls.FieldError;
import org.dsrdesk.desktop.parts.Choices;
import org.dsrdesk.desktop.parts.DueList;
import org.dsrdesk.desktop.parts.KindPicker;
import org.dsrdesk.desktop.parts.LawPicker;
import org.dsrdesk.desktop.parts.PersonFields;
import org.dsrdesk.desktop.parts.ReceivedHint;
import org.dsrdesk.desktop.parts.RepeatPanel;
import org.dsrdesk.desktop.parts.RequestForm;
import org.dsrdesk.desktop.parts.WaitingPanel;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;

/** The form of a call, a visit or a paper letter, filled in by keyboard while the person speaks. */
public final class CallController implements Screen {
    private static final List<RequesterRole> ROLES = List.of(RequesterRole.REPRESENTATIVE, RequesterRole.PARENT);

    private final CallModel model;
    private final Navigation navigation;
    private final Messages messages;
    private final CallEnd end;
    private final Timeline seconds =
            new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));

    @FXML private Node root;
    @FXML private Label elapsed;
    @FXML private Label title;
    @FXML private ChannelPicker channels;
    @FXML private ContactFields contacts;
    @FXML private PersonFields person;
    @FXML private LawPicker law;
    @FXML private KindPicker kinds;
    @FXML private TextArea said;
    @FXML private TextField received;
    @FXML private ToggleButton more;
    @FXML private Node moreFields;
    @FXML private ComboBox<RequesterRole> role;
    @FXML private TextField subject;
    @FXML private TextField callBack;
    @FXML private Label receivedLabel;
    @FXML private Label registered;
    @FXML private Node callBackField;
    @FXML private Label saidLabel;
    @FXML private ReceivedHint receivedHint;
    @FXML private FieldError kindsError;
    @FXML private FieldError saidError;
    @FXML private FieldError receivedError;
    @FXML private DueList dues;
    @FXML private CallerPanel callers;
    @FXML private RepeatPanel repeats;
    @FXML private WaitingPanel waiting;
    @FXML private CheckPanel checks;
    @FXML private Label sayTitle;
    @FXML private Label say;
    @FXML private Button save;

    public CallController(
            CallModel model, Navigation navigation, Notices notices, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.navigation = navigation;
        this.messages = messages;
        this.end = new CallEnd(model, navigation, notices, dialogs, messages);
    }

    @FXML
    void initialize() {
        contacts.follow(form(), messages);
        person.follow(form(), messages, kinds::focusFirst);
        channels.follow(form(), messages);
        bind(said, Field.SAID, saidError);
        bind(received, Field.RECEIVED, receivedError);
        kindsError.follow(form().error(Field.KINDS), kinds, messages);
        law.follow(form(), messages);
        kinds.follow(form(), messages);
        receivedHint.follow(form(), messages);
        dues.follow(form(), model.session(), messages);
        callers.follow(model.callers(), form(), model.session().operator().zone(), messages, kinds::focusFirst);
        repeats.follow(model.repeats(), form(), messages, end::addTo);
        showOnly(repeats, Bindings.isNotEmpty(model.repeats().found()).or(Bindings.isEmpty(model.callers().found())));
        waiting.follow(model.waiting(), messages, navigation::inbox);
        checks.follow(model, messages);
        for (Observable watched : List.of(form().dues(), form().kinds(), form().channelProperty(),
                model.repeats().found(), model.waiting().found())) {
            watched.addListener(_ -> advise());
        }
        Choices.fill(role, ROLES, form().roleProperty(), "role.", messages);
        subject.textProperty().bindBidirectional(form().subjectProperty());
        callBack.textProperty().bindBidirectional(form().reception().callBackProperty());
        form().reception().remarkAs(words -> messages.text("call.callBack.note", words));
        more.selectedProperty().bindBidirectional(model.moreProperty());
        showOnly(moreFields, model.moreProperty());
        model.moreProperty().addListener((_, _, another) -> {
            if (another) {
                subject.requestFocus();
            }
        });
        save.disableProperty().bind(model.workingProperty());
        end.watchReading();
        said.addEventFilter(KeyEvent.KEY_PRESSED, this::tabGoesOn);
        new CallKeys(model, contacts, kinds, said, this::save, this::leave).serve(root);
        seconds.setCycleCount(Animation.INDEFINITE);
        advise();
        tick();
    }

    @Override
    public void shown() {
        seconds.play();
        contacts.focusFirst();
    }

    @Override
    public void left() {
        seconds.stop();
        end.keepDraft();
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
        if (!end.save()) {
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

    private void focusFirstError() {
        if (contacts.focusError(form()) || person.focusError(form())) {
            return;
        }
        if (kindsError.isVisible()) {
            kinds.focusFirst();
        } else if (saidError.isVisible()) {
            said.requestFocus();
        } else if (receivedError.isVisible()) {
            received.requestFocus();
        }
    }

    private void advise() {
        Channel channel = form().channelProperty().get();
        title.setText(messages.text("call.title." + channel.name()));
        saidLabel.setText(messages.text(channel.spoken() ? "call.said" : "call.said.wrote"));
        receivedLabel.setText(messages.text(channel == Channel.POST ? "call.received.POST" : "call.received"));
        show(registered, channel == Channel.POST);
        show(callBackField, channel != Channel.POST);
        registered.setText(messages.text("call.registered", messages.date(today())));
        sayTitle.setText(messages.text(channel.spoken() ? "call.say" : "call.say.wrote"));
        say.setText(new CallAdvice(messages).say(form(), model.repeats().found(),
                model.waiting().due(Set.copyOf(form().kinds())), model.rule().usual()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(model.session().desk().clock().instant(), model.session().operator().zone());
    }

    private void tick() {
        Duration passed = model.elapsed();
        elapsed.setText(String.format(Locale.ROOT, "%02d:%02d", passed.toMinutes(), passed.toSecondsPart()));
    }

    private void tabGoesOn(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.TAB && !pressed.isShortcutDown()) {
            if (pressed.isShiftDown()) {
                contacts.focusLast();
            } else {
                received.requestFocus();
            }
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

    private static void show(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private static void showOnly(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
