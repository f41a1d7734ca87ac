package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsrdesk.domain.fulfilment.Landscape;
import org.dsrdesk.domain.fulfilment.Missing;
import org.dsrdesk.domain.fulfilment.PlanHint;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.KeptByLaw;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskReply;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Places;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class TasksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Actor SUPPORT = new Actor("А. Админов", Role.SUPPORT);
    private static final PlanHint WARNING = new PlanHint(Set.of(DemandKind.WITHDRAWAL),
            new PlaceId(TaskPlace.Kind.OTHER, ""), TaskWork.WARN, "Услуга прекратится");

    @TempDir Path folder;
    private TestDesk desk;
    private Landscape landscape = Places.landscape(WARNING);
    private CaseDesk cases;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        cases = new CaseDesk(desk.transactions, new RuleShelf(Rules.source()), (_, _) -> landscape, TestDesk.ANY_LETTER,
                desk.clock);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static DemandId first(Request request) {
        return request.demands().getFirst().id();
    }

    private Request decided(DemandKind kind) {
        Request request = desk.register("2026-11-16", kind);
        return cases.deciding().decide(request, first(request), Outcome.FULFILLED, null, "исполняем", OFFICER);
    }

    private Request planned(DemandKind kind) {
        Request request = decided(kind);
        return cases.planning().plan(request, first(request), OFFICER);
    }

    private static FulfilmentTask task(Request request, int ordinal) {
        return request.demands().getFirst().task(ordinal);
    }

    private static Map<Field, Problem> refusal(Executable work) {
        return assertThrows(RefusedException.class, work).problems();
    }

    private static String second(Request request, int ordinal) {
        return Objects.requireNonNull(Objects.requireNonNull(task(request, ordinal).end()).second()).by();
    }

    private Request end(Request request, int ordinal, TaskOutcome outcome, String note) {
        return cases.tasks().end(request, first(request), ordinal, TaskEnding.of(outcome, note, TODAY), OFFICER);
    }

    @Test
    void aDecisionBecomesTasksWithTheirStatutoryDaysOnce() {
        Request request = planned(DemandKind.WITHDRAWAL);
        assertEquals(
                List.of("WARN  2026-12-16", "DESTROY accounts 2026-12-16", "DESTROY archive 2026-12-16",
                        "TELL mailer 2026-12-16"),
                request.demands().getFirst().tasks().stream()
                        .map(task -> task.work() + " " + task.place().id() + " " + task.due())
                        .toList());
        assertSame(request, cases.planning().plan(request, first(request), OFFICER));
        assertEquals(request, cases.cases().view(request.id(), OFFICER).orElseThrow().request());
    }

    @Test
    void aChangedDecisionLeavesOutOpenTasksAndKeepsWhatTheySaid() {
        Request request = end(planned(DemandKind.WITHDRAWAL), 2, TaskOutcome.DONE, "стёрто");
        request = cases.deciding().decide(request, first(request),
                NewDecision.of(Outcome.CONTINUED, "continue.contract", "договор").because("нашёлся договор"), OFFICER);
        CaseView view = cases.cases().view(request.id(), OFFICER).orElseThrow();
        assertEquals(3, view.plan(view.request().demands().getFirst()).superfluous().size());
        Request aligned = cases.planning().align(request, first(request), "решение изменилось", OFFICER);
        assertEquals(List.of(2), aligned.demands().getFirst().tasks().stream().map(FulfilmentTask::ordinal).toList());
        assertEquals("Снята задача № 3 «Архив договоров»: решение изменилось", aligned.notes().get(1).text());
    }

    @Test
    void aTaskIsNotDueAfterTheStatutoryDayNorWithoutAPlace() {
        Request request = decided(DemandKind.WITHDRAWAL);
        NewTask late = new NewTask(TaskWork.DESTROY, Places.ARCHIVE.place(), List.of(), null,
                LocalDate.of(2026, 12, 17), "");
        assertEquals(Map.of(Field.UNTIL, Problem.TASK_DUE_TOO_LATE),
                refusal(() -> cases.planning().add(request, first(request), late, OFFICER)));
        assertEquals(Map.of(Field.NAME, Problem.TASK_PLACE_MISSING),
                refusal(() -> cases.planning().add(request, first(request), " ", OFFICER)));
        NewTask regulator = NewTask.of(TaskWork.TELL_REGULATOR, "");
        assertEquals(Map.of(Field.WORK, Problem.TASK_NOT_FORWARDED),
                refusal(() -> cases.planning().add(request, first(request), regulator, OFFICER)));
    }

    @Test
    void aTaskWhoseStatutoryDayHasPassedMayBeDueTodayAndNotLater() {
        Request request = desk.register("2026-11-16", DemandKind.MARKETING);
        NewTask today = new NewTask(TaskWork.STOP, Places.ARCHIVE.place(), List.of(), null, TODAY, "");
        assertEquals(TODAY, task(cases.planning().add(request, first(request), today, OFFICER), 1).due());
        NewTask later = new NewTask(TaskWork.STOP, Places.ARCHIVE.place(), List.of(), null, TODAY.plusDays(1), "");
        assertEquals(Map.of(Field.UNTIL, Problem.TASK_DUE_TOO_LATE),
                refusal(() -> cases.planning().add(request, first(request), later, OFFICER)));
    }

    @Test
    void theRegulatorIsToldOfWhatItForwarded() {
        Requester regulator = new Requester("Роскомнадзор", "rkn@state.example", null, RequesterRole.REGULATOR, "Анна");
        Request request = desk.register(regulator, Rules.noon("2026-11-16"), DemandKind.UNLAWFUL_PROCESSING);
        NewTask tell = NewTask.of(TaskWork.TELL_REGULATOR, "");
        request = cases.planning().add(request, first(request), tell, OFFICER);
        assertEquals(TaskWork.TELL_REGULATOR, task(request, 1).work());
    }

    @Test
    void anOpenTaskIsChangedAndLeftOutOnlyWithAReason() {
        Request request = planned(DemandKind.WITHDRAWAL);
        NewTask changed = new NewTask(TaskWork.DESTROY, Places.ARCHIVE.place(), List.of("договоры", " "),
                " А. Админов ", LocalDate.of(2026, 12, 1), "шкаф 4");
        Request edited = cases.planning().edit(request, first(request), 3, changed, OFFICER);
        assertEquals("А. Админов", task(edited, 3).assignee());
        assertEquals(List.of("договоры"), task(edited, 3).categories());
        assertEquals(Map.of(Field.REASONS, Problem.REASONS_MISSING),
                refusal(() -> cases.planning().remove(edited, first(edited), 3, " ", OFFICER)));
        Request less = cases.planning().remove(edited, first(edited), 3, "архива больше нет", OFFICER);
        assertEquals(3, less.demands().getFirst().tasks().size());
        assertEquals("Снята задача № 3 «Архив договоров» (шкаф 4): архива больше нет",
                less.notes().getLast().text());
        Request ended = end(less, 2, TaskOutcome.NOTHING_FOUND, "");
        assertEquals(Map.of(Field.REQUEST, Problem.TASK_ENDED),
                refusal(() -> cases.planning().remove(ended, first(ended), 2, "так", OFFICER)));
    }

    @Test
    void eachEndNeedsWhatTheLawAsksOfIt() {
        Request request = planned(DemandKind.WITHDRAWAL);
        assertEquals(Map.of(Field.SAID, Problem.TASK_METHOD_MISSING),
                refusal(() -> end(request, 2, TaskOutcome.DONE, "")));
        assertEquals(Map.of(Field.OUTCOME, Problem.TASK_NO_SELF_SERVICE),
                refusal(() -> end(request, 3, TaskOutcome.SELF_SERVICE, "")));
        assertEquals(Map.of(Field.ACT, Problem.TASK_ACT_MISSING, Field.ARTICLE, Problem.TASK_ARTICLE_MISSING,
                Field.UNTIL, Problem.TASK_KEPT_UNTIL_MISSING),
                refusal(() -> end(request, 3, TaskOutcome.KEPT_BY_LAW, "")));
        TaskEnding tomorrow = TaskEnding.of(TaskOutcome.DONE, "стёрто", TODAY.plusDays(1));
        assertEquals(Map.of(Field.MOMENT, Problem.DONE_IN_FUTURE),
                refusal(() -> cases.tasks().end(request, first(request), 2, tomorrow, OFFICER)));
        TaskEnding before = TaskEnding.of(TaskOutcome.DONE, "стёрто", LocalDate.of(2026, 11, 15));
        assertEquals(Map.of(Field.MOMENT, Problem.DONE_BEFORE_RECEIPT),
                refusal(() -> cases.tasks().end(request, first(request), 2, before, OFFICER)));
        KeptByLaw tax = new KeptByLaw(" НК РФ ", "ст. 23", "первичные документы", LocalDate.of(2031, 12, 31));
        Request kept = cases.tasks().end(request, first(request), 3, TaskEnding.kept(tax, TODAY), OFFICER);
        assertEquals(new TaskEnd(TaskOutcome.KEPT_BY_LAW, "", TODAY, "М. Офицерова",
                new KeptByLaw("НК РФ", "ст. 23", "первичные документы", LocalDate.of(2031, 12, 31)), null, null),
                task(kept, 3).end());
    }

    @Test
    void whatCannotBeDestroyedIsBlockedAndDestroyedLaterAndHoldsTheRequestOpen() {
        Request request = planned(DemandKind.WITHDRAWAL);
        LocalDate by = LocalDate.of(2027, 5, 20);
        assertEquals(Map.of(Field.DESTROY_BY, Problem.TASK_DESTROY_BY_TOO_LATE),
                refusal(() -> cases.tasks().end(request, first(request), 3,
                        TaskEnding.blocked("ленты", TODAY, by.plusDays(1)), OFFICER)));
        Request blocked = cases.tasks().end(
                request, first(request), 3, TaskEnding.blocked("ленты", TODAY, by), OFFICER);
        assertTrue(blocked.demands().getFirst().events().containsKey(ClockEvent.BLOCKING_BEGUN));
        assertEquals(List.of(TaskWork.DESTROY, Places.ARCHIVE.place(), by),
                List.of(task(blocked, 5).work(), task(blocked, 5).place(),
                        Objects.requireNonNull(task(blocked, 5).due())));
        assertTrue(cases.closing().missing(blocked).contains(new Missing.Task(first(blocked), task(blocked, 5))));
        Request again = cases.tasks().reopen(blocked, first(blocked), 3, "нашли ленту", OFFICER);
        assertEquals(List.of(1, 2, 3, 4), ordinals(again));
        LocalDate sooner = LocalDate.of(2027, 2, 1);
        again = cases.tasks().end(again, first(again), 3, TaskEnding.blocked("ленты", TODAY, sooner), OFFICER);
        assertEquals(List.of(1, 2, 3, 4, 5), ordinals(again));
        assertEquals(sooner, task(again, 5).due());
    }

    @Test
    void aLaterDestructionThatSomebodyChangedStaysWhenTheImpossibleOneIsOpenedAgain() {
        Request request = planned(DemandKind.WITHDRAWAL);
        LocalDate by = LocalDate.of(2027, 5, 20);
        Request blocked = cases.tasks().end(
                request, first(request), 3, TaskEnding.blocked("ленты", TODAY, by), OFFICER);
        Request touched = cases.planning().edit(blocked, first(blocked), 5, new NewTask(TaskWork.DESTROY,
                Places.ARCHIVE.place(), List.of(), "А. Админов", by, "лента № 4"), OFFICER);
        Request again = cases.tasks().reopen(touched, first(touched), 3, "нашли ленту", OFFICER);
        assertEquals(List.of(1, 2, 3, 4, 5), ordinals(again));
    }

    private static List<Integer> ordinals(Request request) {
        return request.demands().getFirst().tasks().stream().map(FulfilmentTask::ordinal).toList();
    }

    @Test
    void destructionOnTheSubjectsProofCannotBePutOff() {
        Request request = planned(DemandKind.CORRECTION);
        Request added = cases.planning().add(request, first(request),
                NewTask.of(TaskWork.DESTROY, "Архив"), OFFICER);
        assertEquals(Map.of(Field.OUTCOME, Problem.TASK_NOT_TO_BE_PUT_OFF),
                refusal(() -> cases.tasks().end(added, first(added), 4,
                        TaskEnding.blocked("ленты", TODAY, TODAY.plusDays(30)), OFFICER)));
    }

    /** A deletion of data that are unlawful or unnecessary, with one place to destroy in. */
    private Request unlawful(ClockEvent... events) {
        Request request = desk.register("2026-11-16", DemandKind.DELETION);
        request = cases.qualifying().qualify(request, first(request), DemandKind.DELETION,
                DeletionGround.UNLAWFUL_OR_UNNECESSARY, OFFICER);
        for (ClockEvent event : events) {
            request = cases.events().record(request, first(request), event, Rules.noon("2026-11-16"), OFFICER);
        }
        return cases.planning().add(request, first(request), NewTask.of(TaskWork.DESTROY, "Архив"), OFFICER);
    }

    private Request putOff(Request request) {
        LocalDate today = LocalDate.ofInstant(desk.clock.instant(), Rules.MOSCOW);
        return cases.tasks().end(request, first(request), 1,
                TaskEnding.blocked("ленты", today, today.plusDays(30)), OFFICER);
    }

    @Test
    void onlyATermThatArticle21NamesIsPutOffWhileItRunsAndNoneOnTheSubjectsProof() {
        Map<Field, Problem> never = Map.of(Field.OUTCOME, Problem.TASK_NOT_TO_BE_PUT_OFF);
        assertEquals(never, refusal(() -> putOff(unlawful())), "nothing runs");
        assertEquals(never, refusal(() -> putOff(unlawful(ClockEvent.EVIDENCE_RECEIVED))), "art. 20(3)");
        Request both = unlawful(ClockEvent.UNLAWFULNESS_FOUND, ClockEvent.EVIDENCE_RECEIVED);
        assertEquals(never, refusal(() -> putOff(both)), "art. 20(3) beside art. 21(3)");
        Request unproved = cases.fulfilling().dutyDoesNotApply(
                both, first(both), "destruction.on-proof", "сведения не подтверждают", OFFICER);
        assertTrue(task(putOff(unproved), 1).endedAs(TaskOutcome.IMPOSSIBLE));
        Request found = unlawful(ClockEvent.UNLAWFULNESS_FOUND);
        desk.clock.set(Rules.noon("2026-12-02"));
        assertEquals(Map.of(Field.OUTCOME, Problem.TASK_PUT_OFF_TOO_LATE), refusal(() -> putOff(found)));
    }

    @Test
    void theCarefulTermOfADemandToStopMayBePutOff() {
        Request request = desk.register("2026-11-16", DemandKind.STOP_PROCESSING);
        Request added = cases.planning().add(
                request, first(request), NewTask.of(TaskWork.DESTROY, "Архив"), OFFICER);
        assertTrue(task(putOff(added), 1).endedAs(TaskOutcome.IMPOSSIBLE), "arts. 21(5.1), 21(6)");
    }

    @Test
    void aSecondPersonSignsWhoIsNotTheFirst() {
        landscape = Places.strict();
        Request ended = end(planned(DemandKind.ACCESS), 1, TaskOutcome.DONE, "");
        assertTrue(cases.closing().missing(ended).contains(new Missing.TaskSignature(first(ended), task(ended, 1))));
        assertEquals(Map.of(Field.SIGNER, Problem.SIGNER_SAME),
                refusal(() -> cases.tasks().sign(ended, first(ended), 1, "Офицерова М.", OFFICER)));
        Request signed = cases.tasks().sign(ended, first(ended), 1, "П. Второй", OFFICER);
        assertEquals("П. Второй", second(signed, 1));
        assertEquals(Map.of(Field.SIGNER, Problem.NOTHING_TO_SIGN),
                refusal(() -> cases.tasks().sign(signed, first(signed), 1, "П. Второй", OFFICER)));
        TaskEnding both = new TaskEnding(TaskOutcome.DONE, "", TODAY, null, null, "П. Второй");
        Request together = cases.tasks().end(signed, first(signed), 2, both, OFFICER);
        assertEquals("П. Второй", second(together, 2));
    }

    @Test
    void anOperatorThatWarnsFirstDestroysNothingBefore() {
        landscape = Places.strict(WARNING);
        Request request = planned(DemandKind.WITHDRAWAL);
        assertEquals(Map.of(Field.OUTCOME, Problem.TASK_WARN_FIRST),
                refusal(() -> end(request, 2, TaskOutcome.DONE, "стёрто")));
        Request warned = end(request, 1, TaskOutcome.DONE, "письмом");
        assertEquals(TaskOutcome.DONE,
                Objects.requireNonNull(task(end(warned, 2, TaskOutcome.DONE, "стёрто"), 2).end()).outcome());
    }

    @Test
    void aRecipientsAnswerIsKeptWithItsDay() {
        Request told = end(planned(DemandKind.WITHDRAWAL), 4, TaskOutcome.DONE, "письмом, исх. 12");
        TaskReply early = new TaskReply(LocalDate.of(2026, 11, 19), "удалили");
        assertEquals(Map.of(Field.MOMENT, Problem.DONE_BEFORE_RECEIPT),
                refusal(() -> cases.tasks().answered(told, first(told), 4, early, OFFICER)));
        Request answered = cases.tasks().answered(told, first(told), 4, new TaskReply(TODAY, "удалили"), OFFICER);
        assertEquals(new TaskReply(TODAY, "удалили"), Objects.requireNonNull(task(answered, 4).end()).reply());
        assertEquals(Map.of(Field.REQUEST, Problem.TASK_OPEN),
                refusal(() -> cases.tasks().answered(told, first(told), 2, new TaskReply(TODAY, "нет"), OFFICER)));
    }

    @Test
    void supportEndsOnlyWhatIsAssignedToThem() {
        Request request = planned(DemandKind.WITHDRAWAL);
        NewTask theirs = new NewTask(TaskWork.DESTROY, Places.ARCHIVE.place(), List.of(), "а. админов", null, "");
        Request assigned = cases.planning().edit(request, first(request), 3, theirs, OFFICER);
        TaskEnding gone = TaskEnding.of(TaskOutcome.DONE, "сожжено", TODAY);
        assertThrows(NotPermittedException.class,
                () -> cases.tasks().end(assigned, first(assigned), 2, gone, SUPPORT));
        assertThrows(NotPermittedException.class,
                () -> cases.planning().add(assigned, first(assigned), "CRM", SUPPORT));
        Request ended = cases.tasks().end(assigned, first(assigned), 3, gone, SUPPORT);
        assertEquals("А. Админов", Objects.requireNonNull(task(ended, 3).end()).by());
    }
}
