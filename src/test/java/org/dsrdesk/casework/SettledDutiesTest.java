package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeMap;
import org.dsrdesk.domain.fulfilment.PlaceKnown;
import org.dsrdesk.domain.fulfilment.Timeliness;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.Dispatch.Way;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Places;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.dsrdesk.testing.TestPress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a decision leaves nothing to do for ends with the answer, at its day, and opens again with it. */
@Execution(ExecutionMode.CONCURRENT)
class SettledDutiesTest {
    @TempDir private Path folder;
    private TestDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Request decided(DemandKind kind, Outcome outcome, String ground, String target) {
        Request request = desk.register("2026-11-16", kind);
        desk.clock.set(Rules.noon("2026-11-16"));
        Request decided = desk.desk.deciding().decide(request, request.demands().getFirst().id(),
                new NewDecision(outcome, ground.isEmpty() ? null : ground, "причины", target, "", ""), OFFICER);
        desk.clock.set(TestDesk.NOW);
        return decided;
    }

    private OutgoingLetter posted(Request request, LetterKind kind, String on) {
        desk.clock.set(Rules.noon("2026-11-16"));
        OutgoingLetter made = TestPress.made(desk.desk, request, kind, null);
        desk.clock.set(TestDesk.NOW);
        return desk.desk.dispatching().dispatched(made,
                new Dispatch(Way.POST, ZonedDateTime.parse(on + "T10:00+03:00[Europe/Moscow]"), "80085512345678", ""),
                OFFICER);
    }

    private Request current(RequestId id) {
        return desk.view(id).request();
    }

    private Demand demand(Request request) {
        return current(request.id()).demands().getFirst();
    }

    /** The duties that have ended, by id: the day, or "-" and the day for those that do not apply. */
    private String ended(Request request) {
        TreeMap<String, String> ended = new TreeMap<>();
        demand(request).duties().stream().filter(state -> state.done() != null).forEach(state -> {
            DutyDone done = state.done();
            ended.put(state.dutyId(), (done.applied() ? "" : "-") + done.at().toLocalDate());
        });
        return ended.toString();
    }

    private Timeliness timeliness(Request request) {
        return Timeliness.of(desk.view(request.id()).sheets().getFirst(), desk.clock.instant().atZone(Rules.MOSCOW));
    }

    private List<String> missing(Request request) {
        return desk.view(request.id()).missing().stream().map(one -> one.getClass().getSimpleName()).toList();
    }

    @Test
    void aDeletionThatIsPassedOnNeedsNoGroundAndIsDoneWithOnceThePersonKnows() {
        Request request = decided(DemandKind.DELETION, Outcome.REDIRECTED, "", "ООО «Магазин»");
        assertEquals(List.of("Answer"), missing(request));
        posted(request, LetterKind.REDIRECT_SUBJECT, "2026-11-18");
        assertEquals("{decision.answer=2026-11-18, stop.destroy=-2026-11-18, stop.stop=-2026-11-18, "
                + "unlawful.block=-2026-11-18, withdrawal.destroy=-2026-11-18, withdrawal.stop=-2026-11-18}",
                ended(request));
        assertEquals(List.of(), missing(request));
        assertEquals(Timeliness.ON_TIME, timeliness(request));
    }

    @Test
    void aDeletionOfWhatNobodyHoldsIsLateWhenThePersonLearnsItAfterTheEarliestDay() {
        Request request = decided(DemandKind.DELETION, Outcome.NOTHING_HELD, "", "");
        desk.clock.set(Rules.noon("2026-12-02"));
        answered(request, "2026-12-01");
        assertEquals(Timeliness.LATE, timeliness(request));
    }

    private Request answered(Request request, String on) {
        return desk.desk.fulfilling().dutyDone(current(request.id()), demand(request).id(), "decision.answer",
                Rules.noon(on), "по телефону", OFFICER);
    }

    @Test
    void whatIsLawfullyKeptIsNotDestroyedAndOpensAgainWithTheAnswerTakenBack() {
        Request request = decided(DemandKind.WITHDRAWAL, Outcome.CONTINUED, "continue.contract", "");
        assertEquals(List.of("Duty", "Answer"), missing(request));
        OutgoingLetter letter = posted(request, LetterKind.WITHDRAWAL_CONTINUED, "2026-11-19");
        assertEquals("{decision.answer=2026-11-19, withdrawal.destroy=-2026-11-19, withdrawal.stop=-2026-11-19}",
                ended(request));
        assertEquals(List.of(), missing(request));
        desk.desk.dispatching().takeBack(letter, "не та квитанция", OFFICER);
        assertEquals("{}", ended(request));
    }

    @Test
    void anotherDecisionOpensWhatTheFirstOneSettled() {
        Request request = decided(DemandKind.WITHDRAWAL, Outcome.CONTINUED, "continue.contract", "");
        Request told = answered(request, "2026-11-18");
        assertEquals("{decision.answer=2026-11-18, withdrawal.destroy=-2026-11-18, withdrawal.stop=-2026-11-18}",
                ended(request));
        Request again = desk.desk.deciding().decide(told, demand(request).id(),
                NewDecision.of(Outcome.FULFILLED, null, "договор кончился").because("договор кончился"), OFFICER);
        assertEquals("{}", ended(again));
        assertEquals("Прежняя отметка «decision.answer»: по телефону", current(again.id()).notes().getLast().text());
        Request kept = desk.desk.deciding().decide(again, demand(request).id(),
                NewDecision.of(Outcome.CONTINUED, "continue.contract", "продлён").because("продлён"), OFFICER);
        desk.desk.fulfilling().reopenDuty(answered(kept, "2026-11-19"), demand(request).id(), "decision.answer",
                OFFICER);
        assertEquals("{}", ended(kept));
    }

    @Test
    void otherReasonsForTheSameDecisionOpenNothing() {
        Request request = decided(DemandKind.WITHDRAWAL, Outcome.CONTINUED, "continue.contract", "");
        Request told = answered(request, "2026-11-18");
        String before = ended(told);
        desk.desk.deciding().decide(told, demand(request).id(), NewDecision.of(
                Outcome.CONTINUED, "continue.contract", "договор № 5").because("номер договора"), OFFICER);
        assertEquals(before, ended(request));
    }

    @Test
    void anAnswerInTimeStaysOneAndClosingWaitsForTheLetterOfTheNewDecision() {
        Request request = decided(DemandKind.AUTOMATED_DECISION, Outcome.REFUSED, "automated.rejected", "");
        Request told = desk.desk.fulfilling().dutyDone(
                request, demand(request).id(), "automated.answer", Rules.noon("2026-11-17"), "", OFFICER);
        assertEquals(List.of(), missing(request));
        desk.desk.deciding().decide(told, demand(request).id(),
                NewDecision.of(Outcome.FULFILLED, null, "решение отменено").because("жалоба верна"), OFFICER);
        assertEquals("{automated.answer=2026-11-17}", ended(request));
        assertEquals(List.of("Answer"), missing(request));
        OutgoingLetter made = TestPress.made(desk.desk, current(request.id()), LetterKind.AUTOMATED_RESULT, null);
        desk.desk.dispatching().dispatched(made, new Dispatch(Way.POST, TestDesk.NOW, "8008", ""), OFFICER);
        assertEquals(List.of(), missing(request));
    }

    @Test
    void whereNobodyIsToBeToldItIsEnoughThatTheWorkDoesNotApply() {
        Request request = decided(DemandKind.MARKETING, Outcome.REDIRECTED, "", "ООО «Магазин»");
        desk.desk.fulfilling().dutyDoesNotApply(
                request, demand(request).id(), "marketing.stop", "рекламу рассылает магазин", OFFICER);
        assertEquals(List.of(), missing(request));
    }

    @Test
    void whatWasDestroyedStaysDoneWhenTheRestIsKept() {
        Request request = decided(DemandKind.WITHDRAWAL, Outcome.FULFILLED, "", "");
        DemandId demand = demand(request).id();
        request = desk.desk.planning().add(request, demand, destroying(Places.ACCOUNTS), OFFICER);
        request = desk.desk.tasks().end(request, demand, 1,
                TaskEnding.of(TaskOutcome.DONE, "стёрто", LocalDate.of(2026, 11, 19)), OFFICER);
        request = desk.desk.deciding().decide(request, demand,
                NewDecision.of(Outcome.CONTINUED, "continue.contract", "договор").because("нашёлся договор"), OFFICER);
        desk.desk.planning().add(request, demand, NewTask.of(TaskWork.OTHER, "Архив"), OFFICER);
        assertEquals("{withdrawal.destroy=2026-11-19, withdrawal.stop=2026-11-19}", ended(request));
    }

    @Test
    void aRefusedCorrectionWasStillToBeBlockedForTheCheck() {
        Request request = decided(DemandKind.CORRECTION, Outcome.REFUSED, "correction.unconfirmed", "");
        posted(request, LetterKind.DEMAND_REFUSAL, "2026-11-19");
        assertEquals("{correction.correct=-2026-11-19, decision.answer=2026-11-19}", ended(request));
        assertEquals(List.of("Duty"), missing(request));
    }

    @Test
    void whatThePersonTakesBackIsDoneWithAtOnce() {
        Request request = decided(DemandKind.WITHDRAWAL, Outcome.WITHDRAWN, "", "");
        assertEquals("{withdrawal.destroy=-2026-11-16, withdrawal.stop=-2026-11-16}", ended(request));
        assertEquals(List.of(), missing(request));
    }

    @Test
    void blockingInPlaceOfDestructionTakesThePlaceOfTheDutyToDestroyUntilItIsTakenBack() {
        Request request = decided(DemandKind.WITHDRAWAL, Outcome.FULFILLED, "", "");
        DemandId demand = demand(request).id();
        request = desk.desk.planning().add(request, demand, destroying(Places.ACCOUNTS), OFFICER);
        request = desk.desk.planning().add(request, demand, destroying(Places.ARCHIVE), OFFICER);
        request = desk.desk.tasks().end(request, demand, 1,
                TaskEnding.blocked("копия", LocalDate.of(2026, 11, 18), LocalDate.of(2027, 5, 18)), OFFICER);
        assertEquals("{}", ended(request));
        request = desk.desk.tasks().end(request, demand, 2,
                TaskEnding.of(TaskOutcome.DONE, "сожжено", LocalDate.of(2026, 11, 17)), OFFICER);
        assertEquals("{withdrawal.destroy=-2026-11-18}", ended(request));
        desk.desk.tasks().reopen(request, demand, 2, "ошибка", OFFICER);
        assertEquals("{}", ended(request));
    }

    @Test
    void theLastTaskEndsTheDutyOnItsDayAndANewOneOpensItAgain() {
        Request request = decided(DemandKind.WITHDRAWAL, Outcome.FULFILLED, "", "");
        DemandId demand = demand(request).id();
        request = desk.desk.planning().add(request, demand, destroying(Places.ACCOUNTS), OFFICER);
        request = desk.desk.planning().add(request, demand, destroying(Places.ARCHIVE), OFFICER);
        request = desk.desk.tasks().end(request, demand, 1,
                TaskEnding.of(TaskOutcome.DONE, "стёрто", LocalDate.of(2026, 11, 19)), OFFICER);
        assertEquals("{}", ended(request));
        request = desk.desk.tasks().end(request, demand, 2,
                TaskEnding.of(TaskOutcome.NOTHING_FOUND, "искали", LocalDate.of(2026, 11, 17)), OFFICER);
        assertEquals("{withdrawal.destroy=2026-11-19, withdrawal.stop=2026-11-19}", ended(request));
        request = desk.desk.planning().add(request, demand, destroying(Places.MAILER), OFFICER);
        assertEquals("{}", ended(request));
        desk.desk.planning().remove(request, demand, 3, "лишняя", OFFICER);
        assertEquals("{withdrawal.destroy=2026-11-19, withdrawal.stop=2026-11-19}", ended(request));
    }

    @Test
    void wherePeopleFoundNothingNobodyDestroyed() {
        Request request = decided(DemandKind.WITHDRAWAL, Outcome.FULFILLED, "", "");
        DemandId demand = demand(request).id();
        request = desk.desk.planning().add(request, demand, destroying(Places.ACCOUNTS), OFFICER);
        desk.desk.tasks().end(request, demand, 1,
                TaskEnding.of(TaskOutcome.NOTHING_FOUND, "искали", LocalDate.of(2026, 11, 17)), OFFICER);
        assertEquals("{}", ended(request));
    }

    private static NewTask destroying(PlaceKnown where) {
        return new NewTask(TaskWork.DESTROY, where.place(), List.of(), null, LocalDate.of(2026, 12, 1), "");
    }
}
