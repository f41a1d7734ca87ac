package org.dsrdesk.domain.letter;

import java.time.ZonedDateTime;

/**
 * How a letter went out; the day of it is the day of the answer.
 *
 * @param way by which way
 * @param at when, in the operator's zone
 * @param proof what shows it: the Message-ID, the tracking number, who signed the copy, the number of the ticket; may
 *     be empty only where the paper itself stays in the house
 * @param by who recorded it
 */
public record Dispatch(Way way, ZonedDateTime at, String proof, String by) {
    /** A way out of the house. */
    public enum Way {
        EMAIL,
        POST,
        /** Into the hands of the person or the office, who signed a copy. */
        HANDED,
        /** An answer in another system, such as a help desk or a personal account. */
        ELSEWHERE,
        /** Signed and filed; it goes to nobody. */
        FILED
    }
}
