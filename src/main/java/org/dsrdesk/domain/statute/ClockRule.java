package org.dsrdesk.domain.statute;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the term of a duty runs.
 *
 * @param starts the event that starts the term
 * @param latestOf further events: the term starts at the latest of those that happened
 * @param term the term
 * @param pause what stops the clock; null where nothing does
 */
public record ClockRule(ClockEvent starts, Set<ClockEvent> latestOf, Term term, @Nullable Pause pause) {
    public ClockRule {
        latestOf = Set.copyOf(latestOf);
    }
}
