package org.dsrdesk.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.assessment.Match;
import org.dsrdesk.domain.assessment.PersonMatch;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.request.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * A later request set beside an earlier one; it merges nothing and changes no clock.
 *
 * @param later the request that was looked at
 * @param earlier the request found
 * @param finding what the earlier one means
 * @param match why the two look like one person
 * @param verdict what a person said of it
 * @param by who said it; null while proposed
 * @param at when, in UTC; null while proposed
 * @param excuse why the later one is lawful although it came early; null unless a person said so
 * @param former excuses that no longer hold, oldest first; it only grows
 */
public record RepeatLink(
        RequestId later,
        RequestId earlier,
        RepeatFinding finding,
        PersonMatch match,
        Verdict verdict,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable Excuse excuse,
        List<FormerExcuse> former) {
    /** Two requests that nothing joins but what a person said. */
    static final PersonMatch NOTHING_AGREES = new PersonMatch(Likeness.PERHAPS, 0, Set.of(Match.LINKED), Set.of());

    public RepeatLink {
        former = List.copyOf(former);
    }

    /** A link whose later request nobody excused. */
    public RepeatLink(
            RequestId later,
            RequestId earlier,
            RepeatFinding finding,
            PersonMatch match,
            Verdict verdict,
            @Nullable String by,
            @Nullable Instant at) {
        this(later, earlier, finding, match, verdict, by, at, null, List.of());
    }

    /**
     * That an early repeat gives the reasons that make it lawful (152-FZ art. 14(5)): who said so, when in UTC, why.
     */
    public record Excuse(String by, Instant at, String why) {}

    /** An excuse that another took the place of, or that was taken back: by whom and when, in UTC. */
    public record FormerExcuse(Excuse excuse, String by, Instant at) {}

    /**
     * Whether the link should make a person look twice at the later request: the same thing asked again, by more than a
     * namesake unless a person confirmed it.
     */
    public boolean flags() {
        return switch (verdict) {
            case REJECTED -> false;
            case PROPOSED -> finding != RepeatFinding.EARLIER && match.likeness() != Likeness.PERHAPS;
            case CONFIRMED -> finding != RepeatFinding.EARLIER;
        };
    }

    /** What a person said of a proposed link. */
    public enum Verdict {
        PROPOSED,
        CONFIRMED,
        REJECTED
    }

    /** Whether the two are linked only because a person said so. */
    public boolean onlyByHand() {
        return match.matches().equals(Set.of(Match.LINKED));
    }

    /** The other request, seen from one of the two. */
    RequestId beside(RequestId seen) {
        return seen.equals(later) ? earlier : later;
    }

    /** The same link on other evidence. */
    RepeatLink matched(PersonMatch found) {
        return new RepeatLink(later, earlier, finding, found, verdict, by, at, excuse, former);
    }

    /** The same link with another meaning. */
    RepeatLink meaning(RepeatFinding found) {
        return new RepeatLink(later, earlier, found, match, verdict, by, at, excuse, former);
    }

    /** The same link with what a person said of it, or with nothing said. */
    RepeatLink judged(Verdict said, @Nullable String who, @Nullable Instant when) {
        return new RepeatLink(later, earlier, finding, match, said, who, when, excuse, former);
    }

    /** The same link with the excuse of the later request, or without one; the one that it had is kept. */
    RepeatLink excused(@Nullable Excuse given, String who, Instant when) {
        List<FormerExcuse> kept = new ArrayList<>(former);
        if (excuse != null) {
            kept.add(new FormerExcuse(excuse, who, when));
        }
        return new RepeatLink(later, earlier, finding, match, verdict, by, at, given, kept);
    }

    /** Whether a person ever said that the later request is lawful. */
    boolean wasExcused() {
        return excuse != null || !former.isEmpty();
    }

    /** Whether the link is told of: one that was made by hand and taken back is not. */
    boolean shown() {
        return !onlyByHand() || verdict == Verdict.CONFIRMED;
    }
}
