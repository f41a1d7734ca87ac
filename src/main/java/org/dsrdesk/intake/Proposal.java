package org.dsrdesk.intake;

import java.util.List;
import org.dsrdesk.domain.statute.DemandKind;

/** A demand that a letter seems to hold, for a person to confirm: how sure from 0.5 to 1, and the words that say so. */
public record Proposal(DemandKind kind, double weight, List<Reason> reasons) {
    public Proposal {
        reasons = List.copyOf(reasons);
    }
}
