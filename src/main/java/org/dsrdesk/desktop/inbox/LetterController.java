package org.dsrdesk.desktop.inbox;

import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.controls.FieldError;
import org.dsrdesk.desktop.parts.Choices;
import org.dsrdesk.desktop.parts.DueList;
import org.dsrdesk.desktop.parts.LawPicker;
import org.dsrdesk.desktop.parts.PersonFields;
import org.dsrdesk.desktop.parts.ReceivedHint;
import org.dsrdesk.desktop.parts.RepeatPanel;
import org.dsrdesk.desktop.parts.RequestForm;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;

/** One letter: the original on the left, what is proposed to be registered on the right. */
public final class LetterController {
    private final InboxModel model;
    private final OpenLetter letter;
    private final Navigation navigation;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Messages messages;
    private boolean ownReceipt;
    private boolean kept;

    @FXML private OriginalPane original;
    @FXML private Node foreign;
    @FXML private Label foreignWords;
    @FXML private Button goOver;
    @FXML private Label remark;
    @FXML private Node belongs;
    @FXML private Button openRequest;
    @FXML private EarlierCard earlier;
    @FXML private AttachBox attachBox;
    @FXML private RepeatPanel repeats;
    @FXML private Node formCard;
    @FXML private LawPicker law;
    @FXML private ProposedKinds kinds;
    @FXML private MenuButton addKind;
    @FXML private FieldError kindsError;
    @FXML private DueList dues;
    @FXML private TextField name;
    @FXML private FieldError nameError;
    @FXML private TextField email;
    @FXML private FieldError emailError;
    @FXML private TextField phone;
    @FXML private FieldError phoneError;
    @FXML private ComboBox<RequesterRole> role;
    @FXML private TextField subject;
    @FXML private Node subjectField;
    @FXML private PersonFields person;
    @FXML private TextField received;
    @FXML private ReceivedHint receivedHint;
    @FXML private FieldError receivedError;
    @FXML private Label receivedWhy;
    @FXML private Button otherReceipt;
    @FXML private Node verbs;
    @FXML private Button register;
    @FXML private Button dismiss;
    @FXML private Button setAside;
    @FXML private Button attachTo;
    @FXML private Button putBack;

    /** For the letter that is open in the model at this moment. */
    public LetterController(
            InboxModel model, Navigation navigation, Notices notices, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.letter = Objects.requireNonNull(model.openProperty().get(), "no letter is open");
        this.navigation = navigation;
        this.notices = notices;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        original.show(letter, messages,
                new EnclosurePane(letter, model.enclosures(), notices, dialogs, messages));
        bind(name, Field.NAME, nameError);
        bind(email, Field.EMAIL, emailError);
        bind(phone, Field.PHONE, phoneError);
        bind(received, Field.RECEIVED, receivedError);
        kindsError.follow(form().error(Field.KINDS), addKind, messages);
        person.follow(form(), messages, role::requestFocus);
        law.follow(form(), messages);
        kinds.follow(letter, addKind, messages);
        dues.follow(form(), model.session(), messages);
        receivedHint.follow(form(), messages);
        repeats.leaveOut(letter.conversation().map(Request::id).orElse(null));
        repeats.follow(letter.repeats(), form(), messages, found -> attach(found.request().id()));
        Choices.fill(role, List.of(RequesterRole.values()), form().roleProperty(), "role.", messages);
        subject.textProperty().bindBidirectional(form().subjectProperty());
        subjectField.visibleProperty().bind(form().roleProperty().isEqualTo(RequesterRole.PARENT)
                .or(form().roleProperty().isEqualTo(RequesterRole.REPRESENTATIVE)));
        subjectField.managedProperty().bind(subjectField.visibleProperty());
        register.disableProperty().bind(model.workingProperty());
        letter.foreign().ifPresent(this::warn);
        remark.setText(new LetterWords(messages).remarks(letter));
        Shown.set(remark, !remark.getText().isEmpty());
        receivedWhy();
        parts();
        attachBox.follow(model.lookup(), messages, row -> attach(row.id()));
        new Strongest(register, earlier.attachButton(), messages).follow(letter);
    }

    /** What Ctrl+Enter does: attaches a letter by which a requester only continues an open request, else registers. */
    void confirm() {
        if (attachBox.isVisible()) {
            attachBox.confirm();
        } else if (letter.onlyContinues()) {
            letter.conversation().map(Request::id).ifPresent(this::attach);
        } else {
            register();
        }
    }

    @FXML
    void register() {
        if (letter.waits() && isElsewhere()) {
            return;
        }
        if (!model.register(this::registered)) {
            focusFirstError();
        }
    }

    /** Asks once about a letter that seems to be another operator's; true when it shall not be registered here. */
    private boolean isElsewhere() {
        String here = model.session().operator().name();
        kept = kept || letter.foreign().map(other -> dialogs.confirm(new Dialogs.Question(
                messages.text("inbox.foreign.title", here),
                messages.text("inbox.foreign.text", other.address(), other.operator().name(), here),
                messages.text("inbox.foreign.action", here)))).orElse(true);
        return !kept;
    }

    private void warn(Addressed other) {
        String name = other.operator().name();
        foreignWords.setText(messages.text("inbox.foreign", other.address(), name));
        goOver.setText(messages.text("inbox.foreign.go", name));
    }

    @FXML
    void goOver() {
        letter.foreign().ifPresent(other -> navigation.workFor(
                other.operator().id().value(), new Place.KeptLetter(letter.letter().id().value())));
    }

    @FXML
    void dismiss() {
        if (dismiss.isVisible()) {
            model.dismiss(List.of(letter.letter()), () -> undoable(messages.text("inbox.dismissed")));
        }
    }

    @FXML
    void setAside() {
        if (setAside.isVisible()) {
            model.setAside(List.of(letter.letter()), () -> undoable(messages.text("inbox.putAside")));
        }
    }

    @FXML
    void putBack() {
        if (putBack.isVisible()) {
            model.putBack(List.of(letter.letter()), () -> undoable(messages.text("inbox.returned")));
        }
    }

    @FXML
    void attachTo() {
        if (attachTo.isVisible()) {
            attachBox.open();
        }
    }

    /** Takes away what was opened over the form; false when there was nothing. */
    boolean close() {
        return attachBox.close();
    }

    @FXML
    void openRequest() {
        letter.belongsTo().ifPresent(this::open);
    }

    @FXML
    void switchReceipt() {
        ownReceipt = !ownReceipt;
        form().receive(ownReceipt ? letter.ownReceipt().orElseGet(letter::proposedReceipt) : letter.proposedReceipt());
        receivedWhy();
    }

    private RequestForm form() {
        return letter.form();
    }

    private void open(Request request) {
        navigation.openRequest(request.id().value());
    }

    private void attach(RequestId request) {
        model.attach(request, attached -> undoable(messages.text("inbox.attached", attached.number())));
    }

    private void registered(Request request) {
        notices.show(Notice.undoable(messages.text("inbox.registered", request.number()),
                model.undoing().once(() -> model.undoRegistration(request, letter.letter()))));
    }

    private void undoable(String done) {
        notices.show(Notice.undoable(done, model.undoing().once(() -> model.restore(List.of(letter.letter())))));
    }

    private void receivedWhy() {
        receivedWhy.setText(messages.text(ownReceipt
                ? "inbox.received.LETTER"
                : "inbox.received." + letter.receivedFrom().name()));
        letter.ownReceipt().ifPresent(own -> otherReceipt.setText(ownReceipt
                ? messages.text("inbox.received.first", messages.dateTime(letter.proposedReceipt()))
                : messages.text("inbox.received.own", messages.dateTime(own))));
        Shown.set(otherReceipt, letter.ownReceipt().isPresent());
    }

    private void parts() {
        boolean waits = letter.waits();
        for (Node node : List.of(repeats, formCard, register, attachTo)) {
            Shown.set(node, waits);
        }
        Letter.State state = letter.letter().state();
        Shown.set(dismiss, waits && state != Letter.State.NOT_A_REQUEST);
        Shown.set(setAside, waits && state != Letter.State.SET_ASIDE);
        Shown.set(putBack, !letter.settled() && state != Letter.State.NEW);
        Shown.set(verbs, !letter.settled());
        Shown.set(belongs, letter.settled());
        Shown.set(foreign, waits && letter.foreign().isPresent());
        letter.belongsTo().map(Request::number)
                .ifPresent(number -> openRequest.setText(messages.text("inbox.openRequest", number)));
        Shown.set(earlier, !letter.settled() && earlier.show(letter, messages,
                new EarlierCard.Ways(request -> attach(request.id()), this::open, model::reveal)));
    }

    private void focusFirstError() {
        if (phoneError.isVisible()) {
            phone.requestFocus();
        } else if (emailError.isVisible()) {
            email.requestFocus();
        } else if (person.focusError(form())) {
            return;
        } else if (kindsError.isVisible()) {
            addKind.requestFocus();
        } else if (receivedError.isVisible()) {
            received.requestFocus();
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
}
