package org.dsrdesk.desktop.request;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import org.dsrdesk.casework.CaseView.Linked;
import org.dsrdesk.casework.CaseView.Said;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.PersonLink;
import org.dsrdesk.casework.PersonLink.Kind;
import org.dsrdesk.domain.request.RequestId;
import org.jspecify.annotations.Nullable;

/** The forms in which a person says who asks, why, and takes it back. */
record LinkForms(Context context, CaseReading reading, RepeatTexts texts) {
    /** That another request is the same person's, or not; a null one is looked for in the form. */
    Form link(@Nullable RequestId other) {
        Choice<Kind> kind =
                new Choice<>(List.of(Kind.values()), one -> context.text("request.link.kind." + one.name()));
        kind.setValue(Kind.SAME_PERSON);
        TextArea why = reasons(other == null ? "" : evidence(other));
        Form form = new Form(context, context.text(other == null ? "request.link.title" : "request.link.judge"));
        form.say(context.text("request.link.hint"));
        LookupField lookup = new LookupField(context.model().lookup(), reading.request().id(), context.messages());
        if (other == null) {
            form.input(Field.GROUND, context.text("request.link.other"), lookup);
        }
        return form.input(Field.KINDS, context.text("request.link.kind"), kind)
                .input(Field.REASONS, context.text("request.link.why"), why)
                .send(context.text("request.link.send"), () -> {
                    Optional<RequestId> chosen = other == null ? lookup.chosen() : Optional.of(other);
                    chosen.ifPresentOrElse(
                            one -> context.actions().link(one, kind.getValue() == Kind.SAME_PERSON, why.getText()),
                            () -> form.wrong(Field.GROUND, "request.wrong.other"));
                });
    }

    Form undo(Said said) {
        PersonLink link = said.link();
        TextArea why = reasons("");
        Form form = new Form(context, context.text("request.link.undo.title"));
        new RepeatDoubts(context.messages(), reading).carried(said.other()).ifPresent(form::say);
        return form.say(context.text("request.link.undo.hint"))
                .input(Field.REASONS, context.text("request.link.undo.why"), why)
                .send(context.text("request.link.undo.send"), () -> context.actions().unlink(link, why.getText()));
    }

    Form excuse(RequestId earlier) {
        TextArea why = reasons("");
        return new Form(context, context.text("request.excuse.title"))
                .say(context.text("request.excuse.hint"))
                .input(Field.REASONS, context.text("request.excuse.why"), why)
                .send(context.text("request.excuse.send"), () -> linked(earlier)
                        .ifPresent(linked -> context.actions().excuse(linked.link(), why.getText())));
    }

    private String evidence(RequestId other) {
        return linked(other).map(texts::evidence).orElse("");
    }

    private Optional<Linked> linked(RequestId earlier) {
        return reading.view().repeats().stream()
                .filter(linked -> linked.earlier().id().equals(earlier))
                .findFirst();
    }

    private static TextArea reasons(String written) {
        TextArea why = DutyForms.reasons();
        why.setText(written);
        why.setId("why");
        return why;
    }
}
