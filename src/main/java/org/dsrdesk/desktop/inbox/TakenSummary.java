package org.dsrdesk.desktop.inbox;

import java.util.List;
import java.util.Map;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.intake.Taken;
import org.jspecify.annotations.Nullable;

/**
 * What became of files that were given to the inbox.
 *
 * @param kept how many letters were seen as what; what came again counts as a duplicate
 * @param again how many of those had been kept before, byte for byte
 * @param refused the files from which nothing could be taken
 * @param passedOver how many files in folders are no letters
 * @param stopped whether somebody stopped before the end; what was kept stays
 * @param first the letter to look at first; null when there is none
 */
public record TakenSummary(
        Map<Seen, Long> kept,
        long again,
        List<Taken.Refused> refused,
        long passedOver,
        boolean stopped,
        @Nullable Letter first) {
    public TakenSummary {
        kept = Map.copyOf(kept);
        refused = List.copyOf(refused);
    }

    /** How many letters were looked at. */
    public long letters() {
        return kept.values().stream().mapToLong(Long::longValue).sum();
    }
}
