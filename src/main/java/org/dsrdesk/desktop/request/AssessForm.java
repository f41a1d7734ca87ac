package org.dsrdesk.desktop.request;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.AssessmentCheck;
import org.dsrdesk.casework.Field;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Weight;
import org.dsrdesk.domain.statute.Statute;

/** The forms about the assessment of a request: the sheet itself, and the second person's signature. */
record AssessForm(Context context, CaseReading reading) {
    /** The sheet, filled with what is known. */
    Form sheet() {
        Disproportion found = reading.request().disproportion();
        AssessInput input = new AssessInput(context, reading);
        AssessWords words = new AssessWords(context.messages());
        Form form = new Form(context, context.text("request.assess.title"));
        form.say(context.text("request.assess.keys"));
        for (Criterion criterion : Criterion.values()) {
            add(form, criterion, input);
        }
        Label sum = Parts.words("", "strong");
        sum.setId("sum");
        form.input(Field.GROUND, context.text("request.assess.sum.name"), sum);
        form.say(AssessPanel.law(reading.view().statute(), context.messages()));
        input.onWeighed(() -> sum.setText(words.sum(input.sum())));
        form.input(Field.OFFERED, context.text("request.assess.offered"), input.offered);
        fee(form, input);
        TextArea reasons = DutyForms.reasons();
        reasons.setId("reasons");
        reasons.setText(found == null ? "" : found.reasons());
        return form.input(Field.REASONS, context.text("request.assess.reasons"), reasons)
                .send(context.text("request.assess.send"), () -> send(form, input, reasons));
    }

    /** Who signs as the second person. */
    Form signature() {
        TextField signer = new TextField();
        signer.setId("signer");
        return new Form(context, context.text("request.assess.sign.title"))
                .say(context.text("request.assess.sign.hint"))
                .input(Field.SIGNER, context.text("request.assess.signer"), signer)
                .send(context.text("request.assess.sign.send"),
                        () -> context.actions().signAssessment(signer.getText()));
    }

    private void add(Form form, Criterion criterion, AssessInput input) {
        WeightRow row = input.row(criterion);
        VBox fact = form.room(
                AssessInput.field(criterion), context.text("fact." + criterion.name()), input.fact(criterion));
        fact.visibleProperty().bind(row.weightProperty().isNotEqualTo(Weight.NONE));
        fact.managedProperty().bind(fact.visibleProperty());
        row.beside(fact);
        form.show(row);
    }

    /** A fee may be written only while the request, weighed as it is, would allow one; else the form says why not. */
    private void fee(Form form, AssessInput input) {
        Statute statute = reading.view().statute();
        if (!AssessmentCheck.feeAllowed(statute, reading.view().operator().policy())) {
            form.say(new AssessWords(context.messages()).free(statute));
            return;
        }
        input.fee.setPromptText(context.text("request.assess.fee.prompt"));
        VBox fee = form.room(Field.FEE, context.text("request.assess.fee"), input.fee);
        Label free = Parts.muted(context.text("request.assess.free.ordinary"));
        free.visibleProperty().bind(fee.visibleProperty().not());
        for (Node node : List.of(fee, free)) {
            node.managedProperty().bind(node.visibleProperty());
            form.show(node);
        }
        fee.visibleProperty().bind(input.feeOfferedProperty());
    }

    private void send(Form form, AssessInput input, TextArea reasons) {
        if (!input.wrongNumbers(form)) {
            context.actions().flag(input.weights(), input.sheet(), reasons.getText());
        }
    }
}
