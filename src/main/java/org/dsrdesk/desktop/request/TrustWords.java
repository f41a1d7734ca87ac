package org.dsrdesk.desktop.request;

import java.util.Optional;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.statute.Confidence;
import org.dsrdesk.domain.statute.Duty;

/** How far the rule behind a duty can be relied on, in words. */
record TrustWords(Messages messages) {
    /** The word or two of a chip; empty for a rule that was read in the statute. */
    Optional<String> chip(Confidence confidence) {
        return switch (confidence) {
            case STATUTE_READ -> Optional.empty();
            case SECONDARY -> Optional.of(messages.text("request.chip.secondary"));
            case UNVERIFIED -> Optional.of(messages.text("request.chip.unverified"));
        };
    }

    /** The sentence; empty for a rule that was read in the statute. */
    Optional<String> sentence(Confidence confidence) {
        return switch (confidence) {
            case STATUTE_READ -> Optional.empty();
            case SECONDARY -> Optional.of(messages.text("request.secondary"));
            case UNVERIFIED -> Optional.of(messages.text("request.unverified"));
        };
    }

    /** What to know of a careful reading; empty for a duty that the statute spells out. */
    Optional<String> care(Duty duty) {
        return duty.cautious() ? Optional.of(messages.text("request.cautious.why")) : Optional.empty();
    }
}
