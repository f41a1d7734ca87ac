package org.dsrdesk.domain.fulfilment;

import java.util.Map;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingId;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.TaskEnd;

/**
 * In which order the case log tells of ended tasks and made letters; a day alone tells nothing of what came first on
 * it, and a task may end with an earlier day than that on which it was written down.
 *
 * @param ends where in the log each task last ended
 * @param made where in the log each letter was made
 */
public record LogOrder(Map<Ended, Integer> ends, Map<OutgoingId, Integer> made) {
    /** A log that tells of nothing. */
    public static final LogOrder NONE = new LogOrder(Map.of(), Map.of());

    public LogOrder {
        ends = Map.copyOf(ends);
        made = Map.copyOf(made);
    }

    /** A task that ended, by its demand and its ordinal there. */
    public record Ended(DemandId demand, int task) {}

    /**
     * Whether a letter was made when a task of its demand had ended already, so that it can tell of it; by their days
     * where the log has not both.
     */
    boolean knew(OutgoingLetter letter, FulfilmentTask task) {
        MadeLetter paper = letter.made();
        TaskEnd end = task.end();
        if (paper == null || end == null) {
            return false;
        }
        Integer when = made.get(letter.id());
        Integer ended = ends.get(new Ended(letter.about().demand(), task.ordinal()));
        return (when == null || ended == null) ? !paper.on().isBefore(end.on()) : when > ended;
    }
}
