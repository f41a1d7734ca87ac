package org.dsrdesk.desktop.outgoing;

import java.io.ByteArrayOutputStream;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.correspondence.WriteLetters;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.request.Evidence;
import org.dsrdesk.mailing.SendLetters;

/**
 * What letters are written and sent with.
 *
 * @param session the open desk
 * @param writing what makes documents of letters
 * @param sending what sends them by e-mail
 */
public record Office(Session session, WriteLetters writing, SendLetters sending) {
    CaseDesk desk() {
        return session.desk();
    }

    Actor actor() {
        return session.actor();
    }

    /** The bytes of a kept document. */
    byte[] bytes(Evidence document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desk().evidence().copy(document, out, actor());
        return out.toByteArray();
    }
}
