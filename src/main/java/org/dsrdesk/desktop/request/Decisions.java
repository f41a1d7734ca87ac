package org.dsrdesk.desktop.request;

import org.dsrdesk.casework.GroundsOffered;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Weight;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/** Decisions on the screen: what may be offered, and the questions before a refusal and before others' data go out. */
final class Decisions {
    private final RequestModel model;
    private final Dialogs dialogs;
    private final Messages messages;

    Decisions(RequestModel model, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** The grounds for an outcome as the request stands. */
    GroundsOffered offered(CaseReading reading, Demand demand, Outcome outcome) {
        return GroundsOffered.of(GroundsOffered.Basis.of(reading.view()), demand, outcome);
    }

    /** Whether an outcome may be chosen at all. */
    boolean lawful(CaseReading reading, Demand demand, Outcome outcome) {
        return !outcome.needsGround() || !offered(reading, demand, outcome).none();
    }

    /** Whether the assessment says that a full answer would lay open what is others'. */
    static boolean endangersOthers(Request request, Demand demand) {
        return demand.kind() == DemandKind.ACCESS && request.disproportion() != null
                && request.disproportion().weight(Criterion.ENDANGERS_OTHERS) != Weight.NONE;
    }

    /** Records a decision; what is asked about first changes nothing when the answer is no. */
    void decide(CaseReading reading, Demand demand, NewDecision made) {
        if (!made.reasons().isBlank() && !agreed(reading, demand, made)) {
            return;
        }
        model.change(
                (seen, actor) -> model.desk().deciding().decide(seen, demand.id(), made, actor),
                Notice.of(messages.text("request.told.decided", messages.text("outcome." + made.outcome().name()))));
    }

    /** Records a second person's consent to a decision. */
    void sign(DemandId demand, String signer) {
        model.change(
                (seen, actor) -> model.desk().deciding().sign(seen, demand, signer, actor),
                Notice.of(messages.text("request.told.signed")));
    }

    private boolean agreed(CaseReading reading, Demand demand, NewDecision made) {
        @Nullable String ground = made.ground();
        if (made.outcome() == Outcome.REFUSED && ground != null) {
            return dialogs.confirm(refusal(reading, ground));
        }
        return made.outcome() != Outcome.FULFILLED || !endangersOthers(reading.request(), demand)
                || dialogs.confirm(new Dialogs.Question(messages.text("request.others.title"),
                        messages.text("request.others.text"), messages.text("request.others.action")));
    }

    private Dialogs.Question refusal(CaseReading reading, String ground) {
        return new Dialogs.Question(
                messages.text("request.refuse.title"),
                messages.text(PolicyGround.isPolicy(ground) ? "request.refuse.policy" : "request.refuse.text",
                        Grounds.title(ground, reading.view(), messages)),
                messages.text("request.refuse.action"));
    }
}
