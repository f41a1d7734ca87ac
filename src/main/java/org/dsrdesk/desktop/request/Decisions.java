package org.dsrdesk.desktop.request;

import java.util.List;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DecisionGround;
import org.jspecify.annotations.Nullable;

/** Decisions on the screen: what the statute offers, and the question before a refusal. */
final class Decisions {
    private final RequestModel model;
    private final Dialogs dialogs;
    private final Messages messages;

    Decisions(RequestModel model, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** The grounds the statute gives for an outcome; empty where it gives none. */
    List<DecisionGround> grounds(Request request, Demand demand, Outcome outcome) {
        return model.desk().deciding().grounds(request, demand, outcome);
    }

    /** Whether an outcome may be chosen at all. */
    boolean lawful(Request request, Demand demand, Outcome outcome) {
        return !outcome.needsGround() || !grounds(request, demand, outcome).isEmpty();
    }

    /** Records a decision; a refusal is asked about first, and saying no changes nothing. */
    void decide(DemandId demand, Outcome outcome, @Nullable DecisionGround ground, String reasons) {
        if (outcome == Outcome.REFUSED && ground != null && !reasons.isBlank() && !confirmed(ground)) {
            return;
        }
        model.change(
                (seen, actor) -> model.desk().deciding()
                        .decide(seen, demand, outcome, ground == null ? null : ground.id(), reasons, actor),
                Notice.of(messages.text("request.told.decided", messages.text("outcome." + outcome.name()))));
    }

    private boolean confirmed(DecisionGround ground) {
        return dialogs.confirm(new Dialogs.Question(
                messages.text("request.refuse.title"),
                messages.text("request.refuse.text", ground.title().in(messages.language().locale()),
                        Citations.of(ground.citation(), messages)),
                messages.text("request.refuse.action")));
    }
}
