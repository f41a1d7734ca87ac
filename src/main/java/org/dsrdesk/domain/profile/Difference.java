package org.dsrdesk.domain.profile;

/**
 * One thing in which two cards of an operator differ.
 *
 * @param part the part of the card
 * @param change what happened to it
 * @param id the identity of the system, recipient or ground; empty for what has none
 * @param name what it is called, as in the later card where it is in both; empty for parts that stand for themselves
 */
public record Difference(Part part, Change change, String id, String name) {
    /** A part of a card. */
    public enum Part {
        NAME,
        CONTACTS,
        ZONE,
        COUNTING,
        PACKS,
        IDENTIFICATION,
        SYSTEMATIC,
        SIGNATURES,
        FEE,
        GROUND,
        COMPANY,
        CHANNELS,
        SYSTEM,
        RECIPIENT,
        PRODUCT,
        PROMISE,
        CONSEQUENCE,
        LETTERHEAD,
        STANDING,
        PLAN,
        SECOND_EYES
    }

    /** What happened to a part. */
    public enum Change {
        ADDED,
        CHANGED,
        GONE,
        /** The same things stand in another order. */
        MOVED
    }
}
