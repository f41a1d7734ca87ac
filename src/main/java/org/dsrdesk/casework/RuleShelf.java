package org.dsrdesk.casework;

import java.util.Optional;
import org.dsrdesk.domain.statute.EditionId;

/**
 * The current rule book of an open desk. Services that change anything take it inside their transaction, so that a
 * calendar or pack added by another desk on the same store is seen before the next date is counted. Safe to share.
 */
public final class RuleShelf {
    private final RuleSource source;
    private volatile Shelved shelved;

    private record Shelved(long revision, RuleBook book) {}

    public RuleShelf(RuleSource source) {
        this.source = source;
        this.shelved = new Shelved(0, source.shipped());
    }

    /** The book as it was last seen. */
    public RuleBook now() {
        return shelved.book();
    }

    /** The book as a transaction that may yet be undone would have it; it is not kept. */
    RuleBook within(CaseStore store) {
        return source.with(store.rules());
    }

    /** The book as the store has it now. */
    public RuleBook in(CaseStore store) {
        long revision = store.rules().revision();
        Shelved seen = shelved;
        if (seen.revision() != revision) {
            seen = new Shelved(revision, source.with(store.rules()));
            shelved = seen;
        }
        return seen.book();
    }

    /** The whole file that an edition was read from; empty where there is no such edition. */
    Optional<String> text(EditionId edition, CaseStore store) {
        return source.text(edition, store.rules());
    }
}
