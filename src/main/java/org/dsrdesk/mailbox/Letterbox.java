package org.dsrdesk.mailbox;

import jakarta.mail.MessagingException;
import java.io.IOException;

/** One place of letters as its supervisor uses it, from one thread; only {@link #leave} may come from another. */
interface Letterbox {
    /**
     * Fetches everything new, and connects where it is not connected.
     *
     * @return how many letters could not be read and are to be tried again
     */
    int read(Taking taking) throws MessagingException, IOException;

    /** Returns when there may be something new, at the latest after a while; at once when the letterbox is left. */
    void rest() throws MessagingException, IOException;

    /** Counts the letters that a first reading would fetch, and keeps none. */
    int count() throws MessagingException, IOException;

    /** Ends the connection; the next reading makes another one. */
    void hangUp();

    /** Ends the connection for good, whatever is under way. */
    void leave();
}
