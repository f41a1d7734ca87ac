package org.dsrdesk.domain.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DeadlineCalculator;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.deadline.ProofDay;
import org.dsrdesk.domain.deadline.ProofMark;
import org.dsrdesk.domain.deadline.ProofWriter;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.testing.Rules;
import org.junit.jupiter.api.Test;

class StoppedClocksTest {
    private static final Statute UK = Rules.book().editions("uk-gdpr").getLast();
    private static final DeadlineCalculator CALCULATOR = new DeadlineCalculator(
            Rules.book().calendar(UK), CountingSwitches.STRICT.under(UK.edition().counting()));
    private static final Circumstances PLAIN = new Circumstances(LocalDate.of(2026, 11, 20), false);

    private static ZonedDateTime noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(ZoneId.of("Europe/London"));
    }

    private static DutyClock answer(Demand demand) {
        return new DemandClocks(UK, CALCULATOR)
                .sheet(demand, noon("2026-09-03")).clocks().stream()
                .filter(clock -> clock.duty().id().equals("access.answer"))
                .findFirst()
                .orElseThrow();
    }

    private static Demand access() {
        return Demand.fresh(new DemandId(1), 1, DemandKind.ACCESS, null);
    }

    private static Deadline running(DutyClock clock) {
        return assertInstanceOf(DutyClock.Running.class, clock).deadline();
    }

    // ICO: 3 September until 3 October, a Saturday in 2026, hence Monday the 5th
    @Test
    void aMonthEndsOnTheSameDateOrTheNextWorkingDay() {
        Deadline deadline = running(answer(access()));
        assertEquals(LocalDate.of(2026, 10, 5), deadline.due());
        assertEquals(LocalDate.of(2026, 12, 3), deadline.extensionCeiling());
        List<ProofDay> days = new ProofWriter(CALCULATOR).prove(deadline).days();
        assertEquals(ProofMark.EVENT, days.getFirst().mark());
        assertEquals(ProofMark.MOVED, days.getLast().mark());
    }

    @Test
    void theTermStartsAtTheLatestOfReceiptAndIdentity() {
        Demand known = access().withEvent(ClockEvent.IDENTITY_CONFIRMED, noon("2026-09-10"));
        assertEquals(LocalDate.of(2026, 10, 12), running(answer(known)).due());
        Demand before = access().withEvent(ClockEvent.IDENTITY_CONFIRMED, noon("2026-08-10"));
        assertEquals(LocalDate.of(2026, 10, 5), running(answer(before)).due());
    }

    @Test
    void theClockStandsStillUntilTheClarificationComesAndThoseDaysDoNotCount() {
        Demand asked = access().withEvent(ClockEvent.CLARIFICATION_ASKED, noon("2026-09-08"));
        DutyClock.Waiting waiting = assertInstanceOf(DutyClock.Waiting.class, answer(asked));
        assertEquals(ClockEvent.CLARIFICATION_RECEIVED, waiting.event());
        Demand answered = asked.withEvent(ClockEvent.CLARIFICATION_RECEIVED, noon("2026-09-18"));
        Deadline deadline = running(answer(answered));
        assertEquals(LocalDate.of(2026, 10, 13), deadline.due());
        assertEquals(10, new ProofWriter(CALCULATOR).prove(deadline).days().stream()
                .filter(day -> day.mark() == ProofMark.STOPPED)
                .count());
    }

    // 152-FZ art. 20(2) beside 20(1): a refusal stands in the place of the answer
    @Test
    void aRefusalTakesThePlaceOfTheAnswerWithItsExtension() {
        Statute ru = Rules.statute();
        Extension extension = new Extension(LocalDate.of(2026, 12, 9), LocalDate.of(2026, 12, 1), "архив");
        Demand before = access().withDuty(new DutyState("access.answer", extension, null));
        Demand refused = before.withDecision(new Decision(Outcome.REFUSED, "access.others", "", "О", Instant.EPOCH));
        assertEquals(List.of("access.refusal"), ids(refused, ru));
        Demand carried = Alternatives.carried(before, refused, ru, PLAIN);
        assertEquals(extension, carried.state("access.refusal").extension());
        assertEquals(List.of("access.answer"), ids(before, ru));
    }

    private static List<String> ids(Demand demand, Statute statute) {
        return DemandClocks.duties(demand, statute, PLAIN).stream().map(Duty::id).toList();
    }

    // 152-FZ art. 21(6) and 21(3)
    @Test
    void theSixMonthsExistOnceBlockingBeganAndTheRegulatorIsToldWhenItForwarded() {
        Statute ru = Rules.statute();
        Demand withdrawal = Demand.fresh(new DemandId(1), 1, DemandKind.WITHDRAWAL, null);
        assertEquals(false, ids(withdrawal, ru).contains("destruction.after-blocking"));
        Demand blocked = withdrawal.withEvent(ClockEvent.BLOCKING_BEGUN, Rules.noon("2026-08-31"));
        DutyClock later = new DemandClocks(ru, Rules.calculator())
                .sheet(blocked, Rules.noon("2026-08-10")).clocks().stream()
                .filter(clock -> clock.duty().id().equals("destruction.after-blocking"))
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2027, 2, 28), running(later).due());

        Demand unlawful = Demand.fresh(new DemandId(1), 1, DemandKind.UNLAWFUL_PROCESSING, null);
        long plain = DemandClocks.duties(unlawful, ru, PLAIN).size();
        long forwarded = DemandClocks.duties(
                unlawful, ru, new Circumstances(PLAIN.received(), true)).size();
        assertEquals(1, forwarded - plain);
    }

    @Test
    void aClarificationAskedAfterTheTermStopsNothing() {
        Demand late = access().withEvent(ClockEvent.CLARIFICATION_ASKED, noon("2026-10-10"));
        assertEquals(LocalDate.of(2026, 10, 5), running(answer(late)).due());
        Demand answered = late.withEvent(ClockEvent.CLARIFICATION_RECEIVED, noon("2026-10-20"));
        assertEquals(LocalDate.of(2026, 10, 5), running(answer(answered)).due());
    }

    @Test
    void aClarificationAskedBeforeTheTermStartsStopsItFromItsStart() {
        Demand demand = access()
                .withEvent(ClockEvent.CLARIFICATION_ASKED, noon("2026-09-04"))
                .withEvent(ClockEvent.IDENTITY_CONFIRMED, noon("2026-09-05"));
        assertInstanceOf(DutyClock.Waiting.class, answer(demand));
        Demand answered = demand.withEvent(ClockEvent.CLARIFICATION_RECEIVED, noon("2026-09-20"));
        assertEquals(LocalDate.of(2026, 10, 20), running(answer(answered)).due());
    }

    @Test
    void anEventIsCountedInTheZoneOfTheReceipt() {
        Demand correction = Demand.fresh(new DemandId(1), 1, DemandKind.CORRECTION, null)
                .withEvent(ClockEvent.EVIDENCE_RECEIVED, ZonedDateTime.parse("2026-11-20T06:00+10:00"));
        LocalDate due = new DemandClocks(Rules.statute(), Rules.calculator())
                .sheet(correction, Rules.noon("2026-11-19")).clocks().stream()
                .filter(clock -> clock.duty().id().equals("correction.correct"))
                .map(clock -> running(clock).due())
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2026, 11, 30), due);
    }

    // Civil Code art. 192 by analogy, with the day of the event counted in
    @Test
    void monthsThatCountTheDayOfTheEventEndTheDayBefore() {
        DeadlineCalculator counting =
                new DeadlineCalculator(Rules.calculator().calendar(), new CountingSwitches(true, false));
        Duty duty = Rules.statute().duty("destruction.after-blocking");
        assertEquals(LocalDate.of(2027, 8, 31), counting.deadline(duty, Rules.noon("2027-03-01")).due());
        assertEquals(LocalDate.of(2027, 2, 27), counting.deadline(duty, Rules.noon("2026-08-31")).due());
    }
}
