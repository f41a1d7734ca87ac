package org.dsrdesk.domain.statute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a rule can be relied on, and when it is in force.
 *
 * @param cautious true for a careful reading that the statute does not spell out
 * @param confidence how the rule was checked
 * @param checkedOn when a person last compared it with the act
 * @param validFrom first day on which its clock can start; null when that is the edition's
 * @param validUntil last such day; null while no end is known
 */
public record Provenance(
        boolean cautious,
        Confidence confidence,
        LocalDate checkedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {
    /** Whether a clock that starts on a day starts under this rule. */
    public boolean covers(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }
}
