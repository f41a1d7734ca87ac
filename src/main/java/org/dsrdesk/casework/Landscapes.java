package org.dsrdesk.casework;

import org.dsrdesk.domain.fulfilment.Landscape;
import org.dsrdesk.domain.operator.OperatorId;

/** Tells where the data of operators lie, as it stands inside a transaction. */
@FunctionalInterface
public interface Landscapes {
    /** Of operators that have said nothing of their systems. */
    Landscapes NONE = (_, _) -> Landscape.NONE;

    Landscape of(CaseStore store, OperatorId operator);
}
