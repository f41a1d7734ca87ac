package org.dsrdesk.desktop.request;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.statute.Confidence;
import org.dsrdesk.domain.statute.Statute;

/** Whether a person found the request disproportionate, by what and why. */
final class AssessPanel extends VBox {
    AssessPanel(Context context, CaseReading reading) {
        getStyleClass().add("request-column");
        Disproportion found = reading.request().disproportion();
        boolean open = !reading.request().isClosed();
        if (found == null) {
            getChildren().add(Parts.muted(context.text("request.assess.none")));
        } else {
            String criteria = found.criteria().stream().sorted()
                    .map(one -> context.text("criterion." + one.name()))
                    .collect(Collectors.joining(", "));
            getChildren().add(Parts.words(new TermWords(context.messages()).capital(criteria), "strong"));
            getChildren().add(Parts.words(found.reasons()));
            getChildren().add(Parts.muted(context.text("request.assess.by", found.by(),
                    context.messages().date(found.at().atZone(reading.zone()).toLocalDate()))));
        }
        getChildren().add(Parts.muted(law(reading.view().statute(), context.messages())));
        if (context.open(new Editor.Assess())) {
            getChildren().add(new RequestForms(context, reading).assess());
        } else if (open) {
            Button act = found == null
                    ? Parts.button(context.text("request.assess"), () -> context.edit(new Editor.Assess()))
                    : Parts.button(context.text("request.assess.clear"), context.actions()::clearFlag);
            act.setId("assess");
            getChildren().add(act);
        }
    }

    /** What the act says of requests that ask too much; nothing is a ground of refusal that it does not name. */
    static String law(Statute statute, Messages messages) {
        return statute.excessive()
                .map(clause -> messages.text("request.assess.clause", clause.words().in(messages.language().locale()),
                        Citations.whole(clause.citation(), messages))
                        + (clause.confidence() == Confidence.STATUTE_READ
                                ? ""
                                : " " + messages.text("request.assess.unverified")))
                .orElseGet(() -> messages.text("request.assess.law"));
    }
}
