package org.dsrdesk.casework;

import org.dsrdesk.domain.letter.OutgoingId;

/** Somebody changed the letter after it was read; nothing was changed, reading again helps. */
public final class StaleLetterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleLetterException(OutgoingId id) {
        super("letter " + id.value() + " was changed by somebody else");
    }
}
