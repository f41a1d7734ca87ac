package org.dsrdesk.casework;

import java.util.ArrayList;
import java.util.List;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.casework.CaseChange.Context;
import org.dsrdesk.casework.CaseChange.Line;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.request.Circumstances;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.DutyAction;

/** Opens the duties to tell again when what was told is not what is decided any more. */
record Untold(Context context, Actor actor) {

    /** An answer that the law wants in time was given in time; that another has to follow is for closing to say. */
    private static boolean reopens(Duty duty) {
        return LetterKind.tellDecision(duty) && (duty.cautious() || duty.action() == DutyAction.NOTIFY);
    }

    /** The request with those duties of a demand open; what was said of them stays in notes. */
    Changed of(Changed before, DemandId id) {
        Request request = before.request();
        List<Line> lines = new ArrayList<>(before.lines());
        for (Duty duty : DemandClocks.duties(
                request.demand(id), context.rules().of(request), Circumstances.of(request))) {
            DutyState state = request.demand(id).state(duty.id());
            if (reopens(duty) && state.done() != null) {
                request = EarlierWords.kept(request, state, context.now(), actor)
                        .withDemand(id, one -> one.withDuty(new DutyState(duty.id(), state.extension(), null)));
                lines.add(new Line(LogAction.DUTY_REOPENED, Facts.of(request.demand(id), "duty", duty.id())));
            }
        }
        return new Changed(request, lines);
    }
}
