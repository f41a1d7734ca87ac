package org.dsrdesk.domain.statute;

import java.util.List;
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
 * @param clock how its term runs
 * @param extensionRule how the term may be extended; null where the rule has no extension
 * @param when when the duty exists at all
 * @param entails the ids of duties that come along with it
 * @param reply what the reply or notice must contain, item by item; empty where the rule names nothing
 * @param provenance how far the rule can be relied on
 */
public record Duty(
        String id,
        DutyAction action,
        Text title,
        Text words,
        Citation citation,
        ClockRule clock,
        @Nullable ExtensionRule extensionRule,
        Condition when,
        List<String> entails,
        List<Text> reply,
        Provenance provenance) {
    public Duty {
        entails = List.copyOf(entails);
        reply = List.copyOf(reply);
    }

    /** The event that starts the term. */
    public ClockEvent starts() {
        return clock.starts();
    }

    public Term term() {
        return clock.term();
    }

    /** The rule of extension, where there is one. */
    public Optional<ExtensionRule> extension() {
        return Optional.ofNullable(extensionRule);
    }

    /** True for a careful reading that the statute does not spell out. */
    public boolean cautious() {
        return provenance.cautious();
    }

    /** How the rule was checked. */
    public Confidence confidence() {
        return provenance.confidence();
    }
}
