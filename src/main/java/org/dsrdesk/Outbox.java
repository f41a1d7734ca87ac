package org.dsrdesk;

import java.time.Duration;
import org.dsrdesk.correspondence.WriteLetters;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.outgoing.Office;
import org.dsrdesk.mailing.SendLetters;
import org.dsrdesk.mailing.SmtpPost;

/** The one way out for the letters of an open desk; used on the FX thread. */
final class Outbox {
    /** For servers that answer; the screen is empty meanwhile. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private SmtpPost post = new SmtpPost();

    /** What the letters of a session are written and sent with. */
    Office office(Session session) {
        return new Office(session, new WriteLetters(session.desk()), new SendLetters(session.desk(), post));
    }

    /** Gives servers a little time to take what they were given, then breaks off. */
    void lock() {
        post.cutAfter(GRACE);
        post = new SmtpPost();
    }

    /** Breaks off at once: the data must be free for the next start. */
    void end() {
        post.cut();
    }
}
