package org.dsrdesk.casework;

import org.dsrdesk.domain.fulfilment.Landscape;
import org.dsrdesk.domain.operator.OperatorId;

/** Tells where the data of operators lie, as it stands inside a transaction. */
@FunctionalInterface
public interface Landscapes {
    /** As the operators' profiles say. */
    Landscapes OF_PROFILES = new ProfileLandscapes();

    Landscape of(CaseStore store, OperatorId operator);
}
