package org.dsrdesk.intake;

import java.util.ArrayList;
import java.util.List;
import org.dsrdesk.casework.Arrival;
import org.dsrdesk.casework.Writer;
import org.dsrdesk.domain.person.Email;
import org.jspecify.annotations.Nullable;

/**
 * One letter as it was read, and what it may ask, for a person to confirm.
 *
 * @param letter what could be read
 * @param demands what it seems to ask, the surest first; none for a newsletter
 * @param people what is special about the people in it, the surest first
 * @param requester who seems to ask
 * @param throughForward whether the request is the letter handed on inside, not the words above it
 * @param contentKey what two copies of one message have in common; null when it cannot be told
 */
public record Reading(
        ReadLetter letter,
        List<Proposal> demands,
        List<PersonProposal> people,
        Requester requester,
        boolean throughForward,
        @Nullable String contentKey) {
    public Reading {
        demands = List.copyOf(demands);
        people = List.copyOf(people);
    }

    /** A letter of which nothing but its bytes is known. */
    static Reading unread(String sha256, ReadProblem problem) {
        ReadLetter letter = ReadLetter.unread(sha256, problem);
        Requester nobody =
                new Requester(null, null, null, null, Requester.Role.SELF, List.of(), List.of(), null);
        return new Reading(letter, List.of(), List.of(), nobody, false, null);
    }

    /** What the letter seems to be, before it is compared with those that are kept. */
    public Arrival arrival() {
        boolean asks = !letter.bulk() && !demands.isEmpty();
        Arrival.Outcome outcome = letter.broken()
                ? Arrival.Outcome.SET_ASIDE
                : asks ? Arrival.Outcome.PROPOSED : Arrival.Outcome.NOT_A_REQUEST;
        return new Arrival(outcome, demands.stream().map(Proposal::kind).toList(), letter.bulk(), null, writer());
    }

    private Writer writer() {
        Found email = requester.email();
        Found phone = requester.phone();
        return new Writer(
                email == null ? null : Email.key(email.value()), phone == null ? null : phone.value());
    }

    /** The Message-ID without brackets; null when there is none. */
    public @Nullable String messageId() {
        String id = letter.messageId();
        return id == null ? null : bare(id);
    }

    /** The Message-IDs that the letter refers to, without brackets, the nearest last. */
    public List<String> references() {
        List<String> all = new ArrayList<>(letter.references());
        if (letter.inReplyTo() != null) {
            all.add(letter.inReplyTo());
        }
        return all.stream().map(Reading::bare).toList();
    }

    private static String bare(String messageId) {
        boolean bracketed = messageId.startsWith("<") && messageId.endsWith(">");
        return bracketed ? messageId.substring(1, messageId.length() - 1) : messageId;
    }
}
