package org.dsrdesk.desktop.request;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.operator.Operator;

/** Says that a request is to another operator than the window works for, and leads over to it. */
final class OtherOperator {
    private OtherOperator() {}

    /** Nothing for a request of the operator at hand. */
    static List<Node> hint(Context context, CaseReading reading) {
        Operator operator = reading.view().operator();
        if (context.model().worksFor(operator)) {
            return List.of();
        }
        Label words = Parts.words(context.text("request.other", operator.name()), "warning");
        Button go = Parts.button(context.text("request.other.go"), () -> context.navigation().workFor(
                operator.id().value(), new Place.OpenRequest(reading.request().id().value())));
        go.setId("work-for");
        return List.of(words, Parts.buttons(go));
    }
}
