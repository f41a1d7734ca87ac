package org.dsrdesk.mailing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.dsrdesk.intake.ReadLetter;
import org.jspecify.annotations.Nullable;

/**
 * The letters that a message answers, so that mail programs show them together.
 *
 * @param answered the Message-ID of the letter that it answers; null when it begins a conversation
 * @param chain the Message-IDs of that letter's ancestors and its own, oldest first
 */
record Conversation(@Nullable String answered, List<String> chain) {
    static final Conversation NEW = new Conversation(null, List.of());

    /** The first letter and the last ones; long chains make headers that servers refuse. */
    private static final int LONGEST = 20;
    private static final Pattern ID = Pattern.compile("<[!-;=?A-~]{1,200}@[!-;=?A-~]{1,200}>");

    Conversation {
        chain = List.copyOf(chain);
    }

    /** The conversation of an answer to a letter; what is no Message-ID is left out. */
    static Conversation answering(ReadLetter letter) {
        String own = letter.messageId();
        if (own == null || !isId(own)) {
            return NEW;
        }
        List<String> before = letter.references();
        if (before.isEmpty() && letter.inReplyTo() != null) {
            before = List.of(letter.inReplyTo());
        }
        SequencedSet<String> chain = new LinkedHashSet<>(before.stream().filter(Conversation::isId).toList());
        chain.remove(own);
        chain.add(own);
        return new Conversation(own, shortened(List.copyOf(chain)));
    }

    /** The conversation of an answer to a letter of which nothing but the Message-ID is known. */
    static Conversation answering(String messageId) {
        return isId(messageId) ? new Conversation(messageId, List.of(messageId)) : NEW;
    }

    private static List<String> shortened(List<String> chain) {
        if (chain.size() <= LONGEST) {
            return chain;
        }
        List<String> kept = new ArrayList<>(chain.subList(chain.size() - LONGEST + 1, chain.size()));
        kept.addFirst(chain.getFirst());
        return kept;
    }

    private static boolean isId(String written) {
        return ID.matcher(written).matches();
    }
}
