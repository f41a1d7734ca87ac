package org.dsrdesk.casework;

import java.util.List;
import java.util.Optional;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;

/** The operators that the desk works for; a port. */
public interface Operators {
    /**
     * Adds an operator, or replaces the one with the same identity; identity 0 asks for a new one, which is returned.
     */
    OperatorId put(Operator operator);

    Optional<Operator> find(OperatorId id);

    /** All operators in the order they were added. */
    List<Operator> all();
}
