package org.dsrdesk.desktop.inbox;

import java.util.ArrayList;
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
import org.dsrdesk.casework.Earlier;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.FileKind;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.controls.FieldError;
import org.dsrdesk.desktop.parts.Choices;
import org.dsrdesk.desktop.parts.DueList;
import org.dsrdesk.desktop.parts.LawPicker;
import org.dsrdesk.desktop.parts.ReceivedHint;
import org.dsrdesk.desktop.parts.RepeatPanel;
import org.dsrdesk.desktop.parts.RequestForm;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.intake.PersonProposal;
import org.dsrdesk.intake.ReadProblem;

/** One letter: the original on the left, what is proposed to be registered on the right. */
public final class LetterController {
    private final InboxModel model;
    private final OpenLetter letter;
    private final Navigation navigation;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Messages messages;
    private boolean ownReceipt;

    @FXML private OriginalPane original;
    @FXML private Label remark;
    @FXML private Node belongs;
    @FXML private Button openRequest;
    @FXML private Node conversation;
    @FXML private Label conversationText;
    @FXML private Button attach;
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
    @FXML private TextField received;
    @FXML private ReceivedHint receivedHint;
    @FXML private FieldError receivedError;
    @FXML private Label receivedWhy;
    @FXML private Button otherReceipt;
    @FXML private Node verbs;
    @FXML private Button register;

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
        original.show(letter, messages, this::saveAttachment);
        bind(name, Field.NAME, nameError);
        bind(email, Field.EMAIL, emailError);
        bind(phone, Field.PHONE, phoneError);
        bind(received, Field.RECEIVED, receivedError);
        kindsError.follow(form().error(Field.KINDS), addKind, messages);
        law.follow(form(), messages);
        kinds.follow(letter, addKind, messages);
        dues.follow(form(), model.session(), messages);
        receivedHint.follow(form(), messages);
        repeats.follow(letter.repeats(), form(), messages, this::attach);
        Choices.fill(role, List.of(RequesterRole.values()), form().roleProperty(), "role.", messages);
        subject.textProperty().bindBidirectional(form().subjectProperty());
        subjectField.visibleProperty().bind(form().roleProperty().isEqualTo(RequesterRole.PARENT)
                .or(form().roleProperty().isEqualTo(RequesterRole.REPRESENTATIVE)));
        subjectField.managedProperty().bind(subjectField.visibleProperty());
        register.disableProperty().bind(model.workingProperty());
        remark();
        receivedWhy();
        settled();
        conversation();
    }

    @FXML
    void register() {
        if (!model.register(this::registered)) {
            focusFirstError();
        }
    }

    @FXML
    void dismiss() {
        model.dismiss(done -> undoable("inbox.dismissed", done));
    }

    @FXML
    void setAside() {
        model.setAside(done -> undoable("inbox.putAside", done));
    }

    @FXML
    void openRequest() {
        letter.belongsTo().ifPresent(request -> navigation.openRequest(request.id().value()));
    }

    @FXML
    void attachToConversation() {
        letter.conversation().ifPresent(this::attach);
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

    private void attach(Earlier earlier) {
        attach(earlier.request());
    }

    private void attach(Request earlier) {
        model.attach(earlier, done -> notices.show(Notice.undoable(
                messages.text("inbox.attached", earlier.number()), () -> model.putBack(done))));
    }

    private void registered(Request request) {
        notices.show(Notice.of(messages.text("inbox.registered", request.number())));
    }

    private void undoable(String key, Letter done) {
        notices.show(Notice.undoable(messages.text(key), () -> model.putBack(done)));
    }

    private void saveAttachment(int index) {
        String file = letter.proposal().read().attachments().get(index).name();
        dialogs.chooseSavePlace(FileKind.ANY, file).ifPresent(place -> model.saveAttachment(index, place,
                () -> notices.show(Notice.of(messages.text("inbox.fileSaved", String.valueOf(place.getFileName()))))));
    }

    private void remark() {
        List<String> remarks = new ArrayList<>();
        ReadProblem problem = letter.proposal().read().brokenReason();
        if (problem != null) {
            remarks.add(messages.text("letter.problem." + problem.name()));
        }
        if (letter.letter().state() == Letter.State.NOT_A_REQUEST) {
            remarks.add(messages.text("inbox.remark.dismissed"));
        }
        if (letter.proposal().read().bulk()) {
            remarks.add(messages.text("inbox.remark.bulk"));
        } else if (problem == null && letter.proposal().demands().isEmpty()) {
            remarks.add(messages.text("inbox.remark.nothing"));
        }
        if (special(PersonProposal.Circumstance.PROCESSOR)) {
            remarks.add(messages.text("inbox.remark.processor"));
        }
        if (letter.proposal().requester().identityDocument()) {
            remarks.add(messages.text("inbox.remark.document"));
        }
        remark.setText(String.join("\n", remarks));
        show(remark, !remarks.isEmpty() && !letter.settled());
    }

    private boolean special(PersonProposal.Circumstance circumstance) {
        return letter.proposal().people().stream().anyMatch(one -> one.circumstance() == circumstance);
    }

    private void receivedWhy() {
        receivedWhy.setText(messages.text(ownReceipt
                ? "inbox.received.LETTER"
                : "inbox.received." + letter.receivedFrom().name()));
        letter.ownReceipt().ifPresent(own -> otherReceipt.setText(ownReceipt
                ? messages.text("inbox.received.first", messages.dateTime(letter.proposedReceipt()))
                : messages.text("inbox.received.own", messages.dateTime(own))));
        show(otherReceipt, letter.ownReceipt().isPresent());
    }

    private void settled() {
        boolean settled = letter.settled();
        for (Node node : List.of(repeats, formCard, verbs)) {
            show(node, !settled);
        }
        show(belongs, settled);
        letter.belongsTo().ifPresent(request -> openRequest.setText(
                messages.text("inbox.openRequest", request.number())));
        if (settled) {
            remark.setText(messages.text("inbox.remark.settled"));
            show(remark, true);
        }
    }

    private void conversation() {
        boolean known = letter.conversation().isPresent() && !letter.settled();
        show(conversation, known);
        letter.conversation().ifPresent(request -> {
            conversationText.setText(messages.text("inbox.conversation", request.number()));
            attach.setText(messages.text("repeat.attach", request.number()));
        });
    }

    private void focusFirstError() {
        if (phoneError.isVisible()) {
            phone.requestFocus();
        } else if (emailError.isVisible()) {
            email.requestFocus();
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

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
