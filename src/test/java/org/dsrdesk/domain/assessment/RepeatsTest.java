package org.dsrdesk.domain.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.dsrdesk.domain.assessment.Repeats.Asked;
import org.dsrdesk.domain.statute.DemandKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatsTest {
    // 152-FZ art. 14(4): a repeat is lawful thirty days after the first request, if that was answered in full
    @ParameterizedTest
    @CsvSource(textBlock = """
            DELETION, 2026-11-09, true,  false, DELETION, 2026-11-19, REMINDER
            ACCESS,   2026-11-01, true,  false, ACCESS,   2026-11-19, REMINDER
            ACCESS,   2026-11-01, false, true,  ACCESS,   2026-11-30, WITHIN_INTERVAL
            ACCESS,   2026-11-01, false, true,  ACCESS,   2026-12-01, EARLIER
            ACCESS,   2026-11-01, false, false, ACCESS,   2026-11-10, EARLIER
            DELETION, 2026-11-01, false, false, DELETION, 2026-11-10, EARLIER
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
        Asked earlier = new Asked(received, open, answered, Set.of(kind));
        assertEquals(expected, Repeats.finding(earlier, new Asked(later, true, false, Set.of(laterKind))));
    }
}
