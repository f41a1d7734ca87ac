package org.dsrdesk.casework;

import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.ClockRule;

/**
 * Tells a letter that asks who somebody is from one that asks what is wanted. Where the confirmed identity itself
 * starts a term (UK GDPR art. 12A), asking for it stops no clock; only a clarification does.
 */
final class AskedForIdentity {
    private AskedForIdentity() {}

    /** Whether the letter asks for nothing but what the desk lists to know the person by: nobody wrote more. */
    static boolean only(OutgoingLetter letter, ClockRule clock) {
        return clock.latestOf().contains(ClockEvent.IDENTITY_CONFIRMED)
                && letter.words().getOrDefault(LetterField.MISSING_DETAILS, "").isBlank();
    }
}
