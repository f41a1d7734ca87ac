package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dsrdesk.domain.assessment.Signature;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.profile.Letterhead;
import org.dsrdesk.domain.profile.OperatorCard;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.dsrdesk.testing.TestPress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class KeepOutgoingTest {
    private static final Actor SUPPORT = new Actor("А. Админов", Role.SUPPORT);

    @TempDir private Path folder;
    private TestDesk desk;
    private KeepOutgoing outgoing;
    private Request request;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        outgoing = desk.desk.outgoing();
        request = desk.register("2026-11-16", DemandKind.ACCESS);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private OutgoingLetter begun(LetterKind kind) {
        return TestPress.begun(desk.desk, request, kind, null);
    }

    private OutgoingLetter made(LetterKind kind) {
        return TestPress.made(desk.desk, request, kind, null);
    }

    private static String number(OutgoingLetter letter) {
        return Objects.requireNonNull(letter.made()).number();
    }

    private static Map<Field, Problem> refusal(Executable work) {
        return assertThrows(RefusedException.class, work).problems();
    }

    private List<LogAction> logged() {
        return desk.view(request.id()).log().stream().map(LogEntry::action).toList();
    }

    @Test
    void whoMayLogWritesDraftsAndWhoMayDecideMakesThem() {
        OutgoingLetter draft = outgoing.begin(
                request, begun(LetterKind.NOTHING_HELD).about(), Map.of(LetterField.RESULT, "ничего"), SUPPORT);
        OutgoingLetter written = outgoing.write(draft, Map.of(LetterField.RESULT, "нет"), SUPPORT);
        assertThrows(NotPermittedException.class, () -> outgoing.make(written, new TestPress(), SUPPORT));
        assertThrows(NotPermittedException.class, () -> outgoing.othersLeftOut(written, true, SUPPORT));
        OutgoingLetter made = outgoing.make(written, new TestPress(), OFFICER);
        assertThrows(NotPermittedException.class, () -> outgoing.discard(made, "лишнее", SUPPORT));
        Actor auditor = new Actor("Р. Ревизоров", Role.AUDITOR);
        assertThrows(NotPermittedException.class,
                () -> outgoing.begin(request, draft.about(), Map.of(), auditor));
        assertEquals(made, outgoing.of(request.id(), auditor).getLast());
        assertEquals(LetterStage.DISCARDED, outgoing.discard(begun(LetterKind.RECEIPT), "", SUPPORT).stage());
    }

    @Test
    void aMadeLetterChangesNoMore() {
        OutgoingLetter made = made(LetterKind.NOTHING_HELD);
        Map<Field, Problem> noDraft = Map.of(Field.LETTER, Problem.LETTER_NOT_DRAFT);
        assertEquals(noDraft, refusal(() -> outgoing.write(made, Map.of(LetterField.RESULT, "иначе"), OFFICER)));
        assertEquals(noDraft, refusal(() -> outgoing.make(made, new TestPress(), OFFICER)));
        assertEquals(noDraft, refusal(() -> outgoing.othersLeftOut(made, true, OFFICER)));
        assertEquals(List.of(made), outgoing.of(request.id(), OFFICER));
    }

    @Test
    void tooLongWordsAreRefusedAndTheSameWordsChangeNothing() {
        OutgoingLetter draft = begun(LetterKind.NOTHING_HELD);
        Map<LetterField, String> long20001 = Map.of(LetterField.RESULT, "я".repeat(20_001));
        assertEquals(Map.of(Field.WORDS, Problem.TEXT_TOO_LONG),
                refusal(() -> outgoing.write(draft, long20001, OFFICER)));
        assertEquals(Map.of(Field.WORDS, Problem.TEXT_TOO_LONG),
                refusal(() -> outgoing.begin(request, draft.about(), long20001, OFFICER)));
        OutgoingLetter written = outgoing.write(draft, Map.of(LetterField.RESULT, " нет \n"), OFFICER);
        assertEquals(Map.of(LetterField.RESULT, "нет"), written.words());
        assertEquals(2, outgoing.write(written, Map.of(LetterField.RESULT, "нет"), OFFICER).version());
    }

    @Test
    void anAnswerWithDataIsMadeOnlyOnceItIsCheckedForOthersAndCheckedAgainAfterOtherWords() {
        OutgoingLetter draft = begun(LetterKind.ACCESS_ANSWER);
        Map<Field, Problem> unchecked = Map.of(Field.OTHERS, Problem.OTHERS_UNCHECKED);
        assertEquals(unchecked, refusal(() -> outgoing.make(draft, new TestPress(), OFFICER)));
        OutgoingLetter checked = outgoing.othersLeftOut(draft, true, OFFICER);
        assertEquals(new Signature("М. Офицерова", TestDesk.NOW.toInstant(), "М. Офицерова"), checked.othersLeftOut());
        assertEquals(checked, outgoing.othersLeftOut(checked, true, OFFICER));
        OutgoingLetter written = outgoing.write(checked, Map.of(LetterField.PERSONAL_DATA, "имя соседа"), OFFICER);
        assertNull(written.othersLeftOut());
        assertEquals(unchecked, refusal(() -> outgoing.make(written, new TestPress(), OFFICER)));
        OutgoingLetter again = outgoing.othersLeftOut(written, true, OFFICER);
        OutgoingLetter unticked = outgoing.othersLeftOut(again, false, OFFICER);
        assertNull(unticked.othersLeftOut());
        assertNotNull(outgoing.make(outgoing.othersLeftOut(unticked, true, OFFICER), new TestPress(), OFFICER).made());
        assertEquals(
                List.of(LogAction.LETTER_BEGUN, LogAction.LETTER_CHECKED, LogAction.LETTER_UNCHECKED,
                        LogAction.LETTER_CHECKED, LogAction.LETTER_UNCHECKED, LogAction.LETTER_CHECKED,
                        LogAction.LETTER_MADE),
                logged().stream().filter(action -> action.name().startsWith("LETTER_")).toList());
    }

    @Test
    void numbersFollowTheLetterheadAndPapersOfTheHouseAreCountedByTheirKind() {
        OperatorCard card = desk.desk.profiles().card(desk.operator.id()).orElseThrow();
        Letterhead head = new Letterhead(List.of("Ромашка"), "", "", "", "{n}-ПД/{year}");
        desk.desk.profiles().keep(new OperatorCard(card.operator(), card.profile().writing(head)), OFFICER);
        assertEquals(List.of("1-ПД/2026", "2-ПД/2026"),
                List.of(number(made(LetterKind.NOTHING_HELD)), number(made(LetterKind.VIOLATION_REGULATOR))));
        assertEquals(List.of("1/2026", "2/2026", "1/2026"), List.of(number(made(LetterKind.DESTRUCTION_ACT)),
                number(made(LetterKind.DESTRUCTION_ACT)), number(made(LetterKind.LOG_EXTRACT))));
        desk.clock.set(Rules.noon("2027-01-11"));
        assertEquals(List.of("1-ПД/2027", "1/2027"),
                List.of(number(made(LetterKind.NOTHING_HELD)), number(made(LetterKind.DESTRUCTION_ACT))));
    }

    private void numbering(String pattern) {
        OperatorCard card = desk.desk.profiles().card(desk.operator.id()).orElseThrow();
        Letterhead head = new Letterhead(List.of("Ромашка"), "", "", "", pattern);
        desk.desk.profiles().keep(new OperatorCard(card.operator(), card.profile().writing(head)), OFFICER);
    }

    @Test
    void aPatternWithoutTheYearCountsOnInTheNextYear() {
        numbering("{n}");
        assertEquals(List.of("1", "2"),
                List.of(number(made(LetterKind.NOTHING_HELD)), number(made(LetterKind.RECEIPT))));
        desk.clock.set(Rules.noon("2027-01-11"));
        assertEquals("3", number(made(LetterKind.NOTHING_HELD)));
    }

    @Test
    void noNumberIsGivenTwiceWhateverThePatternWasMeanwhile() {
        numbering("1{n}");
        assertEquals("11", number(made(LetterKind.NOTHING_HELD)));
        outgoing.discard(made(LetterKind.NOTHING_HELD), "ошибка в имени", OFFICER);
        numbering("{n}");
        List<String> numbers = Stream.generate(() -> number(made(LetterKind.RECEIPT))).limit(9).toList();
        assertEquals(List.of("3", "4", "5", "6", "7", "8", "9", "10", "13"), numbers);
        assertEquals("1/2026", number(made(LetterKind.DESTRUCTION_ACT)));
        numbering("{n}/{year}");
        assertEquals("1/2026", number(made(LetterKind.RECEIPT)), "a series of its own");
    }

    @Test
    void aPressThatBreaksTakesNoNumberAndLeavesADraft() {
        OutgoingLetter draft = begun(LetterKind.NOTHING_HELD);
        Press broken = (_, _) -> {
            throw new IllegalStateException("field result is empty");
        };
        assertEquals("field result is empty",
                assertThrows(IllegalStateException.class, () -> outgoing.make(draft, broken, OFFICER)).getMessage());
        assertEquals(List.of(draft), outgoing.of(request.id(), OFFICER));
        assertEquals("1/2026", number(outgoing.make(draft, new TestPress(), OFFICER)));
    }

    @Test
    void thePressMayReadTheDesk() {
        OutgoingLetter draft = begun(LetterKind.NOTHING_HELD);
        OutgoingLetter made = outgoing.make(draft, (number, on) -> {
            assertEquals(request, desk.view(request.id()).request());
            return new TestPress().print(number, on);
        }, OFFICER);
        assertEquals("1/2026", number(made));
    }

    @Test
    void givingUpNeedsReasonsOnceThereIsANumberAndTheNumberStaysTaken() {
        assertEquals("", outgoing.discard(begun(LetterKind.RECEIPT), " ", OFFICER).discardedFor());
        OutgoingLetter made = made(LetterKind.NOTHING_HELD);
        assertEquals(Map.of(Field.REASONS, Problem.REASONS_MISSING),
                refusal(() -> outgoing.discard(made, " ", OFFICER)));
        OutgoingLetter given = outgoing.discard(made, " ошибка в имени ", OFFICER);
        assertEquals("ошибка в имени", given.discardedFor());
        assertEquals(Map.of(Field.LETTER, Problem.LETTER_GIVEN_UP),
                refusal(() -> outgoing.discard(given, "ещё раз", OFFICER)));
        assertEquals("2/2026", number(made(LetterKind.NOTHING_HELD)));
    }

    @Test
    void whatIsOnItsWayOrOutIsNotGivenUp() {
        OutgoingLetter sending = desk.desk.dispatching().sending(
                made(LetterKind.NOTHING_HELD), "m.ivanova@mail.example", OFFICER);
        assertEquals(Map.of(Field.LETTER, Problem.LETTER_ON_ITS_WAY),
                refusal(() -> outgoing.discard(sending, "не надо", OFFICER)));
        OutgoingLetter unsure = desk.desk.dispatching().unsure(sending, OFFICER);
        assertEquals(Map.of(Field.LETTER, Problem.LETTER_ON_ITS_WAY),
                refusal(() -> outgoing.discard(unsure, "не надо", OFFICER)));
        OutgoingLetter sent = desk.desk.dispatching().dispatched(unsure,
                new Dispatch(Dispatch.Way.EMAIL, TestDesk.NOW, "пришёл ответ", ""), OFFICER);
        assertEquals(Map.of(Field.LETTER, Problem.LETTER_OUT),
                refusal(() -> outgoing.discard(sent, "не надо", OFFICER)));
    }

    @Test
    void aClosedRequestHasNoNewLetters() {
        Request closed = desk.register("2026-11-16", DemandKind.ACCESS);
        closed = desk.answer(closed, "2026-11-20");
        closed = desk.desk.closing().close(closed, OFFICER);
        Request seen = closed;
        OutgoingLetter about = begun(LetterKind.NOTHING_HELD);
        assertEquals(Map.of(Field.REQUEST, Problem.REQUEST_CLOSED), refusal(
                () -> TestPress.begun(desk.desk, seen, LetterKind.NOTHING_HELD, null)));
        assertThrows(IllegalArgumentException.class,
                () -> outgoing.begin(desk.register("2026-11-17", DemandKind.ACCESS), about.about(), Map.of(), OFFICER));
    }

    @Test
    void aLetterSeenBeforeSomebodyChangedItIsStale() {
        OutgoingLetter seen = begun(LetterKind.NOTHING_HELD);
        OutgoingLetter written = outgoing.write(seen, Map.of(LetterField.RESULT, "нет"), SUPPORT);
        assertThrows(StaleLetterException.class, () -> outgoing.make(seen, new TestPress(), OFFICER));
        assertThrows(StaleLetterException.class, () -> outgoing.discard(seen, "", OFFICER));
        assertThrows(StaleLetterException.class, () -> outgoing.othersLeftOut(seen, true, OFFICER));
        assertEquals("1/2026", number(outgoing.make(written, new TestPress(), OFFICER)));
    }
}
