package org.dsrdesk.reports;

import static org.dsrdesk.reports.Cases.demand;
import static org.dsrdesk.reports.Cases.done;
import static org.dsrdesk.reports.Cases.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsrdesk.casework.RepeatLink;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.assessment.Match;
import org.dsrdesk.domain.assessment.PersonMatch;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.fulfilment.Timeliness;
import org.dsrdesk.domain.operator.PolicyClause;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MonthReportTest {
    private static final ZonedDateTime NOW = Rules.noon("2026-12-01");

    private static MonthReport report(Request... requests) {
        return MonthReport.of(
                YearMonth.of(2026, 11), List.of(requests), Rules.book(), Rules.operator(), NOW, Map.of());
    }

    private static ReportRow.Clocks clocks(Demand demand) {
        return report(request(1, "2026-11-03T12:00+03:00", demand)).rows().getFirst().clocks();
    }

    private static @Nullable String deciding(Demand demand) {
        DutyLine line = clocks(demand).deciding();
        return line == null ? null : line.duty().id() + " " + line.due();
    }

    @Test
    void oneRowADemandByNumberAndPlace() {
        MonthReport report = report(
                request(10, "2026-11-02T12:00+03:00", demand(1, DemandKind.MARKETING)),
                request(9, "2026-11-03T12:00+03:00", demand(1, DemandKind.ACCESS), demand(2, DemandKind.DELETION)));

        assertEquals(
                List.of("2026-0009/1", "2026-0009/2", "2026-0010/1"),
                report.rows().stream()
                        .map(row -> row.request().number() + "/" + row.demand().ordinal())
                        .toList());
    }

    @Test
    void theMonthIsCountedInTheOperatorsZone() {
        MonthReport report = report(
                request(1, "2026-10-31T23:59+03:00", demand(1, DemandKind.ACCESS)),
                request(2, "2026-10-31T21:00Z", demand(1, DemandKind.ACCESS)),
                request(3, "2026-11-30T20:59Z", demand(1, DemandKind.ACCESS)),
                request(4, "2026-11-30T21:00Z", demand(1, DemandKind.ACCESS)));

        assertEquals(
                List.of(2, 3),
                report.rows().stream().map(row -> row.request().number().serial()).toList());
    }

    @Test
    void theEarliestOpenDutyDecidesWhileNothingWasLate() {
        Demand demand = demand(1, DemandKind.UNLAWFUL_PROCESSING)
                .withEvent(ClockEvent.UNLAWFULNESS_FOUND, Rules.noon("2026-11-26"))
                .withDuty(done("unlawful.block", "2026-11-03"));

        assertEquals("unlawful.stop 2026-12-01", deciding(demand));
        assertEquals(Timeliness.OPEN, clocks(demand).timeliness());
    }

    @Test
    void aLateDutyDecidesEvenWhenALaterOneIsOpen() {
        Demand demand = demand(1, DemandKind.CORRECTION)
                .withEvent(ClockEvent.EVIDENCE_RECEIVED, Rules.noon("2026-11-25"))
                .withDuty(done("correction.block", "2026-11-05"));

        assertEquals("correction.block 2026-11-03", deciding(demand));
        assertEquals(Timeliness.LATE, clocks(demand).timeliness());
    }

    @Test
    void theLastDutyDecidesWhenAllWereInTime() {
        Demand demand = demand(1, DemandKind.CORRECTION)
                .withEvent(ClockEvent.EVIDENCE_RECEIVED, Rules.noon("2026-11-10"))
                .withDuty(done("correction.block", "2026-11-03"))
                .withDuty(done("correction.correct", "2026-11-12"))
                .withDuty(done("correction.tell-subject", "2026-11-13"))
                .withDuty(done("correction.tell-others", "2026-11-13"));

        assertEquals("correction.correct 2026-11-19", deciding(demand));
        assertEquals(Timeliness.ON_TIME, clocks(demand).timeliness());
    }

    @Test
    void aDutyThatWaitsHasNoDayButItsEvent() {
        Demand demand = demand(1, DemandKind.CORRECTION).withDuty(done("correction.block", "2026-11-03"));

        DutyLine deciding = clocks(demand).deciding();
        assertEquals("correction.correct null", deciding(demand));
        assertEquals(ClockEvent.EVIDENCE_RECEIVED, deciding == null ? null : deciding.waitsFor());
    }

    @Test
    void anUndoneDutyPastItsDayIsOverdueAndAnExtensionMovesTheDay() {
        Demand access = demand(1, DemandKind.ACCESS);
        assertEquals("access.answer 2026-11-18", deciding(access));
        assertEquals(Timeliness.OVERDUE, clocks(access).timeliness());

        Extension extension = new Extension(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 17), "архив");
        Demand extended = access.withDuty(new DutyState("access.answer", extension, null));
        DutyLine deciding = clocks(extended).deciding();
        assertEquals(LocalDate.of(2026, 11, 24), deciding == null ? null : deciding.extendedUntil());
    }

    @Test
    void carefulReadingsAreNoDutiesOfTheReport() {
        assertEquals(
                List.of("withdrawal.destroy"),
                clocks(demand(1, DemandKind.WITHDRAWAL)).lines().stream()
                        .map(line -> line.duty().id())
                        .toList());
    }

    @Test
    void theGroundOfADecisionIsCited() {
        Demand refused = demand(1, DemandKind.ACCESS)
                .withDecision(new Decision(
                        Outcome.REFUSED, "repeat.early", "рано", "Офицер", Instant.parse("2026-11-05T09:00:00Z")));

        ReportRow row = report(request(1, "2026-11-03T12:00+03:00", refused)).rows().getFirst();
        assertEquals(
                new ReportRow.Ground.OfLaw(
                        Rules.statute().grounds(DecisionGround.Use.REFUSE_REPEAT).getFirst().citation()),
                row.ground());
    }

    @Test
    void aRefusalOnThePolicyIsReportedInTheWordsThatHeldThen() {
        Decision decision = new Decision(Outcome.REFUSED, "policy:7", "часто", "Офицер",
                Instant.parse("2026-11-05T09:00:00Z"), null, null, new PolicyClause("Частые", "п. 5"), false);

        Demand refused = demand(1, DemandKind.ACCESS).withDecision(decision);
        assertEquals(new ReportRow.Ground.OfPolicy("Частые", "п. 5"),
                report(request(1, "2026-11-03T12:00+03:00", refused)).rows().getFirst().ground());
    }

    @Test
    void aConfirmedRepeatComesBeforeASurerProposalAndARejectedOneIsNone() {
        Request later = request(3, "2026-11-03T12:00+03:00", demand(1, DemandKind.ACCESS));
        ReportRow.Repeat proposed = repeat(1, Likeness.SAME, Verdict.PROPOSED);
        ReportRow.Repeat confirmed = repeat(2, Likeness.PERHAPS, Verdict.CONFIRMED);
        ReportRow.Repeat rejected = repeat(1, Likeness.SAME, Verdict.REJECTED);

        assertEquals(confirmed, repeatOf(later, proposed, confirmed));
        assertNull(repeatOf(later, rejected));
    }

    private static ReportRow.Repeat repeat(int earlier, Likeness likeness, Verdict verdict) {
        return new ReportRow.Repeat(
                new RepeatLink(
                        new RequestId(3),
                        new RequestId(earlier),
                        RepeatFinding.EARLIER,
                        new PersonMatch(likeness, 0, Set.of(Match.NAME), Set.of()),
                        verdict,
                        null,
                        null),
                new RequestNumber(2026, earlier));
    }

    private static ReportRow.@Nullable Repeat repeatOf(Request later, ReportRow.Repeat... repeats) {
        return MonthReport.of(
                YearMonth.of(2026, 11),
                List.of(later),
                Rules.book(),
                Rules.operator(),
                NOW,
                Map.of(later.id(), List.of(repeats)))
                .rows()
                .getFirst()
                .repeat();
    }
}
