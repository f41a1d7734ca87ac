package org.dsrdesk.domain.statute;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An act's own rule on repeats of a demand.
 *
 * @param id unique within the pack
 * @param title the rule in a few words
 * @param words what the rule says, in own words
 * @param citation where the rule stands
 * @param kinds the kinds of demand it is about
 * @param answered how many fully answered requests the window may hold before one more can be declined
 * @param window for how long
 * @param from what the window counts from: {@link ClockEvent#FIRST_SENT} or {@link ClockEvent#RECEIVED}
 * @param ground the id of the ground that a repeat may be refused on; null where the act names none
 * @param confidence how the rule was checked
 */
public record RepeatRule(
        String id,
        Text title,
        Text words,
        Citation citation,
        Set<DemandKind> kinds,
        int answered,
        RepeatWindow window,
        ClockEvent from,
        @Nullable String ground,
        Confidence confidence) {
    public RepeatRule {
        kinds = Set.copyOf(kinds);
        if (answered < 1) {
            throw new IllegalArgumentException("a repeat has at least one request before it, not " + answered);
        }
    }
}
