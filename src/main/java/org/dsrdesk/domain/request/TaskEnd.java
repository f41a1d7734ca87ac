package org.dsrdesk.domain.request;

import java.time.LocalDate;
import org.dsrdesk.domain.assessment.Signature;
import org.jspecify.annotations.Nullable;

/**
 * How a task ended.
 *
 * @param outcome how
 * @param note by what method, how somebody was told, why it is impossible, or to whom it was redirected; may be empty
 *     where the outcome needs no words
 * @param on the day it was done, in the operator's zone
 * @param by who recorded it
 * @param kept the law that forbids it; null for other outcomes
 * @param destroyBy the last day to destroy what is only blocked (152-FZ art. 21(6)); null for other outcomes
 * @param second who signed as the second person; null while nobody did
 * @param reply what the recipient answered; null while nothing came
 */
public record TaskEnd(
        TaskOutcome outcome,
        String note,
        LocalDate on,
        String by,
        @Nullable KeptByLaw kept,
        @Nullable LocalDate destroyBy,
        @Nullable Signature second,
        @Nullable TaskReply reply) {

    /** An end that nobody answered yet. */
    public TaskEnd(
            TaskOutcome outcome,
            String note,
            LocalDate on,
            String by,
            @Nullable KeptByLaw kept,
            @Nullable LocalDate destroyBy,
            @Nullable Signature second) {
        this(outcome, note, on, by, kept, destroyBy, second, null);
    }

    /** An end that needs nothing but words. */
    public static TaskEnd of(TaskOutcome outcome, String note, LocalDate on, String by) {
        return new TaskEnd(outcome, note, on, by, null, null, null);
    }

    /** The same end with a second person's consent. */
    public TaskEnd signed(Signature signature) {
        return new TaskEnd(outcome, note, on, by, kept, destroyBy, signature, reply);
    }

    /** The same end with the recipient's answer. */
    public TaskEnd answered(TaskReply answer) {
        return new TaskEnd(outcome, note, on, by, kept, destroyBy, second, answer);
    }
}
