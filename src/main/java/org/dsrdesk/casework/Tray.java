package org.dsrdesk.casework;

import java.util.Optional;

/** Where letters lie until somebody has dealt with them, and after. */
public enum Tray {
    /** Nobody has dealt with them; mail sent to many lies apart. */
    NEW,
    /** Mail that machines send to many, not yet looked at. */
    NEWSLETTERS,
    /** Put aside for a person to look at later. */
    ASIDE,
    /** The same messages as others that are kept. */
    DUPLICATES,
    /** A person said that they ask nothing. */
    DISMISSED;

    /** Where a letter lies; empty once it belongs to a request. */
    public static Optional<Tray> of(Letter letter) {
        return switch (letter.state()) {
            case NEW -> Optional.of(letter.arrival().bulk() ? NEWSLETTERS : NEW);
            case SET_ASIDE -> Optional.of(ASIDE);
            case DUPLICATE -> Optional.of(DUPLICATES);
            case NOT_A_REQUEST -> Optional.of(DISMISSED);
            case REGISTERED, ATTACHED -> Optional.empty();
        };
    }
}
