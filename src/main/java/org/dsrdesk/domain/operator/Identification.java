package org.dsrdesk.domain.operator;

import java.util.Set;

/**
 * How an operator makes sure who asks.
 *
 * @param speaking what to check of a person who speaks with the desk: on the telephone, at the desk, in a messenger
 * @param writing what to check of a person who wrote: a letter, a form
 * @param ask what else to ask, in the operator's words; may be empty
 * @param never what never to ask, in the operator's words; may be empty, for the desk has its own list
 * @param say what to say besides the promised day, in the operator's words; may be empty
 */
public record Identification(
        Set<IdentityFact> speaking, Set<IdentityFact> writing, String ask, String never, String say) {
    /** The longest of the texts, in characters. */
    public static final int LONGEST_TEXT = 500;

    /** The name and the contact under which the operator knows the person; nothing beyond. */
    public static final Identification USUAL = new Identification(
            Set.of(IdentityFact.NAME, IdentityFact.PHONE), Set.of(IdentityFact.NAME, IdentityFact.EMAIL), "", "", "");

    public Identification {
        speaking = Set.copyOf(speaking);
        writing = Set.copyOf(writing);
        ask = ask.strip();
        never = never.strip();
        say = say.strip();
    }

    /** What to check of a person who speaks with the desk, or else of one who wrote. */
    public Set<IdentityFact> facts(boolean spoken) {
        return spoken ? speaking : writing;
    }
}
