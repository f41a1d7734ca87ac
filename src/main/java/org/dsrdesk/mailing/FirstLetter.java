package org.dsrdesk.mailing;

import java.util.Objects;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.intake.LetterReader;
import org.dsrdesk.intake.ReadLetter;
import org.jspecify.annotations.Nullable;

/**
 * The letter that a request came in, as far as an answer needs it.
 *
 * @param subject its subject; empty when it has none
 * @param replyTo the address that answers are wanted at; empty when nobody can tell
 * @param conversation what an answer to it belongs to
 */
record FirstLetter(String subject, String replyTo, Conversation conversation) {
    static final FirstLetter NONE = new FirstLetter("", "", Conversation.NEW);

    private static final int HEADERS = 512 << 10;

    /** The letter of a request; what another forwarded is not the person's own, and is answered by a new one. */
    static FirstLetter of(CaseDesk desk, CaseView view, Actor actor) {
        LetterId id = view.request().intake().letter();
        if (id == null) {
            return NONE;
        }
        byte[] beginning = desk.letters().raw(id, HEADERS, actor);
        ReadLetter read =
                new LetterReader().read(beginning, desk.clock().instant(), view.operator().zone());
        if (read.forwarded() != null) {
            return NONE;
        }
        return read.messageId() == null
                ? desk.letters().find(id).map(FirstLetter::kept).orElse(NONE)
                : new FirstLetter(text(read.subject()), replyTo(read), Conversation.answering(read));
    }

    /** A letter in a form of which the beginning does not tell enough. */
    private static FirstLetter kept(Letter letter) {
        String id = letter.messageId();
        return new FirstLetter(text(letter.subject()), MailAddress.in(text(letter.sender())),
                id == null ? Conversation.NEW : Conversation.answering("<" + id + ">"));
    }

    private static String replyTo(ReadLetter read) {
        String wanted = MailAddress.in(text(read.replyTo()));
        String from = read.sender() == null ? "" : MailAddress.in(text(read.sender().email()));
        return wanted.isEmpty() ? from : wanted;
    }

    private static String text(@Nullable String known) {
        return Objects.requireNonNullElse(known, "");
    }
}
