package org.dsrdesk.mailing;

/** What a mail server did with a letter. */
sealed interface Posted {
    /** It said that it took it. */
    record Taken() implements Posted {}

    /** It has not got it, for certain. */
    record Refused(Refusal refusal) implements Posted {}

    /** It was told the end of the letter, and never answered in a way that can be understood. */
    record Unsure() implements Posted {}
}
