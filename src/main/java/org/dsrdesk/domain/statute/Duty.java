package org.dsrdesk.domain.statute;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule obliges the operator to do for a demand, with its own clock.
 *
 * @param id unique within the pack, such as {@code stop.stop}
 * @param action what must be done
 * @param title the duty in a few words
 * @param words what the rule says, in own words
 * @param citation where the rule stands
 * @param starts the event that starts the term
 * @param term the term
 * @param extensionRule how it may be extended; null where the rule has no extension
 * @param cautious true for a careful reading that the statute does not spell out
 * @param confidence how the rule was checked
 */
public record Duty(
        String id,
        DutyAction action,
        Text title,
        Text words,
        Citation citation,
        ClockEvent starts,
        Term term,
        @Nullable ExtensionRule extensionRule,
        boolean cautious,
        Confidence confidence) {

    /** The rule of extension, where there is one. */
    public Optional<ExtensionRule> extension() {
        return Optional.ofNullable(extensionRule);
    }
}
