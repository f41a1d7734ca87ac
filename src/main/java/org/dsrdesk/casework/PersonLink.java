package org.dsrdesk.casework;

import java.time.Instant;
import org.dsrdesk.domain.request.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of the requesters of two requests. A link merges nothing and is ended, never removed.
 *
 * @param id its identity
 * @param one a request
 * @param other another request, to the same operator
 * @param kind what was said
 * @param why in the person's words; never blank
 * @param by who said it
 * @param at when, in UTC
 * @param undone when and why it was taken back; null while it holds
 */
public record PersonLink(
        long id,
        RequestId one,
        RequestId other,
        Kind kind,
        String why,
        String by,
        Instant at,
        @Nullable Undone undone) {

    /** Whether the link holds. */
    public boolean holds() {
        return undone == null;
    }

    /** The other request, seen from one of the two. */
    public RequestId beside(RequestId seen) {
        return seen.equals(one) ? other : one;
    }

    /** Whether the link is between these two, in whatever order. */
    boolean joins(RequestId first, RequestId second) {
        return (one.equals(first) && other.equals(second)) || (one.equals(second) && other.equals(first));
    }

    /** The same link, taken back. */
    PersonLink ended(Undone end) {
        return new PersonLink(id, one, other, kind, why, by, at, end);
    }

    /** What a link says. */
    public enum Kind {
        SAME_PERSON,
        OTHER_PERSON
    }

    /** The end of a link: who took it back, when in UTC, and why. */
    public record Undone(String by, Instant at, String why) {}
}
