package org.dsrdesk.mailing;

import org.dsrdesk.domain.letter.OutgoingLetter;

/** What came of an attempt to send a letter. */
public sealed interface Delivery {
    /** The letter as it stands after the attempt. */
    OutgoingLetter letter();

    /** The server took it; the duties that it fulfils are done. */
    record Taken(OutgoingLetter letter) implements Delivery {}

    /** The server did not take it; it may be sent again. The detail is the server's own words, maybe none. */
    record NotTaken(OutgoingLetter letter, MailingProblem problem, String detail) implements Delivery {}

    /** The connection was lost while the server had it: nobody knows, and the desk does not send it again by itself. */
    record Unsure(OutgoingLetter letter) implements Delivery {}
}
