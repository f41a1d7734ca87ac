package org.dsrdesk.intake;

import java.util.List;

/**
 * What a letter says, heard once for all who need it: its demands and the people in it, each the surest first, and
 * whether the request is the letter handed on inside, not the words above it.
 */
public record Heard(List<Proposal> demands, List<PersonProposal> people, boolean throughForward) {
    public Heard {
        demands = List.copyOf(demands);
        people = List.copyOf(people);
    }
}
