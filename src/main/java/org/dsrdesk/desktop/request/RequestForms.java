package org.dsrdesk.desktop.request;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.dsrdesk.casework.Field;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/** The forms about the request as a whole. */
record RequestForms(Context context, CaseReading reading) {
    Form newDemand() {
        Choice<DemandKind> kind =
                new Choice<>(reading.view().statute().kinds(), value -> context.text("kind." + value.name()));
        Form form = new Form(context, context.text("request.demand.title"));
        return form.input(Field.KINDS, context.text("request.demand.kind"), kind)
                .send(context.text("request.demand.send"), () -> Optional.ofNullable(kind.getValue()).ifPresentOrElse(
                        context.actions()::addDemand, () -> form.wrong(Field.KINDS, "request.wrong.kind")));
    }

    Form receipt() {
        ZonedDateTime received = reading.request().intake().received();
        MomentInput at = new MomentInput(received, reading.now().atZone(reading.zone()), context.messages());
        at.setId("receipt");
        TextArea reasons = DutyForms.reasons();
        Label effect = Parts.words("", "warning");
        effect.managedProperty().bind(effect.visibleProperty());
        effect.setVisible(false);
        for (var typed : at.typed()) {
            typed.addListener(_ -> tell(effect, at));
        }
        Form form = new Form(context, context.text("request.receipt.title"));
        return form.say(context.text("request.receipt.hint"))
                .input(Field.RECEIVED, context.text("request.receipt.moment"), at)
                .show(effect)
                .input(Field.REASONS, context.text("request.receipt.reasons"), reasons)
                .send(context.text("request.receipt.send"), () -> at.moment().ifPresentOrElse(
                        moment -> context.actions().correctReceipt(moment, reasons.getText()),
                        () -> form.wrong(Field.RECEIVED, "request.wrong.moment")));
    }

    private void tell(Label effect, MomentInput at) {
        List<String> moved = at.moment().map(moment -> new WhatIf(reading).received(moment).stream()
                .flatMap(one -> Stream.ofNullable(moves(one)))
                .toList()).orElse(List.of());
        effect.setText(String.join("\n", moved));
        effect.setVisible(!moved.isEmpty());
    }

    private @Nullable String moves(WhatIf.Moved moved) {
        LocalDate old = moved.old();
        LocalDate now = moved.now();
        return old == null || now == null
                ? null
                : context.text("request.receipt.moves", moved.duty().title().in(locale()),
                        context.messages().date(old), context.messages().date(now));
    }

    Form person() {
        return new PersonForm(context, reading).form();
    }

    Form remark() {
        TextArea text = DutyForms.reasons();
        return new Form(context, context.text("request.note.title"))
                .input(Field.REASONS, context.text("request.note.text"), text)
                .send(context.text("request.note.send"), () -> context.actions().note(text.getText()));
    }

    Form reopen() {
        TextArea reasons = DutyForms.reasons();
        return new Form(context, context.text("request.reopen.title"))
                .input(Field.REASONS, context.text("request.reopen.reasons"), reasons)
                .send(context.text("request.reopen.send"), () -> context.actions().reopen(reasons.getText()));
    }

    private Locale locale() {
        return context.messages().language().locale();
    }
}
