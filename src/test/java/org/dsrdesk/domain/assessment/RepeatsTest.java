package org.dsrdesk.domain.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dsrdesk.domain.assessment.Repeats.Asked;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatsTest {
    // 152-FZ art. 14(4): a repeat is lawful thirty days after the first request, if that was answered in full
    @ParameterizedTest
    @CsvSource(textBlock = """
            DELETION, 2026-11-09, true,  false, DELETION, 2026-11-19, REMINDER
            DELETION, 2026-11-09, true,  false, DELETION, 2026-11-09, DUPLICATE
            ACCESS,   2026-11-01, true,  false, ACCESS,   2026-11-19, REMINDER
            ACCESS,   2026-11-01, false, true,  ACCESS,   2026-11-30, WITHIN_INTERVAL
            ACCESS,   2026-11-01, false, true,  ACCESS,   2026-12-01, REPEATED
            ACCESS,   2026-11-01, false, false, ACCESS,   2026-11-10, REPEATED
            DELETION, 2026-11-01, false, false, DELETION, 2026-11-10, REPEATED
            DELETION, 2026-11-01, true,  false, ACCESS,   2026-11-10, EARLIER
            """)
    void tellsWhatAnEarlierRequestMeans(
            DemandKind kind,
            LocalDate received,
            boolean open,
            boolean answered,
            DemandKind laterKind,
            LocalDate later,
            RepeatFinding expected) {
        Set<DemandKind> kinds = Set.of(kind);
        Asked earlier = new Asked(received, received, kinds, open ? kinds : Set.of(), answered ? kinds : Set.of());
        assertEquals(expected, finding(earlier, asked(later, laterKind)));
    }

    @Test
    void theIntervalRunsFromTheSendingOfTheFirstRequestWhereItIsKnown() {
        LocalDate received = LocalDate.of(2026, 11, 5);
        Asked earlier = new Asked(received, LocalDate.of(2026, 11, 1), Set.of(DemandKind.ACCESS), Set.of(),
                Set.of(DemandKind.ACCESS));
        assertEquals(
                RepeatFinding.WITHIN_INTERVAL,
                finding(earlier, asked(LocalDate.of(2026, 11, 30), DemandKind.ACCESS)));
        assertEquals(
                RepeatFinding.REPEATED,
                finding(earlier, asked(LocalDate.of(2026, 12, 1), DemandKind.ACCESS)));
    }

    @Test
    void anAnsweredAccessCountsAsAnsweredWhileAnotherDemandOfTheRequestIsOpen() {
        LocalDate received = LocalDate.of(2026, 11, 1);
        Asked earlier = new Asked(
                received,
                received,
                Set.of(DemandKind.ACCESS, DemandKind.DELETION),
                Set.of(DemandKind.DELETION),
                Set.of(DemandKind.ACCESS));
        assertEquals(
                RepeatFinding.WITHIN_INTERVAL,
                finding(earlier, asked(LocalDate.of(2026, 11, 10), DemandKind.ACCESS)));
        assertEquals(
                RepeatFinding.REMINDER,
                finding(earlier, asked(LocalDate.of(2026, 11, 10), DemandKind.DELETION)));
    }

    private static RepeatFinding finding(Asked earlier, Asked later) {
        return new Repeats(Rules.statute().repeatRules()).finding(earlier, later, List.of(earlier));
    }

    private static Asked asked(LocalDate day, DemandKind kind) {
        return new Asked(day, day, Set.of(kind), Set.of(kind), Set.of());
    }
}
