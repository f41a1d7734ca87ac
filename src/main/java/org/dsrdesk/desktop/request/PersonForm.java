package org.dsrdesk.desktop.request;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.dsrdesk.casework.DocumentMarks;
import org.dsrdesk.casework.Field;
import org.dsrdesk.desktop.parts.BirthText;
import org.dsrdesk.domain.person.IdentityDetails;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.jspecify.annotations.Nullable;

/** The form that corrects who asks; what else tells the person from others opens by one press. */
final class PersonForm {
    private static final Pattern EXTENSION = Pattern.compile("(?iu)[,;\\s]*(?:доб|ext|x|#)[.\\s]*(\\d{1,10})\\s*$");

    private final Context context;
    private final CaseReading reading;
    private final Requester now;
    private final TextField name;
    private final TextField phone;
    private final TextField email;
    private final TextField address;
    private final TextField subject;
    private final TextField birth;
    private final TextField contract;
    private final TextField document = new TextField();
    private final CheckBox forget = new CheckBox();
    private final Choice<RequesterRole> role;

    PersonForm(Context context, CaseReading reading) {
        this.context = context;
        this.reading = reading;
        this.now = reading.request().requester();
        LocalDate born = now.details().birth();
        name = new TextField(now.name());
        phone = field(now.phone() == null ? null : HeadWords.written(now, context.messages()));
        email = field(now.email());
        address = field(now.address());
        subject = field(now.subject());
        birth = field(born == null ? null : BirthText.write(born));
        contract = field(now.details().contract());
        role = new Choice<>(List.of(RequesterRole.values()), value -> context.text("role." + value.name()));
        role.setValue(now.role());
        birth.setId("birth");
        contract.setId("contract");
        document.setId("document");
        forget.setId("forget-document");
    }

    Form form() {
        boolean marked = now.details().document() != null;
        birth.setPromptText(context.text("person.birth.prompt"));
        contract.setPromptText(context.text("person.contract.prompt"));
        document.setPromptText(context.text(marked ? "person.document.kept" : "person.document.prompt"));
        Form form = new Form(context, context.text("request.person.title"))
                .input(Field.NAME, context.text("request.person.name"), name)
                .input(Field.PHONE, context.text("request.person.phone"), phone)
                .input(Field.EMAIL, context.text("request.person.email"), email)
                .input(Field.ADDRESS, context.text("request.person.address"), address)
                .input(Field.KINDS, context.text("request.person.role"), role)
                .input(Field.SAID, context.text("request.person.subject"), subject)
                .input(Field.BIRTH, context.text("person.birth"), birth)
                .input(Field.CONTRACT, context.text("person.contract"), contract)
                .input(Field.DOCUMENT, context.text("person.document"), document);
        if (marked) {
            forget.setText(context.text("person.document.forget"));
            form.show(forget);
        }
        boolean known = marked || Stream.of(birth, contract).anyMatch(one -> !one.getText().isBlank());
        if (!known) {
            form.fold(context.text("person.more"), birth, contract, document);
        }
        return form.send(context.text("request.person.send"), () -> send(form));
    }

    private void send(Form form) {
        boolean unread = !birth.getText().isBlank() && born() == null;
        boolean unmarked = !document.getText().isBlank() && !DocumentMarks.readable(document.getText());
        if (unread) {
            form.wrong(Field.BIRTH, "problem.BIRTH_UNREADABLE");
        }
        if (unmarked) {
            form.wrong(Field.DOCUMENT, "problem.DOCUMENT_UNREADABLE");
        }
        if (!unread && !unmarked) {
            context.actions().correctRequester(requester(), document.getText());
        }
    }

    private Requester requester() {
        Matcher extended = EXTENSION.matcher(phone.getText());
        String extension = extended.find() ? extended.group(1) : null;
        String number = orNull(EXTENSION.matcher(phone.getText()).replaceAll("").replaceAll("[\\s()-]", ""));
        return new Requester(
                name.getText().strip(),
                orNull(email.getText()),
                number,
                role.getValue(),
                orNull(subject.getText()),
                orNull(address.getText()),
                new IdentityDetails(born(), orNull(contract.getText()),
                        forget.isSelected() ? null : now.details().document(),
                        extension));
    }

    private @Nullable LocalDate born() {
        return BirthText.day(birth.getText(), reading.now().atZone(reading.zone()).toLocalDate()).orElse(null);
    }

    private static TextField field(@Nullable String text) {
        return new TextField(text == null ? "" : text);
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
