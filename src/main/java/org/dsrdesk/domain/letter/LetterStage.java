package org.dsrdesk.domain.letter;

/** Where a letter stands on its way out. */
public enum LetterStage {
    /** Being written; it has no number. */
    DRAFT,
    /** It has its number and its documents, and changes no more. */
    MADE,
    /** The mail server has it at this moment; nobody else may send it. */
    SENDING,
    /** The connection was lost while the mail server had it: nobody knows whether it went. */
    UNSURE,
    /** It went out, or was signed and filed where it stays in the house. */
    SENT,
    /** Given up; a number that it took stays taken. */
    DISCARDED;

    /** Whether something is still to be done with it. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, MADE, SENDING, UNSURE -> true;
            case SENT, DISCARDED -> false;
        };
    }
}
