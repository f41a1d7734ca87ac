package org.dsrdesk.domain.statute;

/**
 * A ground that the statute gives for refusing a demand or for going on with the processing.
 *
 * @param id unique within the pack
 * @param use what the ground allows
 * @param title the ground in a few words
 * @param citation where it stands
 */
public record DecisionGround(String id, Use use, Text title, Citation citation) {
    /** What a ground allows. */
    public enum Use {
        REFUSE_ACCESS,
        REFUSE_REPEAT,
        CONTINUE
    }
}
