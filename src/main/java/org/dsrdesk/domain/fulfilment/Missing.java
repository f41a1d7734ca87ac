package org.dsrdesk.domain.fulfilment;

import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.RequestNumber;

/** One thing that stands between a request and its closing. */
public sealed interface Missing {
    /** The demand that lacks it. */
    DemandId demand();

    /** The ground of a deletion has not been chosen. */
    record Ground(DemandId demand) implements Missing {}

    /** A duty has neither been done nor found not to apply. */
    record Duty(DemandId demand, org.dsrdesk.domain.statute.Duty duty) implements Missing {}

    /** An extension was announced, and its notice neither went out nor was the extension taken back. */
    record ExtensionNotice(DemandId demand, org.dsrdesk.domain.statute.Duty duty) implements Missing {}

    /** A task has no outcome. */
    record Task(DemandId demand, FulfilmentTask task) implements Missing {}

    /** A task has ended, and the second person that must sign that has not. */
    record TaskSignature(DemandId demand, FulfilmentTask task) implements Missing {}

    /** Data were blocked instead of destroyed (152-FZ art. 21(6)), and no task destroys them later. */
    record LaterDestruction(DemandId demand, FulfilmentTask task) implements Missing {}

    /** Data were blocked for a check that is over, and no task releases them (152-FZ art. 21(2)). */
    record Unblocking(DemandId demand, FulfilmentTask task) implements Missing {}

    /** The outcome speaks of work or of an answer, and no duty of the demand was done. */
    record Answer(DemandId demand) implements Missing {}

    /** It is said to duplicate another request, and neither of the two is answered. */
    record AnswerToEither(DemandId demand, RequestNumber other) implements Missing {}

    /** The assessment stands, and the second person that must sign it has not; the demand is the first one. */
    record AssessmentSignature(DemandId demand) implements Missing {}

    /** The decision stands, and the second person that must sign it has not. */
    record SecondSignature(DemandId demand) implements Missing {}

    /** Data were destroyed under 152-FZ with neither an act nor files to show it (order No. 179). */
    record DestructionAct(DemandId demand) implements Missing {}

    /** Data were destroyed in an information system with no extract from its event log (order No. 179, item 2). */
    record LogExtract(DemandId demand) implements Missing {}

    /** A letter or act was begun and neither went out nor was given up. */
    record Letter(DemandId demand, OutgoingLetter letter) implements Missing {}

    /** What came in beside the demands was not recorded as destroyed; the demand is the first one. */
    record Fact(DemandId demand, CaseFact.Kind kind) implements Missing {}

    /** Nothing has been decided, or what was decided is not lawful for the demand as it stands. */
    record Decision(DemandId demand) implements Missing {}
}
