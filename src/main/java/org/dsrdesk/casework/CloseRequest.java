package org.dsrdesk.casework;

import java.time.Clock;
import java.util.List;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.domain.fulfilment.Missing;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestState;

/** Closes a request when nothing is missing, and reopens it for a reason. */
public final class CloseRequest {
    private final CaseChange change;
    private final Landscapes landscapes;

    public CloseRequest(Transactions transactions, RuleShelf rules, Landscapes landscapes, Clock clock) {
        this.change = new CaseChange(transactions, rules, clock);
        this.landscapes = landscapes;
    }

    /** What is missing before the request may be closed; empty when nothing is. */
    public List<Missing> missing(Request request) {
        return change.read(request, context -> missing(request, context));
    }

    private List<Missing> missing(Request request, CaseChange.Context context) {
        return StillMissing.of(
                request, context, landscapes.of(context.store(), context.operator().id()));
    }

    /**
     * Closes a request.
     *
     * @throws RefusedException while something is missing; see {@link #missing}
     */
    public Request close(Request seen, Actor actor) {
        return change.open(seen, actor, Permission.DECIDE, context -> {
            if (!missing(seen, context).isEmpty()) {
                throw new RefusedException(Field.REQUEST, Problem.SOMETHING_MISSING);
            }
            return new Changed(seen.withState(RequestState.CLOSED, context.now()), LogAction.CLOSED, Facts.of());
        });
    }

    /**
     * Opens a closed request again.
     *
     * @param reasons why, kept as a note; required
     */
    public Request reopen(Request seen, String reasons, Actor actor) {
        if (!seen.isClosed()) {
            throw new RefusedException(Field.REQUEST, Problem.REQUEST_OPEN);
        }
        if (reasons.isBlank()) {
            throw new RefusedException(Field.REASONS, Problem.REASONS_MISSING);
        }
        return change.any(
                seen,
                actor,
                Permission.DECIDE,
                context -> new Changed(
                        EarlierWords.kept(seen, "Открыто снова", reasons, context.now(), actor)
                                .withState(RequestState.IN_WORK, null),
                        LogAction.REOPENED,
                        Facts.of("reasons", Facts.trace(reasons.strip()))));
    }
}
