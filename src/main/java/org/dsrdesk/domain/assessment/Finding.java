package org.dsrdesk.domain.assessment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.RepeatRule;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier request means for some demands of a later one, and by which rule.
 *
 * @param what the meaning
 * @param kinds the demands of the later request that it is about; empty for another matter
 * @param rule the act's rule on repeats; null unless the interval of one holds
 * @param lawfulAgain the first day on which such a request would be lawful; null unless the interval of a rule holds
 *     that a repeat may be refused on
 */
public record Finding(
        RepeatFinding what, Set<DemandKind> kinds, @Nullable RepeatRule rule, @Nullable LocalDate lawfulAgain) {
    public Finding {
        kinds = Set.copyOf(kinds);
    }

    static Finding of(RepeatFinding what, Set<DemandKind> kinds) {
        return new Finding(what, kinds, null, null);
    }

    /** The same finding about the demands of both; the later day holds. */
    static Finding both(Finding one, Finding other) {
        Set<DemandKind> kinds = EnumSet.noneOf(DemandKind.class);
        kinds.addAll(one.kinds);
        kinds.addAll(other.kinds);
        Finding told = one.rule == null || endsBefore(one, other) ? other : one;
        return new Finding(one.what, kinds, told.rule, told.lawfulAgain);
    }

    private static boolean endsBefore(Finding one, Finding other) {
        return one.lawfulAgain != null
                && other.lawfulAgain != null
                && one.lawfulAgain.isBefore(other.lawfulAgain);
    }
}
