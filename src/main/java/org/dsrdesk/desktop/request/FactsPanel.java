package org.dsrdesk.desktop.request;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.request.CaseFact;
import org.jspecify.annotations.Nullable;

/** What is recorded of the request beside its demands, what is still to be recorded, and the form for one more. */
record FactsPanel(Context context, CaseReading reading) {
    /** What the card holds. */
    List<Node> parts() {
        List<CaseFact> facts = reading.view().facts();
        List<Node> parts = new ArrayList<>();
        CaseFact.outstanding(facts).forEach(kind -> parts.add(outstanding(kind)));
        facts.forEach(fact -> parts.add(line(fact)));
        if (facts.isEmpty()) {
            parts.add(Parts.muted(context.text("request.recorded.none")));
        }
        switch (context.model().editorProperty().get()) {
            case Editor.NewFact(CaseFact.Kind first) -> parts.add(new FactForm(context, reading).form(first));
            case null, default -> {
                Button add = Parts.button(context.text("request.recorded.add"), () -> open(null));
                add.setId("record");
                parts.add(add);
            }
        }
        return parts;
    }

    private void open(CaseFact.@Nullable Kind kind) {
        context.edit(new Editor.NewFact(kind));
    }

    /** What is still to be recorded, such as that data collected by the support are gone, and the verb for it. */
    private Node outstanding(CaseFact.Kind kind) {
        Button end = Parts.button(context.text("request.recorded.end"), () -> open(kind));
        end.setId("record-" + kind.name());
        end.setAccessibleText(context.text("request.recorded.end") + ": " + FactForm.words(context, kind));
        FlowPane verbs = Parts.buttons(end);
        VBox hint = Parts.column(Parts.words(context.text("request.recorded.open." + kind.name()), "warning"), verbs);
        hint.getStyleClass().add("inset");
        return hint;
    }

    private Node line(CaseFact fact) {
        String detail = Stream.of(context.messages().date(fact.on()), fact.paper(), fact.by())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return Parts.column(Parts.words(FactForm.words(context, fact.kind()), "strong"), Parts.words(fact.words()),
                Parts.muted(detail));
    }
}
