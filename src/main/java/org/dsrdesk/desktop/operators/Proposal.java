package org.dsrdesk.desktop.operators;

import java.util.List;
import org.dsrdesk.domain.profile.Difference;
import org.dsrdesk.domain.profile.OperatorCard;

/**
 * A card that would take the place of the kept one, with what would change.
 *
 * @param before the kept card
 * @param card the card under the kept identity
 * @param differences what would change; empty for nothing
 */
public record Proposal(OperatorCard before, OperatorCard card, List<Difference> differences) {
    public Proposal {
        differences = List.copyOf(differences);
    }
}
