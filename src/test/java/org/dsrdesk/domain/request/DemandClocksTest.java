package org.dsrdesk.domain.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.fulfilment.Timeliness;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DemandClocksTest {
    private static final ZonedDateTime RECEIVED = Rules.noon("2026-11-20");

    private final DemandClocks clocks = new DemandClocks(Rules.statute(), Rules.calculator());

    private static Demand demand(DemandKind kind, @Nullable DeletionGround ground) {
        return Demand.fresh(new DemandId(1), 1, kind, ground);
    }

    private Deadline next(Demand demand) {
        return clocks.sheet(demand, RECEIVED).next().orElseThrow();
    }

    @Test
    void aDeletionWithoutAGroundWorksToTheEarliestCandidate() {
        ClockSheet sheet = clocks.sheet(demand(DemandKind.DELETION, null), RECEIVED);
        assertEquals(5, sheet.candidates().size());
        assertEquals("stop.stop", sheet.next().orElseThrow().duty().id());
        assertEquals(LocalDate.of(2026, 12, 4), sheet.next().orElseThrow().due());
    }

    @Test
    void theCandidatesMoveWithTheEvidence() {
        Demand proved = demand(DemandKind.DELETION, null).withEvent(ClockEvent.EVIDENCE_RECEIVED, RECEIVED);
        assertEquals("destruction.on-proof", next(proved).duty().id());
        assertEquals(LocalDate.of(2026, 12, 1), next(proved).due());
    }

    @Test
    void aChosenGroundBringsItsOwnDuties() {
        assertEquals(
                LocalDate.of(2026, 12, 20),
                next(demand(DemandKind.DELETION, DeletionGround.CONSENT_WITHDRAWN)).due());
    }

    @Test
    void aDutyWaitsForItsEvent() {
        ClockSheet sheet = clocks.sheet(demand(DemandKind.CORRECTION, null), RECEIVED);
        DutyClock.Waiting waiting = assertInstanceOf(
                DutyClock.Waiting.class, sheet.clocks().get(1));
        assertEquals(ClockEvent.EVIDENCE_RECEIVED, waiting.event());
        assertTrue(sheet.waits());
    }

    @Test
    void anAuthorityNamesItsOwnDay() {
        Demand authority = demand(DemandKind.AUTHORITY, null);
        assertInstanceOf(
                DutyClock.Unnamed.class,
                clocks.sheet(authority, RECEIVED).clocks().getFirst());
        assertEquals(
                LocalDate.of(2026, 11, 30),
                next(authority.withNamedDue(LocalDate.of(2026, 11, 30))).due());
    }

    @Test
    void aCautiousReadingIsNeverTheDate() {
        ClockSheet sheet = clocks.sheet(demand(DemandKind.WITHDRAWAL, null), RECEIVED);
        assertEquals(3, sheet.clocks().size());
        assertEquals("withdrawal.destroy", sheet.next().orElseThrow().duty().id());
    }

    @Test
    void anExtensionBeyondTheCeilingOfACorrectedReceiptCountsUpToTheCeiling() {
        Demand extended = demand(DemandKind.ACCESS, null)
                .withDuty(new DutyState(
                        "access.answer",
                        new Extension(LocalDate.of(2026, 12, 11), LocalDate.of(2026, 12, 1), "архив"),
                        null));
        assertEquals(LocalDate.of(2026, 12, 11), next(extended).due());
        Deadline earlier = clocks.sheet(extended, RECEIVED.minusDays(3)).next().orElseThrow();
        assertEquals(LocalDate.of(2026, 12, 8), earlier.due());
    }

    @Test
    void anExtensionWhoseNoticeIsTooLateAfterACorrectedReceiptCountsNotAtAll() {
        Demand extended = demand(DemandKind.ACCESS, null)
                .withDuty(new DutyState(
                        "access.answer",
                        new Extension(LocalDate.of(2026, 12, 11), LocalDate.of(2026, 12, 1), "архив"),
                        null));
        Deadline earlier = clocks.sheet(extended, RECEIVED.minusDays(7)).next().orElseThrow();
        assertEquals(LocalDate.of(2026, 11, 27), earlier.due());
        assertFalse(earlier.extended());
    }

    @Test
    void anExtensionWithoutTheNoticeOfArticle20Part1CountsNotAtAll() {
        Demand announced = demand(DemandKind.ACCESS, null)
                .withDuty(DutyState.open("access.answer")
                        .with(Extension.announced(LocalDate.of(2026, 12, 11), "архив")));
        assertEquals(LocalDate.of(2026, 12, 4), next(announced).due());
        assertFalse(next(announced).extended());
    }

    @Test
    void aDeletionWithoutAGroundGoesOnToTheNextCandidateWhenOneIsDone() {
        Demand stopped = done(demand(DemandKind.DELETION, null), "stop.stop");
        assertEquals("withdrawal.destroy", next(stopped).duty().id());
        assertEquals(LocalDate.of(2026, 12, 20), next(stopped).due());
        ClockSheet nothingRuns = clocks.sheet(done(stopped, "withdrawal.destroy"), RECEIVED);
        assertTrue(nothingRuns.next().isEmpty());
        assertTrue(nothingRuns.waits());
        assertEquals(Timeliness.OPEN, Timeliness.of(nothingRuns, RECEIVED));
    }

    private static Demand done(Demand demand, String duty) {
        return demand.withDuty(new DutyState(duty, null, new DutyDone(RECEIVED, true, "", "Офицер")));
    }
}
