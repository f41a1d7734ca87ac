package org.dsrdesk.desktop.inbox;

import org.dsrdesk.casework.Arrival;

/** What the desk made of a letter, as the list tells it in a word. */
public enum Seen {
    ASKS,
    FOLLOW_UP,
    DUPLICATE,
    NOTHING,
    NEWSLETTER,
    BROKEN;

    /** The same for an outcome of a letter that machines sent to many, or not. */
    public static Seen of(Arrival.Outcome outcome, boolean bulk) {
        return switch (outcome) {
            case PROPOSED -> ASKS;
            case FOLLOW_UP -> FOLLOW_UP;
            case DUPLICATE -> DUPLICATE;
            case NOT_A_REQUEST -> bulk ? NEWSLETTER : NOTHING;
            case SET_ASIDE -> BROKEN;
        };
    }

    static Seen of(Arrival arrival) {
        return of(arrival.outcome(), arrival.bulk());
    }
}
