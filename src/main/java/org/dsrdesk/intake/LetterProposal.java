package org.dsrdesk.intake;

import java.util.List;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.domain.request.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * A kept letter as it was read, and what may be asked in it, for a person to confirm.
 *
 * @param letter the letter as the desk keeps it
 * @param read what could be read
 * @param demands what it seems to ask, the surest first; none for a newsletter
 * @param people what is special about the people in it, the surest first
 * @param requester who seems to ask
 * @param throughForward whether the request is the letter handed on inside, not the words above it
 * @param conversation the request whose correspondence it continues; null when none is known
 * @param raw the beginning of the original as text, for a letter that could not be read; empty otherwise
 */
public record LetterProposal(
        Letter letter,
        ReadLetter read,
        List<Proposal> demands,
        List<PersonProposal> people,
        Requester requester,
        boolean throughForward,
        @Nullable RequestId conversation,
        String raw) {
    public LetterProposal {
        demands = List.copyOf(demands);
        people = List.copyOf(people);
    }
}
