package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.fulfilment.Landscape;
import org.dsrdesk.domain.fulfilment.PlaceKnown;
import org.dsrdesk.domain.fulfilment.PlanHint;
import org.dsrdesk.domain.fulfilment.Timeliness;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.Dispatch.Way;
import org.dsrdesk.domain.letter.LetterAbout;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.profile.Processing;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Note;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskReply;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Places;
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

@Execution(ExecutionMode.CONCURRENT)
class DispatchLettersTest {
    private static final PlaceKnown BANK = new PlaceKnown(new PlaceId(TaskPlace.Kind.RECIPIENT, "bank"), "Банк",
            List.of("имя"), false, Processing.AUTOMATED, 0);
    private static final Landscape TWO_RECIPIENTS = new Landscape(
            List.of(Places.ACCOUNTS, Places.MAILER, BANK),
            List.of(new PlanHint(Set.of(DemandKind.UNLAWFUL_PROCESSING),
                    new PlaceId(TaskPlace.Kind.OTHER, ""), TaskWork.WARN, "Услуга прекратится")),
            true, false);
    private static final String OTHERS = "correction.tell-others";

    @TempDir private Path folder;
    private TestDesk desk;
    private CaseDesk cases;
    private DispatchLetters dispatching;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder, (_, _) -> TWO_RECIPIENTS);
        cases = desk.desk;
        dispatching = cases.dispatching();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Request current(Request request) {
        return desk.view(request.id()).request();
    }

    private @Nullable DutyDone done(Request request, String duty) {
        return current(request).demands().getFirst().state(duty).done();
    }

    private FulfilmentTask task(Request request, TaskWork work, String place) {
        return current(request).demands().getFirst().tasks().stream()
                .filter(task -> task.work() == work && task.place().id().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private OutgoingLetter made(Request request, LetterKind kind) {
        return made(request, kind, null);
    }

    /** A letter with the day on it on which the earliest of the requests here came in. */
    private OutgoingLetter made(Request request, LetterKind kind, @Nullable PlaceId place) {
        desk.clock.set(Rules.noon("2026-11-16"));
        OutgoingLetter made = TestPress.made(cases, request, kind, place);
        desk.clock.set(TestDesk.NOW);
        return made;
    }

    private OutgoingLetter post(OutgoingLetter letter, ZonedDateTime at) {
        return dispatching.dispatched(letter, new Dispatch(Way.POST, at, "80085512345678", ""), OFFICER);
    }

    private static Map<Field, Problem> refusal(Executable work) {
        return assertThrows(RefusedException.class, work).problems();
    }

    @Test
    void theDispatchEndsTheDutyAtItsOwnDayAndNotAtTheDayOfTheClick() {
        Request request = desk.register("2026-11-09", DemandKind.ACCESS);
        OutgoingLetter letter = made(request, LetterKind.ACCESS_ANSWER);
        desk.clock.set(Rules.noon("2026-12-15"));
        OutgoingLetter sent = post(letter, Rules.noon("2026-11-23"));
        assertEquals(LetterStage.SENT, sent.stage());
        assertEquals(
                new DutyDone(Rules.noon("2026-11-23"), true, "№ 1/2026, почтой: 80085512345678", "М. Офицерова"),
                done(request, "access.answer"));
        assertEquals("2026-11-23",
                Objects.requireNonNull(sent.dispatch()).at().toLocalDate().toString());
        CaseView view = desk.view(request.id());
        assertEquals(List.of(), view.sheets().getFirst().open());
        assertEquals(Timeliness.ON_TIME, Timeliness.of(view.sheets().getFirst(), Rules.noon("2026-12-15")));
        dispatching.takeBack(sent, "день не тот", OFFICER);
        post(cases.outgoing().find(letter.id(), OFFICER).orElseThrow(), Rules.noon("2026-11-24"));
        assertEquals(Timeliness.LATE,
                Timeliness.of(desk.view(request.id()).sheets().getFirst(), Rules.noon("2026-12-15")));
        List<LogAction> last = view.log().stream().map(LogEntry::action).toList();
        assertEquals(
                List.of(LogAction.LETTER_DISPATCHED, LogAction.DUTY_DONE), last.subList(last.size() - 2, last.size()));
    }

    private Request corrected() {
        Request request = desk.register("2026-11-16", DemandKind.CORRECTION);
        DemandId id = request.demands().getFirst().id();
        request = cases.events().record(
                request, id, ClockEvent.EVIDENCE_RECEIVED, Rules.noon("2026-11-17"), OFFICER);
        desk.clock.set(Rules.noon("2026-11-16"));
        request = cases.deciding().decide(request, id, Outcome.FULFILLED, null, "исправляем", OFFICER);
        desk.clock.set(TestDesk.NOW);
        return cases.planning().plan(request, id, OFFICER);
    }

    private OutgoingLetter toMailer(Request request) {
        return made(request, LetterKind.THIRD_PARTY_CORRECTION, Places.MAILER.id());
    }

    private OutgoingLetter toBank(Request request) {
        return made(request, LetterKind.THIRD_PARTY_CORRECTION, BANK.id());
    }

    @Test
    void aLetterCannotHaveGoneOutBeforeTheDayThatStandsOnIt() {
        Request request = desk.register("2026-11-09", DemandKind.ACCESS);
        OutgoingLetter letter = made(request, LetterKind.NOTHING_HELD);
        assertEquals(Map.of(Field.MOMENT, Problem.DISPATCH_BEFORE_LETTER),
                refusal(() -> post(letter, Rules.noon("2026-11-15"))));
        assertEquals(LetterStage.SENT, post(letter, Rules.noon("2026-11-16")).stage());
    }

    @Test
    void theDutyToTellOthersEndsWithTheLastOfThemAndAtTheLatestDay() {
        Request request = corrected();
        post(toBank(request), Rules.noon("2026-11-20"));
        assertEquals(
                TaskEnd.of(TaskOutcome.DONE, "№ 1/2026, почтой: 80085512345678", LocalDate.of(2026, 11, 20),
                        "М. Офицерова"),
                task(request, TaskWork.TELL, "bank").end());
        assertNull(task(request, TaskWork.TELL, "mailer").end());
        assertNull(done(request, OTHERS));
        post(toMailer(request), Rules.noon("2026-11-18"));
        assertEquals(Rules.noon("2026-11-20"), Objects.requireNonNull(done(request, OTHERS)).at());
        assertEquals(LocalDate.of(2026, 11, 18),
                Objects.requireNonNull(task(request, TaskWork.TELL, "mailer").end()).on());
        assertNull(done(request, "correction.tell-subject"));
    }

    @Test
    void aRecipientToldByHandLaterThanTheLastLetterMovesTheDutyToThatDay() {
        Request request = corrected();
        int bank = task(request, TaskWork.TELL, "bank").ordinal();
        cases.tasks().end(current(request), request.demands().getFirst().id(), bank,
                TaskEnding.of(TaskOutcome.DONE, "по телефону", LocalDate.of(2026, 11, 19)), OFFICER);
        post(toMailer(request), Rules.noon("2026-11-18"));
        assertEquals("2026-11-19",
                Objects.requireNonNull(done(request, OTHERS)).at().toLocalDate().toString());
    }

    @Test
    void takingADispatchBackOpensWhatItEndedAndNothingElse() {
        Request request = corrected();
        OutgoingLetter bank = post(toBank(request), TestDesk.NOW);
        OutgoingLetter mailer = post(toMailer(request), TestDesk.NOW);
        DemandId id = request.demands().getFirst().id();
        int told = task(request, TaskWork.TELL, "bank").ordinal();
        cases.tasks().answered(current(request), id, told, new TaskReply(LocalDate.of(2026, 11, 20), "учли"), OFFICER);
        cases.fulfilling().dutyDone(
                current(request), id, "correction.tell-subject", TestDesk.NOW, "по телефону", OFFICER);
        assertEquals(Map.of(Field.REASONS, Problem.REASONS_MISSING),
                refusal(() -> dispatching.takeBack(bank, " ", OFFICER)));
        OutgoingLetter back = dispatching.takeBack(bank, "не тот конверт", OFFICER);
        assertEquals(LetterStage.MADE, back.stage());
        assertNull(back.dispatch());
        assertNull(task(request, TaskWork.TELL, "bank").end());
        assertEquals("№ 2/2026, почтой: 80085512345678",
                Objects.requireNonNull(task(request, TaskWork.TELL, "mailer").end()).note());
        assertNull(done(request, OTHERS));
        assertEquals("по телефону", Objects.requireNonNull(done(request, "correction.tell-subject")).note());
        assertEquals(
                List.of("Снята отметка об отправке (№ 1/2026, почтой: 80085512345678): не тот конверт",
                        "Прежний ответ на задачу № " + told + ": учли"),
                current(request).notes().stream().map(Note::text).toList());
        assertEquals(Map.of(Field.LETTER, Problem.LETTER_NOT_OUT),
                refusal(() -> dispatching.takeBack(back, "ещё", OFFICER)));
        assertEquals(mailer, cases.outgoing().find(mailer.id(), OFFICER).orElseThrow());
        post(back, TestDesk.NOW);
        assertEquals("№ 1/2026, почтой: 80085512345678", Objects.requireNonNull(done(request, OTHERS)).note());
    }

    @Test
    void aDutyEndedByHandBeforeStaysAsItIs() {
        Request request = desk.register("2026-11-16", DemandKind.ACCESS);
        DemandId id = request.demands().getFirst().id();
        request = cases.fulfilling().dutyDone(request, id, "access.answer", Rules.noon("2026-11-17"), "лично", OFFICER);
        OutgoingLetter sent = post(made(request, LetterKind.NOTHING_HELD), TestDesk.NOW);
        assertEquals("лично", Objects.requireNonNull(done(request, "access.answer")).note());
        dispatching.takeBack(sent, "ошибка", OFFICER);
        assertEquals("лично", Objects.requireNonNull(done(request, "access.answer")).note());
    }

    @Test
    void aDutyWhoseTermBeganAfterTheDispatchStaysOpen() {
        Request request = corrected();
        post(made(request, LetterKind.CORRECTED), Rules.noon("2026-11-16"));
        assertNull(done(request, "correction.tell-subject"));
        assertEquals("2026-11-16",
                Objects.requireNonNull(done(request, "decision.answer")).at().toLocalDate().toString());
    }

    @Test
    void aWarningAndALetterToTheRegulatorEndTheirTasks() {
        Requester regulator = new Requester(
                "Роскомнадзор", "rkn@mail.example", null, RequesterRole.REGULATOR, "Иванова");
        Request request = desk.register(regulator, Rules.noon("2026-11-16"), DemandKind.UNLAWFUL_PROCESSING);
        DemandId id = request.demands().getFirst().id();
        request = cases.events().record(
                request, id, ClockEvent.UNLAWFULNESS_FOUND, Rules.noon("2026-11-17"), OFFICER);
        desk.clock.set(Rules.noon("2026-11-16"));
        request = cases.deciding().decide(request, id, Outcome.FULFILLED, null, "исполняем", OFFICER);
        desk.clock.set(TestDesk.NOW);
        request = cases.planning().plan(request, id, OFFICER);
        post(made(request, LetterKind.CONSEQUENCE_NOTICE), TestDesk.NOW);
        assertEquals(TaskOutcome.DONE, Objects.requireNonNull(task(request, TaskWork.WARN, "").end()).outcome());
        assertNull(task(request, TaskWork.TELL_REGULATOR, "").end());
        post(made(request, LetterKind.VIOLATION_REGULATOR), TestDesk.NOW);
        TaskEnd told = Objects.requireNonNull(task(request, TaskWork.TELL_REGULATOR, "").end());
        assertEquals("№ 2/2026, почтой: 80085512345678", told.note());
        assertNull(told.second());
        assertEquals(TestDesk.NOW, Objects.requireNonNull(done(request, "unlawful.tell-regulator")).at());
    }

    private Request abroad() {
        Operator globus = cases.operators().keep(new Operator(new OperatorId(0), "Глобус", "i@globus.example", null,
                null, Rules.MOSCOW, CountingSwitches.STRICT, List.of("uk-gdpr")), OFFICER);
        return cases.registering().register(new NewRequest(globus.id(), Channel.EMAIL, Rules.noon("2026-11-16"),
                "uk-gdpr", TestDesk.maria(), List.of(DemandKind.ACCESS), "…", null), OFFICER);
    }

    private Map<ClockEvent, ZonedDateTime> events(Request request) {
        return current(request).demands().getFirst().events();
    }

    @Test
    void askingForDetailsStopsTheClockWhereTheLawHasThat() {
        Request russian = desk.register("2026-11-16", DemandKind.ACCESS);
        post(made(russian, LetterKind.COMPLETE_REQUEST), TestDesk.NOW);
        assertEquals(Map.of(), events(russian));
        Request british = abroad();
        post(made(british, LetterKind.COMPLETE_REQUEST), Rules.noon("2026-11-17"));
        assertEquals(Map.of(), events(british));
        desk.clock.set(Rules.noon("2026-11-16"));
        LetterAbout about = new LetterAbout(
                british.demands().getFirst().id(), LetterKind.COMPLETE_REQUEST, LetterLanguage.ENGLISH, null);
        OutgoingLetter draft = cases.outgoing().begin(
                british, about, Map.of(LetterField.MISSING_DETAILS, "which orders you ask about"), OFFICER);
        OutgoingLetter made = cases.outgoing().make(draft, new TestPress(), OFFICER);
        desk.clock.set(TestDesk.NOW);
        OutgoingLetter asked = post(made, Rules.noon("2026-11-18"));
        assertEquals(Map.of(ClockEvent.CLARIFICATION_ASKED, Rules.noon("2026-11-18")), events(british));
        assertEquals(List.of(), desk.view(british.id()).sheets().getFirst().open());
        dispatching.takeBack(asked, "не отправляли", OFFICER);
        assertEquals(Map.of(), events(british));
    }

    @Test
    void aQuestionThatWasRecordedBeforeKeepsItsMoment() {
        Request british = abroad();
        cases.events().record(british, british.demands().getFirst().id(), ClockEvent.CLARIFICATION_ASKED,
                Rules.noon("2026-11-18"), OFFICER);
        OutgoingLetter asked = post(made(british, LetterKind.COMPLETE_REQUEST), Rules.noon("2026-11-18"));
        dispatching.takeBack(asked, "ошибка", OFFICER);
        assertEquals(Map.of(ClockEvent.CLARIFICATION_ASKED, Rules.noon("2026-11-18")), events(british));
    }
}
