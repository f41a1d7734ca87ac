package org.dsrdesk.desktop.outgoing;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.Field;
import org.dsrdesk.desktop.parts.Choices;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.mailing.Delivery;

/** The forms that open beneath a made letter. */
record Forms(Hands hands, Opened opened) {
    /** The form that is open, if any. */
    Optional<FormBox> open() {
        return Optional.ofNullable(switch (hands.model().inputs().openProperty().get()) {
            case MAIL -> mail();
            case RECORD -> opened.isInternal() ? filed() : dispatched();
            case DISCARD -> reasons("outgoing.discard.made", "outgoing.discard.action", hands.dispatching()::discard);
            case NOT_GONE -> reasons("outgoing.notGone.title", "outgoing.notGone.send",
                    hands.dispatching()::didNotGo);
            case TAKE_BACK -> reasons("outgoing.takeBack.title", "outgoing.takeBack.send",
                    hands.dispatching()::takeBack);
            case null -> null;
        });
    }

    private FormBox mail() {
        Inputs inputs = hands.model().inputs();
        FormBox form = new FormBox(hands, hands.text("outgoing.mail.title"))
                .line(Field.EMAIL, hands.text("outgoing.mail.to"), "mail-to", inputs.to())
                .line(Field.WORDS, hands.text("outgoing.mail.subject"), "mail-subject", inputs.subject())
                .area(Field.SAID, hands.text("outgoing.mail.text"), "mail-text", inputs.text())
                .say(hands.text("outgoing.mail.attached", pdfName()));
        VBox trouble = new VBox();
        trouble.setId("trouble");
        form.show(trouble);
        InvalidationListener onTrouble = _ -> tell(trouble);
        trouble.getProperties().put("follows", onTrouble);
        hands.dispatching().troubleProperty().addListener(new WeakInvalidationListener(onTrouble));
        tell(trouble);
        return form.send(hands.text("outgoing.mail.send"), hands.dispatching()::send);
    }

    private String pdfName() {
        MadeLetter made = opened.letter().made();
        return made == null ? "" : made.pdf().name();
    }

    private void tell(VBox into) {
        into.getChildren().clear();
        Delivery.NotTaken trouble = hands.dispatching().troubleProperty().get();
        if (trouble != null) {
            into.getChildren().add(Parts.words(
                    hands.text("outgoing.problem." + trouble.problem().name()), "field-error"));
            if (!trouble.detail().isBlank()) {
                into.getChildren().add(Parts.muted(hands.text("outgoing.problem.detail", trouble.detail())));
            }
        }
        Parts.shown(into, trouble != null);
    }

    private FormBox dispatched() {
        Inputs inputs = hands.model().inputs();
        ComboBox<Dispatch.Way> way = new ComboBox<>();
        Choices.fill(way, List.of(Dispatch.Way.POST, Dispatch.Way.EMAIL, Dispatch.Way.HANDED, Dispatch.Way.ELSEWHERE),
                inputs.way(), "outgoing.way.", hands.messages());
        TextField proof = new TextField();
        proof.textProperty().bindBidirectional(inputs.proof());
        FormBox form = new FormBox(hands, hands.text("outgoing.record.title"));
        return form.input(Field.WAY, hands.text("outgoing.record.way"), "way", way)
                .line(Field.MOMENT, hands.text("outgoing.record.at"), "moment", inputs.moment())
                .input(Field.PROOF, inputs.way().map(one -> hands.text("outgoing.proof." + one.name())), "proof", proof)
                .say(hands.text("outgoing.record.hint"))
                .send(hands.text("outgoing.record.send"), () -> record(form));
    }

    private FormBox filed() {
        FormBox form = new FormBox(hands, hands.text("outgoing.filed.title"));
        return form.line(Field.MOMENT, hands.text("outgoing.filed.at"), "moment", hands.model().inputs().moment())
                .line(Field.PROOF, hands.text("outgoing.proof.FILED"), "proof", hands.model().inputs().proof())
                .send(hands.text("outgoing.filed.send"), () -> record(form));
    }

    private void record(FormBox form) {
        if (!hands.dispatching().record()) {
            form.wrong(Field.MOMENT, "request.wrong.moment");
        }
    }

    private FormBox reasons(String title, String action, Runnable send) {
        return new FormBox(hands, hands.text(title))
                .area(Field.REASONS, hands.text("outgoing.reasons"), "reasons", hands.model().inputs().reasons())
                .send(hands.text(action), send);
    }
}
