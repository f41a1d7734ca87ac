package org.dsrdesk.casework;

import org.dsrdesk.domain.letter.OutgoingLetter;

/** Tells whether a letter would still say the truth about its request; a port, called inside the transaction. */
@FunctionalInterface
public interface LetterCheck {
    /** Whether the letter may be made and sent as the request stands. */
    boolean fits(CaseView view, OutgoingLetter letter);
}
