package org.dsrdesk.domain.statute;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A ground that the statute gives for refusing a demand or for going on with the processing.
 *
 * @param id unique within the pack
 * @param use what the ground allows
 * @param title the ground in a few words
 * @param citation where it stands
 * @param kinds the kinds of demand it answers
 * @param deletions the grounds of deletion it answers
 * @param confidence how the ground was checked
 */
public record DecisionGround(
        String id,
        Use use,
        Text title,
        Citation citation,
        Set<DemandKind> kinds,
        Set<DeletionGround> deletions,
        Confidence confidence) {
    public DecisionGround {
        kinds = Set.copyOf(kinds);
        deletions = Set.copyOf(deletions);
    }

    /** What a ground allows. */
    public enum Use {
        REFUSE,
        REFUSE_REPEAT,
        REFUSE_EXCESSIVE,
        CONTINUE
    }

    /**
     * Whether the ground answers a demand; a deletion whose ground is unknown can be continued but not refused.
     *
     * @param deletion why data should go; null for other kinds than a deletion, or while it is unknown
     */
    public boolean answers(DemandKind kind, @Nullable DeletionGround deletion) {
        if (kind != DemandKind.DELETION || kinds.contains(DemandKind.DELETION)) {
            return kinds.contains(kind);
        }
        return deletion == null ? use == Use.CONTINUE && !deletions.isEmpty() : deletions.contains(deletion);
    }
}
