package org.dsrdesk.desktop.request;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Permission;
import org.dsrdesk.domain.request.CaseFact;
import org.jspecify.annotations.Nullable;

/** The form for something more to record: what it is, when, which words and papers. */
record FactForm(Context context, CaseReading reading) {
    /** A kind in words, with a capital; empty for none. */
    static String words(Context context, CaseFact.@Nullable Kind kind) {
        return kind == null
                ? ""
                : new TermWords(context.messages()).capital(context.text("caseFact." + kind.name()));
    }

    /** The form, with a kind chosen where one is known. */
    Form form(CaseFact.@Nullable Kind first) {
        Choice<CaseFact.Kind> kind = new Choice<>(kinds(), one -> words(context, one));
        kind.setId("kind");
        kind.setValue(first);
        DayInput day = new DayInput(reading.today(), reading.today(), context.messages());
        day.setId("factday");
        TextArea said = DutyForms.reasons();
        said.setId("factwords");
        TextField paper = new TextField();
        paper.setId("paper");
        kind.valueProperty().addListener((_, _, now) -> prompt(now, said, paper));
        prompt(first, said, paper);
        Form form = new Form(context, context.text("request.recorded.title"));
        return form.input(Field.KINDS, context.text("request.recorded.kind"), kind)
                .input(Field.MOMENT, context.text("request.recorded.day"), day)
                .input(Field.WORDS, context.text("request.recorded.words"), said)
                .input(Field.PAPER, context.text("request.recorded.paper"), paper)
                .send(context.text("request.recorded.send"), () -> send(form, kind.getValue(), day, said, paper));
    }

    private void send(Form form, CaseFact.@Nullable Kind kind, DayInput day, TextArea said, TextField paper) {
        if (kind == null) {
            form.wrong(Field.KINDS, "request.wrong.fact");
            return;
        }
        day.day().ifPresentOrElse(
                on -> context.actions().record(kind, on, said.getText(), paper.getText()),
                () -> form.wrong(Field.MOMENT, "request.wrong.day"));
    }

    private void prompt(CaseFact.@Nullable Kind kind, TextArea said, TextField paper) {
        said.setPromptText(kind == null ? "" : context.text("request.recorded.prompt." + kind.name()));
        paper.setPromptText(context.text(kind != null && kind.needsPaper()
                ? "request.recorded.paper.needed"
                : "request.recorded.paper.ifAny"));
    }

    /** What whoever sits at the desk may record. */
    private List<CaseFact.Kind> kinds() {
        boolean all = context.model().actor().role().may(Permission.DECIDE);
        return Stream.of(CaseFact.Kind.values()).filter(kind -> all || kind.atIntake()).toList();
    }
}
