package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dsrdesk.casework.GroundsOffered.Basis;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.fulfilment.Missing;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.EarlierDecision;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.request.Note;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CaseServicesTest {
    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init") private TestDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static DemandId first(Request request) {
        return request.demands().getFirst().id();
    }

    private Map<Field, Problem> refusal(Request before, Supplier<Request> change) {
        Map<Field, Problem> problems = assertThrows(RefusedException.class, change::get).problems();
        assertEquals(before, desk.view(before.id()).request());
        return problems;
    }

    private Map<Field, Problem> refusedExtension(Request request, String duty, String until, String notice,
            String why) {
        Extension extension = new Extension(LocalDate.parse(until), LocalDate.parse(notice), why);
        return refusal(request, () -> desk.desk.extending().extend(request, first(request), duty, extension, OFFICER));
    }

    // 152-FZ art. 20(1): ten working days from 6 November end on 20 November, the ceiling is 27 November
    @Test
    void aTermIsExtendedOnceByANoticeSentInTimeUpToTheCeiling() {
        Request request = desk.register("2026-11-06", DemandKind.ACCESS);
        String duty = "access.answer";
        assertEquals(
                Map.of(Field.UNTIL, Problem.EXTENSION_TOO_FAR),
                refusedExtension(request, duty, "2026-11-28", "2026-11-20", "архив"));
        assertEquals(
                Map.of(Field.UNTIL, Problem.EXTENSION_NOT_LATER),
                refusedExtension(request, duty, "2026-11-20", "2026-11-20", "архив"));
        assertEquals(
                Map.of(Field.NOTICE, Problem.NOTICE_TOO_LATE, Field.REASONS, Problem.REASONS_MISSING),
                refusedExtension(request, duty, "2026-11-27", "2026-11-21", " "));
        Extension lawful = new Extension(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 20), "архив на лентах");
        Request extended = desk.desk.extending().extend(request, first(request), duty, lawful, OFFICER);
        assertEquals(
                LocalDate.of(2026, 11, 27),
                desk.view(request.id()).sheets().getFirst().next().orElseThrow().due());
        assertEquals(
                Map.of(Field.UNTIL, Problem.EXTENDED_ALREADY),
                refusedExtension(extended, duty, "2026-11-27", "2026-11-20", "ещё"));
    }

    @Test
    void aTermWithoutARuleOfExtensionIsNotExtended() {
        Request request = desk.register("2026-11-06", DemandKind.WITHDRAWAL);
        assertEquals(
                Map.of(Field.UNTIL, Problem.NOT_EXTENDABLE),
                refusedExtension(request, "withdrawal.destroy", "2026-12-10", "2026-11-20", "архив"));
    }

    @Test
    void closingRefusesAndSaysWhatIsMissing() {
        Request request = desk.register("2026-11-09", DemandKind.DELETION);
        assertEquals(Map.of(Field.REQUEST, Problem.SOMETHING_MISSING),
                refusal(request, () -> desk.desk.closing().close(request, OFFICER)));
        assertTrue(desk.desk.closing().missing(request).getFirst() instanceof Missing.Ground);
        Request ground = desk.desk.qualifying()
                .qualify(request, first(request), DemandKind.DELETION, DeletionGround.STOP_DEMANDED, OFFICER);
        Request task = desk.desk.planning().add(ground, first(request), "Рассылка", OFFICER);
        List<Missing> missing = desk.desk.closing().missing(task);
        assertEquals(3, missing.size());
        assertEquals(
                new Missing.Task(first(request), task.demand(first(request)).task(1)), missing.get(1));
        assertEquals(new Missing.Decision(first(request)), missing.getLast());
    }

    @Test
    void aFinishedRequestClosesAndReopensOnlyWithAReason() {
        Request request = desk.register("2026-11-20", DemandKind.MARKETING);
        request = desk.desk.fulfilling()
                .dutyDone(request, first(request), "marketing.stop", Rules.noon("2026-11-20"), "снят", OFFICER);
        request = desk.desk.deciding().decide(request, first(request), Outcome.FULFILLED, null, "исполнено", OFFICER);
        Request closed = desk.desk.closing().close(request, OFFICER);
        assertTrue(desk.view(closed.id()).request().isClosed());
        assertTrue(desk.desk.today().today(desk.operator, OFFICER).pressing().isEmpty());
        assertEquals(
                Map.of(Field.REQUEST, Problem.REQUEST_CLOSED),
                refusal(closed, () -> desk.desk.qualifying().add(closed, DemandKind.ACCESS, OFFICER)));
        assertEquals(
                Map.of(Field.REASONS, Problem.REASONS_MISSING),
                refusal(closed, () -> desk.desk.closing().reopen(closed, " ", OFFICER)));
        assertTrue(!desk.desk.closing().reopen(closed, "жалоба", OFFICER).isClosed());
    }

    @Test
    void aRefusalNeedsAGroundOfTheStatuteAndDisproportionIsNone() {
        Request request = desk.register("2026-11-09", DemandKind.DELETION);
        Demand demand = request.demands().getFirst();
        assertTrue(GroundsOffered.of(Basis.of(desk.view(request.id())), demand, Outcome.REFUSED).none());
        assertEquals(
                Map.of(Field.GROUND, Problem.GROUND_MISSING),
                refusal(request, () -> desk.desk.deciding()
                        .decide(request, demand.id(), Outcome.REFUSED, "access.others", "Слишком дорого", OFFICER)));
        assertTrue(GroundsOffered.of(Basis.of(desk.view(request.id())), demand, Outcome.CONTINUED).law().stream()
                .map(DecisionGround::id)
                .anyMatch("continue.contract"::equals));
    }

    @Test
    void evidenceCannotPrecedeTheReceiptNorLieAhead() {
        Request request = desk.register("2026-11-09", DemandKind.CORRECTION);
        assertEquals(Map.of(Field.MOMENT, Problem.EVENT_BEFORE_RECEIPT),
                refusal(request, () -> desk.desk.events().record(request, first(request),
                        ClockEvent.EVIDENCE_RECEIVED, Rules.noon("2026-11-08"), OFFICER)));
        assertEquals(Map.of(Field.MOMENT, Problem.EVENT_IN_FUTURE),
                refusal(request, () -> desk.desk.events().record(request, first(request),
                        ClockEvent.EVIDENCE_RECEIVED, Rules.noon("2026-11-21"), OFFICER)));
    }

    @Test
    void aCorrectedReceiptMovesEveryClockAndTheLogSaysFromWhereToWhere() {
        Request request = desk.register("2026-11-13", DemandKind.ACCESS);
        assertEquals(Map.of(Field.REASONS, Problem.REASONS_MISSING),
                refusal(request,
                        () -> desk.desk.events().correctReceipt(request, Rules.noon("2026-11-06"), "", OFFICER)));
        desk.desk.events().correctReceipt(request, Rules.noon("2026-11-06"), "переслано поддержкой", OFFICER);
        Map<String, String> moved = desk.view(request.id()).log().getLast().facts();
        assertEquals(
                Map.of("duty", "1/access.answer", "old", "2026-11-27", "new", "2026-11-20", "why", "RECEIPT_CORRECTED"),
                moved);
    }

    @Test
    void aDutyDoneLateIsDoneAllTheSameAndCannotPrecedeTheReceipt() {
        Request request = desk.register("2026-11-02", DemandKind.MARKETING);
        assertEquals(Map.of(Field.MOMENT, Problem.DONE_BEFORE_RECEIPT),
                refusal(request, () -> desk.desk.fulfilling()
                        .dutyDone(request, first(request), "marketing.stop", Rules.noon("2026-11-01"), "", OFFICER)));
        Request done = desk.desk.fulfilling()
                .dutyDone(request, first(request), "marketing.stop", Rules.noon("2026-11-05"), "", OFFICER);
        assertTrue(desk.view(done.id()).sheets().getFirst().next().isEmpty());
        Request reopened = desk.desk.fulfilling().reopenDuty(done, first(done), "marketing.stop", OFFICER);
        assertTrue(desk.view(reopened.id()).sheets().getFirst().next().isPresent());
    }

    @Test
    void anotherGroundDropsWhatIsNoLongerLawfulAndKeepsItsWords() {
        Request request = desk.register("2026-11-09", DemandKind.DELETION);
        DemandId id = first(request);
        request = desk.desk.qualifying()
                .qualify(request, id, DemandKind.DELETION, DeletionGround.STOP_DEMANDED, OFFICER);
        request = desk.desk.fulfilling()
                .dutyDone(request, id, "stop.stop", Rules.noon("2026-11-10"), "снято в рассылке", OFFICER);
        request = desk.desk.deciding()
                .decide(request, id, Outcome.CONTINUED, "continue.contract", "договор до мая", OFFICER);
        Request changed = desk.desk.qualifying()
                .qualify(request, id, DemandKind.DELETION, DeletionGround.UNLAWFUL_OR_UNNECESSARY, OFFICER);
        assertNull(changed.demand(id).decision());
        assertEquals(List.of(), changed.demand(id).duties());
        assertEquals(
                List.of("Прежняя отметка «stop.stop»: снято в рассылке"),
                desk.view(changed.id()).request().notes().stream().map(Note::text).toList());
        EarlierDecision earlier = desk.view(changed.id()).request().demand(id).earlier().getFirst();
        assertEquals("договор до мая", earlier.decision().reasons());
        assertEquals("", earlier.why());
        Map<String, String> told = desk.view(changed.id()).log().stream()
                .filter(entry -> entry.action() == LogAction.DEMAND_QUALIFIED)
                .reduce((_, later) -> later)
                .orElseThrow()
                .facts();
        assertEquals("stop.stop", told.get("droppedDuties"));
        assertEquals("CONTINUED", told.get("droppedDecision"));
    }

    @Test
    void aGroundThatLeavesTheDecisionLawfulKeepsIt() {
        Request request = desk.register("2026-11-09", DemandKind.DELETION);
        DemandId id = first(request);
        request = desk.desk.deciding()
                .decide(request, id, Outcome.CONTINUED, "continue.contract", "договор до мая", OFFICER);
        request = desk.desk.qualifying()
                .qualify(request, id, DemandKind.DELETION, DeletionGround.CONSENT_WITHDRAWN, OFFICER);
        assertEquals("continue.contract", request.demand(id).decided().orElseThrow().groundId());
    }

    @Test
    void anExtensionEndsOnAWorkingDayAndItsNoticeFollowsTheReceipt() {
        Request request = desk.register("2026-11-06", DemandKind.ACCESS);
        assertEquals(
                Map.of(Field.UNTIL, Problem.EXTENSION_DAY_OFF, Field.NOTICE, Problem.NOTICE_BEFORE_RECEIPT),
                refusedExtension(request, "access.answer", "2026-11-22", "2026-11-05", "архив"));
    }

    @Test
    void anExtensionThatNoLongerCountsIsStillTheOnlyOne() {
        Request request = desk.register("2026-11-06", DemandKind.ACCESS);
        Extension lawful = new Extension(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 20), "архив");
        request = desk.desk.extending().extend(request, first(request), "access.answer", lawful, OFFICER);
        Request corrected = desk.desk.events().correctReceipt(request, Rules.noon("2026-11-05"), "штамп", OFFICER);
        assertEquals(
                LocalDate.of(2026, 11, 19),
                desk.view(request.id()).sheets().getFirst().next().orElseThrow().due());
        assertEquals(
                Map.of(Field.UNTIL, Problem.EXTENDED_ALREADY),
                refusedExtension(corrected, "access.answer", "2026-11-26", "2026-11-19", "ещё"));
    }

    @Test
    void onlyARepeatIsRefusedAsARepeat() {
        Request alone = desk.register("2026-11-06", DemandKind.ACCESS);
        assertEquals(
                Map.of(Field.GROUND, Problem.NO_EARLIER_REQUEST),
                refusal(alone, () -> desk.desk.deciding().decide(
                        alone, first(alone), Outcome.REFUSED, "repeat.early", "ответили", OFFICER)));
        Request reminder = desk.register("2026-11-12", DemandKind.ACCESS);
        assertEquals(
                Map.of(Field.GROUND, Problem.NO_EARLIER_REQUEST),
                refusal(reminder, () -> desk.desk.deciding().decide(
                        reminder, first(reminder), Outcome.REFUSED, "repeat.early", "ещё не ответили", OFFICER)));
        desk.answer(alone, "2026-11-12");
        Request again = desk.register("2026-11-13", DemandKind.ACCESS);
        assertEquals(
                Map.of(Field.GROUND, Problem.REPEAT_UNCONFIRMED),
                refusal(again, () -> desk.desk.deciding().decide(
                        again, first(again), Outcome.REFUSED, "repeat.early", "ответили", OFFICER)));
        RepeatLink link = desk.view(again.id()).repeats().stream()
                .map(CaseView.Linked::link)
                .filter(one -> one.finding() == RepeatFinding.WITHIN_INTERVAL)
                .findFirst()
                .orElseThrow();
        Request known = desk.desk.assessing().judge(again, link, RepeatLink.Verdict.CONFIRMED, OFFICER);
        assertEquals(
                "repeat.early",
                desk.desk.deciding()
                        .decide(known, first(known), Outcome.REFUSED, "repeat.early", "ответили", OFFICER)
                        .demand(first(again))
                        .decided()
                        .orElseThrow()
                        .groundId());
    }

    @Test
    void daysThatCannotBeAreRefusedWithASentence() {
        Request authority = desk.register("2026-11-09", DemandKind.AUTHORITY);
        assertEquals(Map.of(Field.UNTIL, Problem.DATE_BEFORE_RECEIPT), refusal(authority, () -> desk.desk.qualifying()
                .nameDate(authority, first(authority), LocalDate.of(2026, 11, 8), OFFICER)));
        assertEquals(Map.of(Field.UNTIL, Problem.DATE_TOO_FAR), refusal(authority, () -> desk.desk.qualifying()
                .nameDate(authority, first(authority), LocalDate.of(2061, 1, 1), OFFICER)));
        Request breach = desk.register("2026-11-09", DemandKind.BREACH);
        assertEquals(Map.of(Field.MOMENT, Problem.EVENT_BEFORE_2000), refusal(breach, () -> desk.desk.events()
                .record(breach, first(breach), ClockEvent.BREACH_DETECTED, Rules.noon("1999-12-31"), OFFICER)));
        assertEquals(Map.of(Field.RECEIVED, Problem.RECEIVED_BEFORE_2000), refusal(breach, () -> desk.desk.events()
                .correctReceipt(breach, ZonedDateTime.parse("2000-01-01T00:30+05:00"), "штамп", OFFICER)));
    }

    @Test
    void aDutyMayBeDoneBeforeTheRequestWhenItsTermBeganBefore() {
        Request request = desk.register("2026-11-09", DemandKind.BREACH);
        request = desk.desk.events().record(
                request, first(request), ClockEvent.BREACH_DETECTED, Rules.noon("2026-11-05"), OFFICER);
        Request begun = desk.desk.fulfilling().dutyDone(
                request, first(request), "breach.notify", Rules.noon("2026-11-06"), "", OFFICER);
        assertEquals(
                Map.of(Field.MOMENT, Problem.DONE_BEFORE_RECEIPT),
                refusal(begun, () -> desk.desk.fulfilling().dutyDone(
                        begun, first(begun), "breach.report", Rules.noon("2026-11-04"), "", OFFICER)));
        assertThrows(IllegalArgumentException.class, () -> desk.desk.fulfilling().dutyDone(
                begun, first(begun), "marketing.stop", Rules.noon("2026-11-10"), "", OFFICER));
    }

    @Test
    void aKindThatIsNotDecidedYetIsNotAddedTwice() {
        Request request = desk.register("2026-11-09", DemandKind.ACCESS);
        assertEquals(
                Map.of(Field.KINDS, Problem.DEMAND_ALREADY),
                refusal(request, () -> desk.desk.qualifying().add(request, DemandKind.ACCESS, OFFICER)));
        Request decided = desk.desk.deciding()
                .decide(request, first(request), Outcome.FULFILLED, null, "исполнено", OFFICER);
        assertEquals(2, desk.desk.qualifying().add(decided, DemandKind.ACCESS, OFFICER).demands().size());
    }

    @Test
    void aDayThatIsGoneIsLoggedWithTheDayThatCountsInstead() {
        Request request = desk.register("2026-11-09", DemandKind.DELETION);
        desk.desk.qualifying()
                .qualify(request, first(request), DemandKind.DELETION, DeletionGround.CONSENT_WITHDRAWN, OFFICER);
        assertTrue(desk.view(request.id()).log().stream().map(LogEntry::facts).anyMatch(Map.of(
                "duty", "1/stop.stop", "old", "2026-11-23", "new", "", "next", "2026-12-09",
                "why", "DEMAND_QUALIFIED")::equals));
    }

    @Test
    void onlyTheOwnNameIsKeptWithoutThePermissionToConfigure() {
        Actor support = new Actor("П. Поддержкин", Role.SUPPORT);
        desk.desk.operators().set(KeepOperators.ACTOR_NAME, "П. Поддержкин", support);
        assertEquals("П. Поддержкин", desk.desk.operators().setting("actor.name").orElseThrow());
        assertThrows(NotPermittedException.class, () -> desk.desk.operators().set("language", "en", support));
    }

    @Test
    void supportMayLogButNotDecide() {
        Actor support = new Actor("П. Поддержкин", Role.SUPPORT);
        Request request = desk.register("2026-11-09", DemandKind.ACCESS);
        assertThrows(NotPermittedException.class,
                () -> desk.desk.deciding().decide(request, first(request), Outcome.FULFILLED, null, "да", support));
        assertEquals(1, desk.desk.assessing().note(request, "звонила ещё раз", support).notes().size());
    }

    @Test
    void aLetterEnteredAfterTheCallThatRemindsOfItIsLinkedAllTheSame() {
        Request call = desk.register("2026-11-19", DemandKind.DELETION);
        Request letter = desk.register("2026-11-09", DemandKind.DELETION);
        CaseView.Linked linked = desk.view(letter.id()).repeats().getFirst();
        assertEquals(call.id(), linked.earlier().id());
        assertEquals(RepeatFinding.REMINDER, linked.link().finding());
    }
}
