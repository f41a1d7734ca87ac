package org.dsrdesk.correspondence;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Landscapes;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.dsrdesk.testing.TestPress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A letter that its request has outgrown stays in the house, and ends nothing if it is out all the same. */
@Execution(ExecutionMode.CONCURRENT)
class OutgrownLetterTest {
    private static final Map<Field, Problem> OUTGROWN = Map.of(Field.LETTER, Problem.LETTER_OUTGROWN);

    @TempDir private Path folder;
    private TestDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesk.checking(folder, Landscapes.OF_PROFILES, LetterProposals::fits);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Request decided(DemandKind kind, Outcome outcome, @Nullable String ground) {
        Request request = desk.register("2026-11-16", kind);
        return decide(request, NewDecision.of(outcome, ground, "причины"));
    }

    private Request decide(Request request, NewDecision decision) {
        return desk.desk.deciding().decide(current(request), demand(request).id(), decision, OFFICER);
    }

    private Request current(Request request) {
        return desk.view(request.id()).request();
    }

    private Demand demand(Request request) {
        return current(request).demands().getFirst();
    }

    private static Map<Field, Problem> refusal(Executable work) {
        return assertThrows(RefusedException.class, work).problems();
    }

    private @Nullable DutyDone answered(Request request) {
        return demand(request).state("decision.answer").done();
    }

    private OutgoingLetter sent(OutgoingLetter letter) {
        return desk.desk.dispatching().dispatched(letter,
                new Dispatch(Dispatch.Way.POST, TestDesk.NOW, "80085512345678", ""), OFFICER);
    }

    @Test
    void aDraftOfAnotherDecisionIsNotMade() {
        Request request = decided(DemandKind.WITHDRAWAL, Outcome.CONTINUED, "continue.contract");
        OutgoingLetter draft = TestPress.begun(desk.desk, request, LetterKind.WITHDRAWAL_CONTINUED, null);
        decide(request, NewDecision.of(Outcome.NOTHING_HELD, null, "данных нет").because("искали ещё раз"));
        assertEquals(OUTGROWN, refusal(() -> desk.desk.outgoing().make(draft, new TestPress(), OFFICER)));
    }

    @Test
    void aMadeLetterOfAnotherDecisionIsNotSentAndEndsNothingIfItIsOut() {
        Request request = decided(DemandKind.WITHDRAWAL, Outcome.CONTINUED, "continue.contract");
        OutgoingLetter made = TestPress.made(desk.desk, request, LetterKind.WITHDRAWAL_CONTINUED, null);
        desk.clock.set(TestDesk.NOW.plusHours(1));
        decide(request, NewDecision.of(Outcome.NOTHING_HELD, null, "данных нет").because("искали ещё раз"));
        assertEquals(OUTGROWN,
                refusal(() -> desk.desk.dispatching().sending(made, "anna@mail.example", OFFICER)));
        assertEquals(LetterStage.SENT, sent(made).stage());
        assertNull(answered(request));
    }

    @Test
    void theSameLetterOfAnEarlierDecisionTellsNothingOfTheNewOne() {
        Request request = decided(DemandKind.WITHDRAWAL, Outcome.CONTINUED, "continue.contract");
        OutgoingLetter first = TestPress.made(desk.desk, request, LetterKind.WITHDRAWAL_CONTINUED, null);
        desk.clock.set(TestDesk.NOW.plusHours(1));
        decide(request, NewDecision.of(Outcome.CONTINUED, "continue.law", "закон").because("договор кончился"));
        sent(first);
        assertNull(answered(request));
        sent(TestPress.made(desk.desk, current(request), LetterKind.WITHDRAWAL_CONTINUED, null), 2);
        assertNotNull(answered(request));
    }

    private void sent(OutgoingLetter letter, int hours) {
        desk.clock.set(TestDesk.NOW.plusHours(hours));
        desk.desk.dispatching().dispatched(letter,
                new Dispatch(Dispatch.Way.POST, TestDesk.NOW.plusHours(hours), "80085512345678", ""), OFFICER);
    }

    @Test
    void aRefusalThatASecondPersonMustSignIsNotMadeBeforeThat() {
        desk.desk.operators().keep(signing(desk.operator), OFFICER);
        Request request = decided(DemandKind.CORRECTION, Outcome.REFUSED, "correction.unconfirmed");
        OutgoingLetter draft = TestPress.begun(desk.desk, request, LetterKind.DEMAND_REFUSAL, null);
        assertEquals(Map.of(Field.LETTER, Problem.LETTER_BEFORE_SIGNATURE),
                refusal(() -> desk.desk.outgoing().make(draft, new TestPress(), OFFICER)));
        desk.desk.deciding().sign(current(request), demand(request).id(), "И. Ветров", OFFICER);
        assertEquals(LetterStage.MADE, desk.desk.outgoing().make(draft, new TestPress(), OFFICER).stage());
    }

    private static Operator signing(Operator operator) {
        return operator.promising(new Policy(null, Set.of(Policy.SecondSignature.REFUSAL), List.of(), false));
    }

    @Test
    void whatTheServerHasOrMayHaveIsRecordedWhateverTheClockSays() {
        Request request = decided(DemandKind.CORRECTION, Outcome.REFUSED, "correction.unconfirmed");
        OutgoingLetter made = TestPress.made(desk.desk, request, LetterKind.DEMAND_REFUSAL, null);
        desk.clock.set(Rules.noon("2026-11-19"));
        assertEquals(Map.of(Field.MOMENT, Problem.DISPATCH_BEFORE_LETTER),
                refusal(() -> desk.desk.dispatching().sending(made, "anna@mail.example", OFFICER)));
        desk.clock.set(TestDesk.NOW);
        OutgoingLetter sending = desk.desk.dispatching().sending(made, "anna@mail.example", OFFICER);
        assertEquals(Map.of(Field.LETTER, Problem.LETTER_ON_ITS_WAY), refusal(() -> sent(sending)));
        desk.clock.set(Rules.noon("2026-11-19"));
        OutgoingLetter unsure = desk.desk.dispatching().unsure(sending, OFFICER);
        assertEquals(LetterStage.SENT, desk.desk.dispatching().dispatched(unsure,
                new Dispatch(Dispatch.Way.EMAIL, Rules.noon("2026-11-19"), "<x@mail.example>", ""), OFFICER).stage());
    }

    /** 152-FZ art. 14(3): the notice names the day; another day needs another notice. */
    @Test
    void aNoticeOfADayThatWasChangedSinceIsNotSent() {
        Request request = desk.register("2026-11-16", DemandKind.ACCESS);
        request = announced(request, "2026-12-02");
        OutgoingLetter made = TestPress.made(desk.desk, request, LetterKind.EXTENSION, null);
        desk.clock.set(TestDesk.NOW.plusHours(1));
        announced(request, "2026-12-04");
        assertEquals(OUTGROWN,
                refusal(() -> desk.desk.dispatching().sending(made, "anna@mail.example", OFFICER)));
    }

    private Request announced(Request request, String until) {
        return desk.desk.extending().extend(current(request), demand(request).id(), "access.answer",
                Extension.announced(LocalDate.parse(until), "копию готовит архив"), OFFICER);
    }

    /** What was so when a letter went out stays told, though it is recorded later. */
    @Test
    void aRefusalThatWentOutBeforeTheNextDecisionIsNoAnswerToThat() {
        Request request = decided(DemandKind.CORRECTION, Outcome.REFUSED, "correction.unconfirmed");
        OutgoingLetter made = TestPress.made(desk.desk, request, LetterKind.DEMAND_REFUSAL, null);
        desk.clock.set(TestDesk.NOW.plusHours(1));
        decide(request, NewDecision.of(Outcome.FULFILLED, null, "подтвердилось").because("прислали справку"));
        sent(made);
        assertNull(answered(request));
    }

    @Test
    void oneOfTwoLettersTakenBackLeavesTheOtherItsDuty() {
        Request request = decided(DemandKind.CORRECTION, Outcome.REFUSED, "correction.unconfirmed");
        OutgoingLetter first = sent(TestPress.made(desk.desk, request, LetterKind.DEMAND_REFUSAL, null));
        sent(TestPress.made(desk.desk, request, LetterKind.DEMAND_REFUSAL, null), 3);
        desk.desk.dispatching().takeBack(desk.desk.outgoing().find(first.id(), OFFICER).orElseThrow(), "не ушло",
                OFFICER);
        assertEquals(TestDesk.NOW.plusHours(3).toInstant(), Objects.requireNonNull(answered(request)).at().toInstant());
    }
}
