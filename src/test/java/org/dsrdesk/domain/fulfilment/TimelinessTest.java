package org.dsrdesk.domain.fulfilment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZonedDateTime;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.junit.jupiter.api.Test;

class TimelinessTest {
    private static final ZonedDateTime RECEIVED = Rules.noon("2026-11-09");

    private static Demand demand(DemandKind kind) {
        return Demand.fresh(new DemandId(1), 1, kind, null);
    }

    private static Demand ended(Demand demand, String duty, ZonedDateTime at, boolean applied) {
        return demand.withDuty(new DutyState(duty, null, new DutyDone(at, applied, "", "Офицер")));
    }

    private static Timeliness at(Demand demand, ZonedDateTime now) {
        return Timeliness.of(
                new DemandClocks(Rules.statute(), Rules.calculator()).sheet(demand, RECEIVED), now);
    }

    // 152-FZ art. 20(1): ten working days from 9 November end on 23 November
    @Test
    void anAccessIsOpenUpToItsLastDayAndOverdueAfterIt() {
        assertEquals(Timeliness.OPEN, at(demand(DemandKind.ACCESS), Rules.noon("2026-11-23")));
        assertEquals(Timeliness.OVERDUE, at(demand(DemandKind.ACCESS), Rules.noon("2026-11-24")));
    }

    @Test
    void doneOnTheLastDayIsOnTimeAndADayLaterIsLate() {
        ZonedDateTime now = Rules.noon("2026-12-01");
        assertEquals(
                Timeliness.ON_TIME,
                at(ended(demand(DemandKind.ACCESS), "access.answer", Rules.noon("2026-11-23"), true), now));
        assertEquals(
                Timeliness.LATE,
                at(ended(demand(DemandKind.ACCESS), "access.answer", Rules.noon("2026-11-24"), true), now));
    }

    // 152-FZ art. 21(3.1): hours run by the clock, not to the end of the day
    @Test
    void aBreachIsOverdueAnHourAfterItsTwentyFourHours() {
        ZonedDateTime detected = ZonedDateTime.parse("2026-11-09T10:00+03:00[Europe/Moscow]");
        Demand breach = demand(DemandKind.BREACH).withEvent(ClockEvent.BREACH_DETECTED, detected);
        assertEquals(Timeliness.OPEN, at(breach, detected.plusHours(24)));
        assertEquals(Timeliness.OVERDUE, at(breach, detected.plusHours(25)));
        Demand reported = ended(breach, "breach.report", detected.plusHours(30), true);
        assertEquals(
                Timeliness.LATE,
                at(ended(reported, "breach.notify", detected.plusHours(25), true), detected.plusDays(9)));
        assertEquals(
                Timeliness.ON_TIME,
                at(ended(reported, "breach.notify", detected.plusHours(24), true), detected.plusDays(9)));
    }

    @Test
    void doneWithoutTheEventThatStartsItsTermIsNotOnTime() {
        Demand corrected = ended(demand(DemandKind.CORRECTION), "correction.block", RECEIVED, true);
        Demand told = ended(
                ended(corrected, "correction.tell-subject", RECEIVED.plusDays(1), true),
                "correction.tell-others",
                RECEIVED.plusDays(1),
                false);
        Demand done = ended(told, "correction.correct", RECEIVED.plusDays(1), true);
        assertEquals(Timeliness.OPEN, at(done, RECEIVED.plusDays(30)));
        assertEquals(
                Timeliness.ON_TIME,
                at(done.withEvent(ClockEvent.EVIDENCE_RECEIVED, RECEIVED), RECEIVED.plusDays(30)));
    }

    @Test
    void foundNotToApplyAfterTheLastDayIsLate() {
        Demand late = ended(demand(DemandKind.ACCESS), "access.answer", Rules.noon("2026-11-24"), false);
        assertEquals(Timeliness.LATE, at(late, Rules.noon("2026-12-01")));
        Demand inTime = ended(demand(DemandKind.ACCESS), "access.answer", Rules.noon("2026-11-23"), false);
        assertEquals(Timeliness.ON_TIME, at(inTime, Rules.noon("2026-12-01")));
    }

    // 152-FZ art. 10.1(12) or (14): only one of the two terms binds an operator
    @Test
    void aTermFoundNotToApplyLateIsOnTimeWhenTheOtherOneWasKept() {
        Demand others = ended(
                demand(DemandKind.STOP_DISTRIBUTION), "distribution.others", Rules.noon("2026-11-12"), true);
        assertEquals(
                Timeliness.ON_TIME,
                at(ended(others, "distribution.own", Rules.noon("2026-11-12"), false), Rules.noon("2026-12-01")));
    }
}
