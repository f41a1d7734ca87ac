package org.dsrdesk.desktop.request;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.Field;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.fulfilment.LawfulDecisions;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.EarlierDecision;

/** What was decided about a demand, the signature that it waits for, and what was decided before. */
final class DecisionPart extends VBox {
    private final Context context;
    private final CaseReading reading;
    private final Demand demand;
    private final DecisionWords words;

    DecisionPart(Context context, CaseReading reading, Demand demand) {
        this.context = context;
        this.reading = reading;
        this.demand = demand;
        words = new DecisionWords(context.messages(), reading);
        getStyleClass().add("request-column");
        demand.decided().ifPresent(made -> {
            getChildren().add(told(made));
            signature(made);
        });
        if (!demand.earlier().isEmpty()) {
            earlier();
        }
    }

    private VBox told(Decision made) {
        VBox told = Parts.column(Parts.words(words.head(made), "strong"));
        words.facts(made).forEach(line -> told.getChildren().add(
                made.onPolicy() ? Parts.words(line, "warning", "small") : Parts.muted(line)));
        if (!made.reasons().isEmpty()) {
            told.getChildren().add(Parts.words(made.reasons()));
        }
        return told;
    }

    private void signature(Decision made) {
        if (made.second() != null || !LawfulDecisions.needsSecond(reading.view().operator().policy(), made)) {
            return;
        }
        getChildren().add(Parts.words(context.text("request.sign.waits"), "warning"));
        Editor.Sign editor = new Editor.Sign(demand.id());
        if (context.open(editor)) {
            getChildren().add(form());
        } else if (!reading.request().isClosed()) {
            var sign = Parts.button(context.text("request.sign"), () -> context.edit(editor));
            sign.setId(Ids.of("sign", demand));
            getChildren().add(Parts.buttons(sign));
        }
    }

    private Form form() {
        TextField signer = new TextField();
        signer.setId("signer");
        return new Form(context, context.text("request.sign.title"))
                .input(Field.SIGNER, context.text("request.decide.signer"), signer)
                .send(context.text("request.sign.send"),
                        () -> context.decisions().sign(demand.id(), signer.getText()));
    }

    private void earlier() {
        VBox list = Parts.column(Parts.title(context.text("request.earlier")));
        list.setId(Ids.of("earlier-decisions", demand));
        list.getStyleClass().add("inset");
        for (EarlierDecision one : demand.earlier().reversed()) {
            VBox told = told(one.decision());
            told.getChildren().add(Parts.muted(words.ended(one)));
            list.getChildren().add(told);
        }
        getChildren().add(list);
    }
}
