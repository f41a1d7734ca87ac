package org.dsrdesk.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.dsrdesk.domain.request.KeptByLaw;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.jspecify.annotations.Nullable;

/**
 * How a task ended, as a person writes it down.
 *
 * @param outcome how
 * @param note method, way, reason or addressee, as the outcome needs it
 * @param on the day it was done, in the operator's zone
 * @param kept the law that forbids it; only for {@link TaskOutcome#KEPT_BY_LAW}
 * @param destroyBy the last day to destroy what is blocked; only for {@link TaskOutcome#IMPOSSIBLE}
 * @param second who signs as the second person; blank for nobody yet
 */
public record TaskEnding(
        TaskOutcome outcome,
        String note,
        LocalDate on,
        @Nullable KeptByLaw kept,
        @Nullable LocalDate destroyBy,
        String second) {

    /** An end that needs nothing but words. */
    public static TaskEnding of(TaskOutcome outcome, String note, LocalDate on) {
        return new TaskEnding(outcome, note, on, null, null, "");
    }

    /** An end that the law brings. */
    public static TaskEnding kept(KeptByLaw kept, LocalDate on) {
        return new TaskEnding(TaskOutcome.KEPT_BY_LAW, "", on, kept, null, "");
    }

    /** Blocking in place of destruction. */
    public static TaskEnding blocked(String reason, LocalDate on, LocalDate destroyBy) {
        return new TaskEnding(TaskOutcome.IMPOSSIBLE, reason, on, null, destroyBy, "");
    }

    /** The end as the task keeps it, recorded by somebody at a moment. */
    TaskEnd by(Actor actor, Instant now) {
        KeptByLaw law = kept == null
                ? null
                : new KeptByLaw(
                        kept.act().strip(), kept.article().strip(), kept.ground().strip(), kept.until());
        return new TaskEnd(
                outcome,
                note.strip(),
                on,
                actor.name(),
                outcome == TaskOutcome.KEPT_BY_LAW ? law : null,
                outcome == TaskOutcome.IMPOSSIBLE ? destroyBy : null,
                second.isBlank() ? null : SecondSigner.of(second, now, actor));
    }
}
