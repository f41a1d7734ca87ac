package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.Dispatch.Way;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.DutyDone;
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

class SendLetterStagesTest {
    @TempDir private Path folder;
    private TestDesk desk;
    private CaseDesk cases;
    private DispatchLetters dispatching;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        cases = desk.desk;
        dispatching = cases.dispatching();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private @Nullable DutyDone done(Request request, String duty) {
        return current(request).demands().getFirst().state(duty).done();
    }

    private OutgoingLetter made(Request request, LetterKind kind) {
        return TestPress.made(cases, request, kind, null);
    }

    private OutgoingLetter post(OutgoingLetter letter, ZonedDateTime at) {
        return dispatching.dispatched(letter, new Dispatch(Way.POST, at, "80085512345678", ""), OFFICER);
    }

    private static Dispatch byMail(OutgoingLetter sending) {
        return new Dispatch(Way.EMAIL, TestDesk.NOW, Objects.requireNonNull(sending.sending()).messageId(), "");
    }

    private static Map<Field, Problem> refusal(Executable work) {
        return assertThrows(RefusedException.class, work).problems();
    }

    private OutgoingLetter sending(OutgoingLetter letter) {
        return dispatching.sending(letter, "m.ivanova@mail.example", OFFICER);
    }

    private Request current(Request request) {
        return desk.view(request.id()).request();
    }

    @Test
    void papersOfTheHouseAreFiledAndNeverSent() {
        Request request = desk.register("2026-11-16", DemandKind.WITHDRAWAL);
        OutgoingLetter act = made(request, LetterKind.DESTRUCTION_ACT);
        assertEquals(Map.of(Field.WAY, Problem.LETTER_WAY_UNFIT), refusal(() -> post(act, TestDesk.NOW)));
        assertEquals(Map.of(Field.WAY, Problem.LETTER_WAY_UNFIT), refusal(() -> sending(act)));
        OutgoingLetter filed = dispatching.dispatched(
                act, new Dispatch(Way.FILED, TestDesk.NOW, "", "кто-то"), OFFICER);
        assertEquals(new Dispatch(Way.FILED, TestDesk.NOW, "", "М. Офицерова"), filed.dispatch());
    }

    @Test
    void onlyAMadeLetterGoesOutAndOnce() {
        Request request = desk.register("2026-11-16", DemandKind.ACCESS);
        OutgoingLetter draft = TestPress.begun(cases, request, LetterKind.NOTHING_HELD, null);
        assertEquals(Map.of(Field.LETTER, Problem.LETTER_NOT_MADE), refusal(() -> post(draft, TestDesk.NOW)));
        assertEquals(Map.of(Field.LETTER, Problem.LETTER_NOT_MADE), refusal(() -> sending(draft)));
        OutgoingLetter made = cases.outgoing().make(draft, new TestPress(), OFFICER);
        assertThrows(StaleLetterException.class, () -> post(draft, TestDesk.NOW));
        OutgoingLetter sent = post(made, TestDesk.NOW);
        assertEquals(Map.of(Field.LETTER, Problem.LETTER_OUT), refusal(() -> post(sent, TestDesk.NOW)));
        assertEquals(Map.of(Field.LETTER, Problem.LETTER_OUT), refusal(() -> sending(sent)));
        OutgoingLetter given = cases.outgoing().discard(made(request, LetterKind.RECEIPT), "лишнее", OFFICER);
        assertEquals(Map.of(Field.LETTER, Problem.LETTER_GIVEN_UP), refusal(() -> post(given, TestDesk.NOW)));
        assertEquals(Map.of(Field.LETTER, Problem.LETTER_GIVEN_UP), refusal(() -> sending(given)));
    }

    @Test
    void aDispatchIsNotBeforeTheReceiptNorInTheFutureNorWithoutProof() {
        OutgoingLetter letter = made(desk.register("2026-11-16", DemandKind.ACCESS), LetterKind.NOTHING_HELD);
        assertEquals(Map.of(Field.MOMENT, Problem.DONE_BEFORE_RECEIPT),
                refusal(() -> post(letter, Rules.noon("2026-11-15"))));
        assertEquals(Map.of(Field.MOMENT, Problem.DONE_IN_FUTURE),
                refusal(() -> post(letter, TestDesk.NOW.plusMinutes(1))));
        assertEquals(Map.of(Field.PROOF, Problem.PROOF_MISSING), refusal(() -> dispatching.dispatched(
                letter, new Dispatch(Way.HANDED, TestDesk.NOW, "  ", ""), OFFICER)));
        assertEquals(Map.of(Field.PROOF, Problem.TEXT_TOO_LONG), refusal(() -> dispatching.dispatched(
                letter, new Dispatch(Way.HANDED, TestDesk.NOW, "я".repeat(1001), ""), OFFICER)));
        assertEquals(Map.of(Field.WAY, Problem.LETTER_WAY_UNFIT), refusal(() -> dispatching.dispatched(
                letter, new Dispatch(Way.FILED, TestDesk.NOW, "", ""), OFFICER)));
        Actor support = new Actor("А. Админов", Role.SUPPORT);
        assertThrows(NotPermittedException.class, () -> dispatching.dispatched(
                letter, new Dispatch(Way.POST, TestDesk.NOW, "8", ""), support));
        assertEquals(letter, cases.outgoing().find(letter.id(), OFFICER).orElseThrow());
    }

    @Test
    void anAttemptIsKeptBeforeTheServerHearsOfItAndKeepsItsMessageId() {
        OutgoingLetter made = made(desk.register("2026-11-16", DemandKind.ACCESS), LetterKind.NOTHING_HELD);
        assertEquals(Map.of(Field.EMAIL, Problem.EMAIL_INVALID),
                refusal(() -> dispatching.sending(made, "никуда", OFFICER)));
        OutgoingLetter first = sending(made);
        assertEquals(LetterStage.SENDING, first.stage());
        String id = Objects.requireNonNull(first.sending()).messageId();
        assertEquals("@romashka.example>", id.substring(33));
        assertEquals(Map.of(Field.LETTER, Problem.LETTER_ON_ITS_WAY), refusal(() -> sending(first)));
        OutgoingLetter back = dispatching.notSent(first, "550 нет такого ящика", OFFICER);
        assertEquals(LetterStage.MADE, back.stage());
        desk.clock.set(Rules.noon("2026-11-21"));
        OutgoingLetter second = dispatching.sending(back, "other@mail.example", OFFICER);
        assertEquals(id, Objects.requireNonNull(second.sending()).messageId());
        assertEquals("other@mail.example", Objects.requireNonNull(second.sending()).to());
        assertEquals(LetterStage.SENT, dispatching.dispatched(second, byMail(second), OFFICER).stage());
        assertEquals(Map.of(Field.LETTER, Problem.LETTER_NOT_SENDING), refusal(() -> dispatching.notSent(
                cases.outgoing().find(made.id(), OFFICER).orElseThrow(), "поздно", OFFICER)));
    }

    @Test
    void nobodyKnowsWhetherAnInterruptedLetterWentUntilAPersonSays() {
        Request request = desk.register("2026-11-16", DemandKind.ACCESS);
        OutgoingLetter one = sending(made(request, LetterKind.NOTHING_HELD));
        OutgoingLetter other = sending(made(request, LetterKind.RECEIPT));
        Actor auditor = new Actor("Р. Ревизоров", Role.AUDITOR);
        assertEquals(2, dispatching.interrupted(auditor));
        assertEquals(0, dispatching.interrupted(auditor));
        OutgoingLetter unsure = cases.outgoing().find(one.id(), OFFICER).orElseThrow();
        assertEquals(LetterStage.UNSURE, unsure.stage());
        assertNull(done(request, "access.answer"));
        assertEquals(Map.of(Field.LETTER, Problem.LETTER_ON_ITS_WAY), refusal(() -> sending(unsure)));
        assertEquals(Map.of(Field.REASONS, Problem.REASONS_MISSING),
                refusal(() -> dispatching.notSent(unsure, " ", OFFICER)));
        assertEquals(LetterStage.MADE, dispatching.notSent(unsure, "в «Отправленных» нет", OFFICER).stage());
        OutgoingLetter went = cases.outgoing().find(other.id(), OFFICER).orElseThrow();
        assertEquals(LetterStage.SENT, dispatching.dispatched(went, byMail(went), OFFICER).stage());
    }

    @Test
    void whatTheMailServerTookIsRecordedWhateverHappenedMeanwhileAndOnce() {
        Request request = desk.register("2026-11-16", DemandKind.ACCESS);
        OutgoingLetter sending = sending(made(request, LetterKind.NOTHING_HELD));
        dispatching.interrupted(OFFICER);
        cases.assessing().note(current(request), "пока письмо уходило", OFFICER);
        OutgoingLetter sent = dispatching.dispatched(sending, byMail(sending), OFFICER);
        assertEquals(LetterStage.SENT, sent.stage());
        assertEquals(TestDesk.NOW, Objects.requireNonNull(done(request, "access.answer")).at());
        assertEquals(sent, dispatching.dispatched(sending, byMail(sending), OFFICER));
        assertEquals(1, desk.view(request.id()).log().stream()
                .filter(line -> line.action() == LogAction.LETTER_DISPATCHED).count());
    }

    @Test
    void anAttemptThatAnotherDeskTookForInterruptedStillEnds() {
        Request request = desk.register("2026-11-16", DemandKind.ACCESS);
        OutgoingLetter refused = sending(made(request, LetterKind.NOTHING_HELD));
        OutgoingLetter lost = sending(made(request, LetterKind.RECEIPT));
        dispatching.interrupted(OFFICER);
        assertEquals(LetterStage.MADE, dispatching.notSent(refused, "550", OFFICER).stage());
        assertEquals(LetterStage.UNSURE, dispatching.unsure(lost, OFFICER).stage());
        assertThrows(StaleLetterException.class, () -> dispatching.notSent(
                refused, "550", OFFICER));
    }

    @Test
    void aNewAttemptIsNotEndedByAnOlderOne() {
        OutgoingLetter first = sending(made(desk.register("2026-11-16", DemandKind.ACCESS), LetterKind.NOTHING_HELD));
        dispatching.interrupted(OFFICER);
        OutgoingLetter unsure = cases.outgoing().find(first.id(), OFFICER).orElseThrow();
        OutgoingLetter back = dispatching.notSent(unsure, "не ушло", OFFICER);
        desk.clock.set(Rules.noon("2026-11-21"));
        OutgoingLetter second = sending(back);
        assertThrows(StaleLetterException.class, () -> dispatching.notSent(first, "550", OFFICER));
        assertThrows(StaleLetterException.class, () -> dispatching.unsure(first, OFFICER));
        assertEquals(second, cases.outgoing().find(first.id(), OFFICER).orElseThrow());
        OutgoingLetter sent = dispatching.dispatched(first, byMail(first), OFFICER);
        assertEquals(sent, dispatching.dispatched(second, byMail(second), OFFICER));
    }
}
