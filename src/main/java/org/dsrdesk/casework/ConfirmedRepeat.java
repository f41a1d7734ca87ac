package org.dsrdesk.casework;

import java.util.List;
import org.dsrdesk.domain.assessment.RepeatFinding;

/**
 * Whether a request repeats another within the interval of its statute, and whether a person said that both are the
 * same person's: no score alone refuses anybody (152-FZ art. 14(6) lays the proof on the operator).
 */
enum ConfirmedRepeat {
    NONE,
    UNCONFIRMED,
    CONFIRMED;

    /** The standing of a request by its links to earlier ones. */
    static ConfirmedRepeat of(List<RepeatLink> links) {
        List<RepeatLink> within = links.stream()
                .filter(link -> link.finding() == RepeatFinding.WITHIN_INTERVAL)
                .filter(link -> link.verdict() != RepeatLink.Verdict.REJECTED)
                .toList();
        if (within.isEmpty()) {
            return NONE;
        }
        return within.stream().anyMatch(link -> link.verdict() == RepeatLink.Verdict.CONFIRMED)
                ? CONFIRMED
                : UNCONFIRMED;
    }
}
