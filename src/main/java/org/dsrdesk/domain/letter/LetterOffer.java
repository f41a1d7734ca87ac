package org.dsrdesk.domain.letter;

import java.util.Set;
import org.dsrdesk.domain.statute.DemandKind;

/**
 * When a letter is offered.
 *
 * @param events after which events
 * @param kinds for which kinds of demand; a deletion under 152-FZ counts as the kind that its ground makes it
 */
public record LetterOffer(Set<LetterEvent> events, Set<DemandKind> kinds) {
    public LetterOffer {
        events = Set.copyOf(events);
        kinds = Set.copyOf(kinds);
    }

    /** Whether the letter is offered for a kind of demand after an event. */
    public boolean on(LetterEvent event, DemandKind kind) {
        return events.contains(event) && kinds.contains(kind);
    }
}
