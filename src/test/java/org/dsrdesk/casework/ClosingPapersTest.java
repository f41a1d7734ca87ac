package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.fulfilment.Missing;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.TestDesk;
import org.dsrdesk.testing.TestPress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ClosingPapersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir private Path folder;
    private TestDesk desk;
    private CaseDesk cases;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        cases = desk.desk;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Request now(Request request) {
        return desk.view(request.id()).request();
    }

    /** What is missing, as both who closes and who looks are told. */
    private List<Missing> missing(Request request) {
        List<Missing> missing = cases.closing().missing(now(request));
        assertEquals(missing, desk.view(request.id()).missing());
        return missing;
    }

    private void refusesToClose(Request request) {
        RefusedException refused = assertThrows(
                RefusedException.class, () -> cases.closing().close(now(request), OFFICER));
        assertEquals(Map.of(Field.REQUEST, Problem.SOMETHING_MISSING), refused.problems());
    }

    @Test
    void aRequestWaitsForItsLettersUntilTheyAreOutOrGivenUp() {
        Request request = desk.answer(desk.register("2026-11-16", DemandKind.ACCESS), "2026-11-20");
        DemandId id = request.demands().getFirst().id();
        assertEquals(List.of(), missing(request));
        OutgoingLetter draft = TestPress.begun(cases, request, LetterKind.NOTHING_HELD, null);
        assertEquals(List.of(new Missing.Letter(id, draft)), missing(request));
        refusesToClose(request);
        cases.outgoing().discard(draft, "", OFFICER);
        assertEquals(List.of(), missing(request));
        OutgoingLetter made = TestPress.made(cases, request, LetterKind.NOTHING_HELD, null);
        OutgoingLetter sending = cases.dispatching().sending(made, "m.ivanova@mail.example", OFFICER);
        assertEquals(List.of(new Missing.Letter(id, sending)), missing(request));
        refusesToClose(request);
        OutgoingLetter sent = cases.dispatching().dispatched(
                sending, new Dispatch(Dispatch.Way.EMAIL, TestDesk.NOW, "<8008@mail.example>", ""), OFFICER);
        Request closed = cases.closing().close(now(request), OFFICER);
        assertTrue(closed.isClosed());
        RefusedException refused = assertThrows(RefusedException.class,
                () -> cases.dispatching().takeBack(sent, "ошибка", OFFICER));
        assertEquals(Map.of(Field.REQUEST, Problem.REQUEST_CLOSED), refused.problems());
    }

    @Test
    void destroyedDataWaitForTheirActToBeSigned() {
        Request request = desk.register("2026-11-16", DemandKind.WITHDRAWAL);
        DemandId id = request.demands().getFirst().id();
        request = cases.deciding().decide(request, id, Outcome.FULFILLED, null, "исполняем", OFFICER);
        request = cases.planning().add(request, id, NewTask.of(TaskWork.DESTROY, "Учёт"), OFFICER);
        request = cases.tasks().end(request, id, 1, TaskEnding.of(TaskOutcome.DONE, "стёрто", TODAY), OFFICER);
        for (String duty : List.of("withdrawal.stop", "withdrawal.destroy")) {
            request = cases.fulfilling().dutyDone(request, id, duty, TestDesk.NOW, "", OFFICER);
        }
        assertEquals(List.of(new Missing.DestructionAct(id), new Missing.LogExtract(id)), missing(request));
        refusesToClose(request);
        OutgoingLetter act = TestPress.made(cases, request, LetterKind.DESTRUCTION_ACT, null);
        assertEquals(List.of(new Missing.LogExtract(id), new Missing.Letter(id, act)), missing(request));
        refusesToClose(request);
        filed(act);
        assertEquals(List.of(new Missing.LogExtract(id)), missing(request));
        refusesToClose(request);
        filed(TestPress.made(cases, request, LetterKind.LOG_EXTRACT, null));
        assertTrue(cases.closing().close(now(request), OFFICER).isClosed());
    }

    private void filed(OutgoingLetter paper) {
        cases.dispatching().dispatched(paper, new Dispatch(Dispatch.Way.FILED, TestDesk.NOW, "", ""), OFFICER);
    }

    @Test
    void whatIsDestroyedAfterTheActOfTheSameDayNeedsAnotherHoweverEarlyItsDay() {
        Request request = desk.register("2026-11-16", DemandKind.WITHDRAWAL);
        DemandId id = request.demands().getFirst().id();
        request = cases.deciding().decide(request, id, Outcome.FULFILLED, null, "исполняем", OFFICER);
        for (String where : List.of("Шкаф", "Подвал", "Сейф")) {
            request = cases.planning().add(request, id, NewTask.of(TaskWork.DESTROY, where), OFFICER);
        }
        for (String duty : List.of("withdrawal.stop", "withdrawal.destroy")) {
            request = cases.fulfilling().dutyDone(request, id, duty, TestDesk.NOW, "", OFFICER);
        }
        request = shredded(request, 1, TODAY);
        request = shredded(request, 2, TODAY);
        filed(TestPress.made(cases, request, LetterKind.DESTRUCTION_ACT, null));
        request = shredded(request, 3, LocalDate.of(2026, 11, 17));
        assertEquals(List.of(new Missing.DestructionAct(id)), missing(request));
        refusesToClose(request);
        filed(TestPress.made(cases, request, LetterKind.DESTRUCTION_ACT, null));
        assertEquals(List.of(), missing(request));
        request = cases.tasks().reopen(now(request), id, 1, "не тот шкаф", OFFICER);
        request = shredded(request, 1, TODAY);
        assertEquals(List.of(new Missing.DestructionAct(id)), missing(request));
    }

    private Request shredded(Request request, int task, LocalDate on) {
        TaskEnding ending = TaskEnding.of(TaskOutcome.DONE, "шредер, 12 листов", on);
        return cases.tasks().end(now(request), request.demands().getFirst().id(), task, ending, OFFICER);
    }

    @Test
    void aPaperThatCameInIsRecordedAsDestroyedFirst() {
        Request request = desk.answer(desk.register("2026-11-16", DemandKind.ACCESS), "2026-11-20");
        cases.facts().record(
                request.id(), CaseFact.Kind.DOCUMENT_RECEIVED, TODAY, "копия паспорта", "", OFFICER);
        assertEquals(
                List.of(new Missing.Fact(
                        request.demands().getFirst().id(), CaseFact.Kind.DOCUMENT_DESTROYED)),
                missing(request));
        refusesToClose(request);
        cases.facts().record(
                request.id(), CaseFact.Kind.DOCUMENT_DESTROYED, TODAY, "копия уничтожена", "", OFFICER);
        assertTrue(cases.closing().close(request, OFFICER).isClosed());
    }
}
