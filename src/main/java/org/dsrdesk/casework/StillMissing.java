package org.dsrdesk.casework;

import java.util.ArrayList;
import java.util.List;
import org.dsrdesk.domain.fulfilment.ClosingRules;
import org.dsrdesk.domain.fulfilment.Missing;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;

/** What stands between a request and its closing, a ground that no longer holds included. */
final class StillMissing {
    private StillMissing() {}

    static List<Missing> of(GroundsOffered.Basis basis) {
        List<Missing> missing =
                new ArrayList<>(ClosingRules.missing(basis.request(), basis.statute(), basis.policy()));
        for (Demand demand : basis.request().demands()) {
            Missing undecided = new Missing.Decision(demand.id());
            if (!missing.contains(undecided)
                    && demand.decided().filter(made -> fallen(basis, demand, made)).isPresent()) {
                missing.add(undecided);
            }
        }
        return List.copyOf(missing);
    }

    /** Whether a link that was taken back, or an assessment, took its ground from a decision. */
    private static boolean fallen(GroundsOffered.Basis basis, Demand demand, Decision made) {
        return made.outcome().needsGround()
                && GroundsOffered.refused(basis, demand, made.outcome(), made.groundId()).isPresent();
    }
}
