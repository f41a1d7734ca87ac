package org.dsrdesk.domain.request;

/**
 * Where the work of a task is done, as it was called when the task was made.
 *
 * @param kind what the place is
 * @param id the identity of the system or recipient in the operator's profile; empty for {@link Kind#OTHER}
 * @param name what it is called
 */
public record TaskPlace(Kind kind, String id, String name) {
    /** What names it in the operator's profile. */
    public PlaceId placeId() {
        return new PlaceId(kind, id);
    }

    /** What a place of work is. */
    public enum Kind {
        SYSTEM,
        RECIPIENT,
        OTHER
    }
}
