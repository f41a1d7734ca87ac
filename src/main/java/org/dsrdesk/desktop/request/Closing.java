package org.dsrdesk.desktop.request;

import java.util.List;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.fulfilment.Caution;
import org.dsrdesk.domain.fulfilment.ClosingRules;

/** Closes a request, and asks once where closing would hide that something was left undone. */
record Closing(RequestActions actions, Dialogs dialogs, Messages messages) {
    /** Closes a request of which nothing is missing; saying no changes nothing. */
    void close(CaseReading reading) {
        List<Caution> cautions = ClosingRules.cautions(reading.request(), reading.view().statute());
        if (cautions.isEmpty() || dialogs.confirm(question(cautions.getFirst()))) {
            actions.close();
        }
    }

    private Dialogs.Question question(Caution caution) {
        return switch (caution) {
            case Caution.NotDestroyed(var _, var duty) -> new Dialogs.Question(
                    messages.text("request.notDestroyed.title"),
                    messages.text("request.notDestroyed.text", duty.title().in(messages.language().locale()),
                            Citations.of(duty.citation(), messages), duty.words().in(messages.language().locale())),
                    messages.text("request.notDestroyed.action"));
            case Caution.NotWarned _ -> new Dialogs.Question(
                    messages.text("request.notWarned.title"),
                    messages.text("request.notWarned.text"),
                    messages.text("request.notDestroyed.action"));
        };
    }
}
