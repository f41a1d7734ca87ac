package org.dsrdesk.desktop.request;

import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.statute.ClockEvent;
import org.jspecify.annotations.Nullable;

/** The one form that is open on the screen, and what it is about. */
sealed interface Editor {
    /** That a duty was done. */
    record Done(DutyRef duty) implements Editor {}

    /** That a duty does not apply. */
    record NotApplicable(DutyRef duty) implements Editor {}

    /** The moment of the event that a duty waits for. */
    record Event(DutyRef duty, ClockEvent event) implements Editor {}

    /** An event of a demand, chosen in the form. */
    record AnyEvent(DemandId demand) implements Editor {}

    /** What puts a duty off. */
    record PutOff(DutyRef duty) implements Editor {}

    /** The day that the paper names. */
    record NamedDay(DutyRef duty) implements Editor {}

    /** A notice of extension, with the reasons that are known already. */
    record Extend(DutyRef duty, String reasons) implements Editor {
        Extend(DutyRef duty) {
            this(duty, "");
        }
    }

    /** Work in one more place. */
    record NewTask(DemandId demand) implements Editor {}

    /** How a task ended. */
    record TaskEnd(DemandId demand, int ordinal) implements Editor {}

    /** Another wording of a task. */
    record TaskChange(DemandId demand, int ordinal) implements Editor {}

    /** Why a task is left out. */
    record TaskRemoval(DemandId demand, int ordinal) implements Editor {}

    /** Why an ended task is opened again. */
    record TaskReopening(DemandId demand, int ordinal) implements Editor {}

    /** Who consents as the second person to how a task ended. */
    record TaskSigning(DemandId demand, int ordinal) implements Editor {}

    /** What a recipient answered. */
    record TaskReplied(DemandId demand, int ordinal) implements Editor {}

    /** What is decided about a demand. */
    record Decide(DemandId demand) implements Editor {}

    /** Who consents to a decision as the second person. */
    record Sign(DemandId demand) implements Editor {}

    /** One more demand. */
    record NewDemand() implements Editor {}

    /** Another moment of receipt. */
    record Receipt() implements Editor {}

    /** Who asks. */
    record Person() implements Editor {}

    /** Something to record beside the demands; a null kind is chosen in the form. */
    record NewFact(CaseFact.@Nullable Kind kind) implements Editor {}

    /** A remark. */
    record Remark() implements Editor {}

    /** Why a closed request is opened again. */
    record Reopen() implements Editor {}

    /** What makes the request disproportionate. */
    record Assess() implements Editor {}

    /** Who signs the assessment as the second person. */
    record SignAssessment() implements Editor {}

    /** Which other request is the same person's, or another's; a null one is chosen in the form. */
    record Link(@Nullable RequestId other) implements Editor {}

    /** Why a person's word on another request is taken back. */
    record Unlink(long link) implements Editor {}

    /** Why a repeat is lawful although it comes early. */
    record Excuse(RequestId earlier) implements Editor {}
}
