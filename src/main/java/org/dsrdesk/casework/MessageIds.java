package org.dsrdesk.casework;

import org.dsrdesk.casework.LetterChange.Step;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.Sending;

/** Message-IDs of letters: each letter has its own, whenever it is sent, and none tells what is in it. */
final class MessageIds {
    private static final int LENGTH = 32;
    /** Longer names are no names of hosts that mail programs take, and the store keeps the whole in 250 characters. */
    private static final int LONGEST_DOMAIN = 200;
    private static final String NOWHERE = "letters.invalid";

    private MessageIds() {}

    /** The Message-ID of a made letter, with angle brackets. */
    static String of(Step step, MadeLetter made) {
        Sending before = step.letter().sending();
        if (before != null) {
            return before.messageId();
        }
        String own = String.join("\n", String.valueOf(step.letter().id().value()), step.letter().begun().toString(),
                made.number(), made.pdf().added().toString(), made.pdf().sha256());
        return "<" + LogChain.sha256(own).substring(0, LENGTH) + "@" + domain(step) + ">";
    }

    private static String domain(Step step) {
        String email = step.operator().email();
        String from = step.store().servers().find(step.operator().id())
                .map(MailServer::from)
                .orElse(email == null ? "" : email);
        String domain = from.substring(from.lastIndexOf('@') + 1).strip();
        boolean plain = !domain.isEmpty() && domain.length() <= LONGEST_DOMAIN
                && domain.chars().allMatch(MessageIds::plain);
        return plain ? domain : NOWHERE;
    }

    /** Domains in other letters than those of the first standards stay out of headers. */
    private static boolean plain(int one) {
        return one < 0x80 && (Character.isLetterOrDigit(one) || one == '.' || one == '-');
    }
}
