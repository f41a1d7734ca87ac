package org.dsrdesk.mailbox;

import java.time.Duration;

/** The waiting of one mailbox between its looks. */
public interface Pause {
    /** Waits until the time is over, somebody wakes it or it is stopped. */
    void rest(Duration longest);

    /** Ends the wait of the moment, or the next one. */
    void wake();

    /** Ends every wait from now on. */
    void stop();

    boolean stopped();
}
