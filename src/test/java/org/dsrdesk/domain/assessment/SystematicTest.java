package org.dsrdesk.domain.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsrdesk.domain.assessment.Asked.Span;
import org.dsrdesk.domain.assessment.Asked.Wanted;
import org.dsrdesk.domain.assessment.Systematic.Numbered;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.junit.jupiter.api.Test;

class SystematicTest {
    private static final Policy.Systematic THREE_IN_THIRTY = new Policy.Systematic(3, 30);

    @Test
    void theWindowIsCountedBackFromTheNewestWhoseDayIsItsLast() {
        assertEquals(
                Optional.of(new Systematic(THREE_IN_THIRTY, List.of("2", "3", "4"))),
                of(one("4", "2026-11-30"), one("2", "2026-11-01"), one("3", "2026-11-15"), one("1", "2026-10-31")));
        assertEquals(Optional.empty(), of(one("1", "2026-10-31"), one("2", "2026-11-15"), one("3", "2026-11-30")));
    }

    @Test
    void fewerThanThePolicySaysAreNoSystem() {
        assertEquals(Optional.empty(), of(one("1", "2026-11-01"), one("2", "2026-11-02")));
        assertEquals(Optional.empty(), of());
    }

    @Test
    void theSameLetterAgainIsNotCountedTwiceWhileTheFirstIsOpen() {
        Numbered first = said("1", "2026-11-01", "удалите", false);
        assertEquals(Optional.empty(),
                of(first, said("2", "2026-11-02", "удалите", false), one("3", "2026-11-03")));
        Numbered answered = said("1", "2026-11-01", "удалите", true);
        assertEquals(3,
                of(answered, said("2", "2026-11-02", "удалите", false), one("3", "2026-11-03")).orElseThrow().count());
    }

    private static Optional<Systematic> of(Numbered... requests) {
        return Systematic.of(THREE_IN_THIRTY, List.of(requests));
    }

    private static Numbered one(String number, String day) {
        return said(number, day, "слова " + number, false);
    }

    private static Numbered said(String number, String day, String words, boolean decided) {
        var received = Rules.noon(day);
        var wanted = new Wanted(DemandKind.DELETION, received.toLocalDate(),
                decided ? List.of(new Span(received.plusHours(1).toInstant(), null)) : List.of(), List.of());
        return new Numbered(number, new Asked(received, false, Words.of(words), List.of(wanted), Map.of(), ""));
    }
}
