package org.dsrdesk.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Weight;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.fulfilment.Missing;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.Policy.SecondSignature;
import org.dsrdesk.domain.operator.PolicyClause;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.EarlierDecision;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.Sheets;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class DecideDemandTest {
    private static final Actor OFFICER = TestDesk.OFFICER;
    private static final NewDecision OTHERS = NewDecision.of(Outcome.REFUSED, "access.others", "голоса соседей");

    @TempDir Path folder;

    private TestDesk desk;

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

    private Request decide(Request request, NewDecision made) {
        return desk.desk.deciding().decide(request, first(request), made, OFFICER);
    }

    private Decision decided(Request request) {
        return desk.view(request.id()).request().demand(first(request)).decided().orElseThrow();
    }

    private Map<Field, Problem> refused(Request request, NewDecision made) {
        int lines = desk.view(request.id()).log().size();
        Map<Field, Problem> problems =
                assertThrows(RefusedException.class, () -> decide(request, made)).problems();
        assertEquals(request, desk.view(request.id()).request());
        assertEquals(lines, desk.view(request.id()).log().size());
        return problems;
    }

    private void policy(Policy policy) {
        desk.desk.operators().keep(desk.operator.promising(policy), OFFICER);
    }

    private static Policy wants(SecondSignature what) {
        return new Policy(null, Set.of(what), List.of(), false);
    }

    @ParameterizedTest
    @EnumSource
    void everyOutcomeNeedsReasons(Outcome outcome) {
        Request request = desk.register("2026-11-09", DemandKind.ACCESS);
        assertEquals(
                Problem.REASONS_MISSING, refused(request, NewDecision.of(outcome, null, " ")).get(Field.REASONS));
    }

    @Test
    void redirectingNeedsSomebodyToRedirectTo() {
        Request request = desk.register("2026-11-09", DemandKind.ACCESS);
        NewDecision redirected = NewDecision.of(Outcome.REDIRECTED, null, "чат ведёт магазин");
        assertEquals(Map.of(Field.TARGET, Problem.TARGET_MISSING), refused(request, redirected.to("  ")));
        assertEquals(Map.of(Field.TARGET, Problem.TEXT_TOO_LONG), refused(request, redirected.to("м".repeat(401))));
        request = decide(request, redirected.to(" ООО «Василёк» "));
        assertEquals("ООО «Василёк»", decided(request).target());
        assertNull(decided(decide(desk.register("2026-11-10", DemandKind.MARKETING),
                NewDecision.of(Outcome.FULFILLED, null, "снят").to("никому"))).target());
    }

    @Test
    void aDuplicateNamesAnotherRequestToTheSameOperatorAndRemovesNothing() {
        Request original = desk.register("2026-11-09", DemandKind.ACCESS);
        Request copy = desk.register("2026-11-10", DemandKind.ACCESS);
        Operator other = desk.desk.operators().keep(new Operator(new OperatorId(0), "Василёк", null, null, null,
                Rules.MOSCOW, desk.operator.switches(), List.of(Rules.PACK)), OFFICER);
        Request elsewhere = desk.desk.registering().register(new NewRequest(other.id(), Channel.EMAIL,
                Rules.noon("2026-11-09"), Rules.PACK, TestDesk.maria(), List.of(DemandKind.ACCESS), "", null), OFFICER);
        NewDecision duplicate = NewDecision.of(Outcome.DUPLICATE, null, "то же письмо");
        for (String number : List.of("", "нет", "2026-0099", copy.number().toString(), elsewhere.number().toString())) {
            assertEquals(Map.of(Field.TARGET, Problem.NO_SUCH_REQUEST), refused(copy, duplicate.to(number)), number);
        }
        confirm(copy);
        copy = decide(copy, duplicate.to(" 2026-1 "));
        assertEquals("2026-0001", decided(copy).target());
        assertEquals(1, desk.view(original.id()).sheets().getFirst().open().size());
        assertEquals(1, desk.view(copy.id()).sheets().getFirst().open().size());
        assertEquals(2, desk.desk.today().today(desk.operator, OFFICER).ahead().size()
                + desk.desk.today().today(desk.operator, OFFICER).pressing().size());
    }

    @Test
    void requestsAreNoDuplicatesOfEachOtherInACircle() {
        Request one = desk.register("2026-11-09", DemandKind.ACCESS);
        Request two = desk.register("2026-11-10", DemandKind.ACCESS);
        Request three = desk.register("2026-11-11", DemandKind.ACCESS);
        NewDecision duplicate = NewDecision.of(Outcome.DUPLICATE, null, "то же письмо");
        confirm(two);
        confirm(three);
        decide(two, duplicate.to("2026-0001"));
        decide(three, duplicate.to("2026-0002"));
        assertEquals(Map.of(Field.TARGET, Problem.DUPLICATE_IN_CIRCLE), refused(one, duplicate.to("2026-0003")));
    }

    // 152-FZ art. 14(4)-(6): a proposed link refuses nobody
    @Test
    void aRepeatIsRefusedOnlyOnceAPersonSaidWhoseItIs() {
        desk.answer(desk.register("2026-11-02", DemandKind.ACCESS), "2026-11-05");
        Request again = desk.register("2026-11-16", DemandKind.ACCESS);
        NewDecision early = NewDecision.of(Outcome.REFUSED, "repeat.early", "ответили 2 ноября");
        assertEquals(Map.of(Field.GROUND, Problem.REPEAT_UNCONFIRMED), refused(again, early));
        RepeatLink link = desk.view(again.id()).repeats().getFirst().link();
        assertEquals(RepeatFinding.WITHIN_INTERVAL, link.finding());
        again = desk.desk.assessing().judge(again, link, RepeatLink.Verdict.REJECTED, OFFICER);
        assertEquals(Map.of(Field.GROUND, Problem.NO_EARLIER_REQUEST), refused(again, early));
        again = desk.desk.assessing().judge(again, link, RepeatLink.Verdict.CONFIRMED, OFFICER);
        again = decide(again, early);
        assertEquals("repeat.early", decided(again).groundId());
        again = desk.desk.fulfilling().dutyDone(
                again, first(again), "access.refusal", Rules.noon("2026-11-19"), "письмом", OFFICER);
        assertEquals(List.of(), desk.desk.closing().missing(again));
        again = desk.desk.assessing().judge(again, link, RepeatLink.Verdict.REJECTED, OFFICER);
        assertEquals(List.of(new Missing.Decision(first(again))), desk.desk.closing().missing(again));
        assertEquals(desk.desk.closing().missing(again), desk.view(again.id()).missing());
    }

    private Operator global(Policy policy) {
        Operator global = new Operator(new OperatorId(0), "Глобус", null, null, null, Rules.MOSCOW,
                desk.operator.switches(), List.of("eu-gdpr"));
        return desk.desk.operators().keep(global.promising(policy), OFFICER);
    }

    private Request european(Operator operator, String day) {
        return desk.desk.registering().register(new NewRequest(operator.id(), Channel.EMAIL, Rules.noon(day), "eu-gdpr",
                TestDesk.maria(), List.of(DemandKind.ACCESS), "Прошу " + day, null), OFFICER);
    }

    private void confirm(Request request) {
        desk.view(request.id()).repeats().stream()
                .filter(one -> one.link().verdict() == RepeatLink.Verdict.PROPOSED)
                .forEach(one -> desk.desk.assessing().judge(
                        request, one.link(), RepeatLink.Verdict.CONFIRMED, OFFICER));
    }

    // GDPR art. 12(5)(b): "in particular because of their repetitive character"; art. 15(4) is a ground of its own
    @Test
    void workAndOthersDataAloneMakeNoRequestExcessive() {
        Operator global = global(wants(SecondSignature.ASSESSMENT));
        Request request = european(global, "2026-11-09");
        NewDecision excessive = NewDecision.of(Outcome.REFUSED, "request.excessive", "копии за десять лет");
        Map<Field, Problem> no = Map.of(Field.GROUND, Problem.NOT_DISPROPORTIONATE);
        assertEquals(no, refused(request, excessive));
        Request large = desk.desk.assessing().flag(request, Sheets.tooMuch(), Sheets.full(), "полгода", OFFICER);
        assertEquals(no, refused(large, excessive));
        Request slight = desk.desk.assessing().flag(large, Sheets.weights(Weight.HEAVY, Criterion.SYSTEMATIC,
                Criterion.MANY_HOURS, Criterion.ENDANGERS_OTHERS), Sheets.full(), "снова", OFFICER);
        assertEquals(no, refused(slight, excessive));
        Request again = desk.desk.assessing().flag(slight, Sheets.weights(Weight.HEAVY, Criterion.SYSTEMATIC,
                Criterion.MANY_HOURS, Criterion.MANY_SYSTEMS, Criterion.BACKUP_MEDIA), Sheets.full(), "снова", OFFICER);
        assertEquals(Map.of(Field.GROUND, Problem.ASSESSMENT_UNSIGNED), refused(again, excessive));
        Request signed = desk.desk.assessing().sign(again, "А. Второв", OFFICER);
        assertEquals("request.excessive", decided(decide(signed, excessive)).groundId());
        Request russian = desk.desk.assessing().flag(
                desk.register("2026-11-09", DemandKind.ACCESS), Sheets.tooMuch(), Sheets.full(), "полгода", OFFICER);
        assertEquals(Map.of(Field.GROUND, Problem.GROUND_MISSING), refused(russian, excessive));
    }

    @Test
    void aConfirmedRepetitionIsExcessiveWithoutASheet() {
        Operator global = global(new Policy(new Policy.Systematic(3, 60), Set.of(), List.of(), true));
        european(global, "2026-11-03");
        european(global, "2026-11-05");
        Request third = european(global, "2026-11-09");
        NewDecision excessive = NewDecision.of(Outcome.REFUSED, "request.excessive", "третий раз за неделю");
        assertEquals(Map.of(Field.GROUND, Problem.NOT_DISPROPORTIONATE), refused(third, excessive));
        confirm(third);
        assertEquals("request.excessive", decided(decide(third, excessive)).groundId());
    }

    @Test
    void anAssessmentThatWaitsForASignatureKeepsTheRequestOpen() {
        policy(wants(SecondSignature.ASSESSMENT));
        Request request = desk.answer(desk.register("2026-11-09", DemandKind.ACCESS), "2026-11-10");
        Request flagged = desk.desk.assessing().flag(request, Sheets.tooMuch(), Sheets.full(), "полгода", OFFICER);
        List<Missing> signature = List.of(new Missing.AssessmentSignature(first(request)));
        assertEquals(signature, desk.desk.closing().missing(flagged));
        assertEquals(signature, desk.view(flagged.id()).missing());
        assertThrows(RefusedException.class, () -> desk.desk.closing().close(flagged, OFFICER));
        Request signed = desk.desk.assessing().sign(flagged, "А. Второв", OFFICER);
        assertTrue(desk.desk.closing().close(signed, OFFICER).isClosed());
    }

    @Test
    void aDuplicateIsOfTheSamePersonsDemandThatWasOpenWhenItCame() {
        NewDecision duplicate = NewDecision.of(Outcome.DUPLICATE, null, "то же");
        Request stranger = desk.register(new Requester("Ли", "li@post.example", null, RequesterRole.SUBJECT, null),
                Rules.noon("2026-11-01"), DemandKind.ACCESS);
        Request other = desk.register("2026-11-02", DemandKind.MARKETING);
        Request answered = desk.answer(desk.register("2026-11-03", DemandKind.ACCESS), "2026-11-05");
        Request open = desk.register("2026-11-06", DemandKind.ACCESS);
        Request copy = desk.register("2026-11-09", DemandKind.ACCESS);
        Request after = desk.register("2026-11-10", DemandKind.ACCESS);
        Map<Field, Problem> unconfirmed = Map.of(Field.TARGET, Problem.DUPLICATE_UNCONFIRMED);
        assertEquals(unconfirmed, refused(copy, duplicate.to(stranger.number().toString())));
        assertEquals(unconfirmed, refused(copy, duplicate.to(open.number().toString())));
        confirm(copy);
        confirm(after);
        for (Request wrong : List.of(other, answered, after)) {
            assertEquals(Map.of(Field.TARGET, Problem.DUPLICATE_OF_NOTHING_OPEN),
                    refused(copy, duplicate.to(wrong.number().toString())), wrong.number().toString());
        }
        assertEquals(open.number().toString(), decided(decide(copy, duplicate.to(open.number().toString()))).target());
    }

    @Test
    void aDuplicateClosesOnlyOnceItOrItsTargetIsAnswered() {
        Request original = desk.register("2026-11-09", DemandKind.ACCESS);
        Request copy = desk.register("2026-11-10", DemandKind.ACCESS);
        confirm(copy);
        copy = decide(copy, NewDecision.of(Outcome.DUPLICATE, null, "то же").to(original.number().toString()));
        assertEquals(List.of(new Missing.Duty(first(copy), Rules.statute().duty("access.answer"))),
                desk.desk.closing().missing(copy));
        Request waiting = desk.desk.fulfilling().dutyDoesNotApply(
                copy, first(copy), "access.answer", "ответим на первое", OFFICER);
        List<Missing> answer = List.of(new Missing.AnswerToEither(first(copy), original.number()));
        assertEquals(answer, desk.desk.closing().missing(waiting));
        assertEquals(answer, desk.view(waiting.id()).missing());
        assertThrows(RefusedException.class, () -> desk.desk.closing().close(waiting, OFFICER));
        desk.answer(original, "2026-11-12");
        assertTrue(desk.desk.closing().close(waiting, OFFICER).isClosed());
    }

    @Test
    void aGroundOfThePolicyEndsNoDutyAndWaitsForASecondPerson() {
        PolicyGround ground = new PolicyGround("excessive", "Чрезмерные", "п. 7.3", Set.of(DemandKind.ACCESS));
        NewDecision declined = NewDecision.of(Outcome.REFUSED, "policy:excessive", "пятый раз за месяц");
        Request request = desk.register("2026-11-09", DemandKind.ACCESS);
        assertEquals(Map.of(Field.GROUND, Problem.GROUND_MISSING), refused(request, declined));
        policy(new Policy(null, Set.of(), List.of(ground), false));
        request = decide(request, declined);
        assertEquals("policy:excessive", desk.view(request.id()).log().getLast().facts().get("ground"));
        assertEquals(List.of("access.answer"), desk.view(request.id()).sheets().getFirst().open().stream()
                .map(deadline -> deadline.duty().id()).toList());
        request = desk.desk.fulfilling().dutyDone(
                request, first(request), "access.answer", Rules.noon("2026-11-19"), "письмом", OFFICER);
        Request answered = request;
        assertEquals(List.of(new Missing.SecondSignature(first(request))), desk.desk.closing().missing(request));
        assertThrows(RefusedException.class, () -> desk.desk.closing().close(answered, OFFICER));
        request = desk.desk.deciding().sign(request, first(request), "А. Второв", OFFICER);
        LogEntry signed = desk.view(request.id()).log().getLast();
        assertEquals(LogAction.DECISION_SIGNED, signed.action());
        assertEquals("А. Второв", signed.facts().get("signer"));
        assertTrue(desk.desk.closing().close(request, OFFICER).isClosed());
    }

    @Test
    void aRefusalOnThePolicyKeepsTheClauseOfItsDayWhateverBecomesOfThePolicy() {
        policy(new Policy(null, Set.of(), List.of(new PolicyGround("often", "Частые", "п. 5", Set.of())), false));
        Request request = decide(desk.register("2026-11-09", DemandKind.ACCESS),
                NewDecision.of(Outcome.REFUSED, "policy:often", "пятый раз"));
        policy(new Policy(null, Set.of(), List.of(new PolicyGround("often", "Угроза", "п. 99", Set.of())), false));
        assertEquals(new PolicyClause("Частые", "п. 5"), decided(request).policy());
        policy(Policy.NONE);
        assertEquals(new PolicyClause("Частые", "п. 5"), decided(request).policy());
        decide(request, NewDecision.of(Outcome.FULFILLED, null, "дали").because("отказали зря"));
        EarlierDecision earlier = desk.view(request.id()).request().demands().getFirst().earlier().getFirst();
        assertEquals(new PolicyClause("Частые", "п. 5"), earlier.decision().policy());
        assertNull(decided(request).policy());
    }

    @Test
    void theSecondSignatureIsAnotherPersonsHoweverTheNameIsWritten() {
        policy(wants(SecondSignature.REFUSAL));
        Request request = desk.register("2026-11-09", DemandKind.ACCESS);
        assertEquals(Map.of(Field.SIGNER, Problem.SIGNER_SAME), refused(request, OTHERS.signedBy("м.ОФИЦЁРОВА")));
        assertEquals(Field.SIGNER, refused(request, OTHERS.signedBy("в".repeat(301))).keySet().iterator().next());
        assertEquals(Problem.NOTHING_TO_SIGN, unsigned(request, "А. Второв"));
        request = decide(request, OTHERS);
        assertEquals(Problem.SIGNER_MISSING, unsigned(request, " "));
        assertEquals(Problem.SIGNER_SAME, unsigned(request, " М.  Офицерова"));
        request = desk.desk.deciding().sign(request, first(request), " А. Второв ", OFFICER);
        assertEquals("А. Второв", Objects.requireNonNull(decided(request).second()).by());
        assertEquals("М. Офицерова", Objects.requireNonNull(decided(request).second()).recordedBy());
        assertEquals(Problem.NOTHING_TO_SIGN, unsigned(request, "Б. Третьев"));
    }

    private Problem unsigned(Request request, String signer) {
        return Objects.requireNonNull(assertThrows(RefusedException.class,
                () -> desk.desk.deciding().sign(request, first(request), signer, OFFICER))
                .problems().get(Field.SIGNER));
    }

    @Test
    void aDecisionSignedAtOnceWaitsForNobodyAndANewOneIsSignedAnew() {
        policy(wants(SecondSignature.REFUSAL));
        Request request = decide(desk.register("2026-11-09", DemandKind.ACCESS), OTHERS.signedBy("А. Второв"));
        Missing unsigned = new Missing.SecondSignature(first(request));
        assertTrue(!desk.desk.closing().missing(request).contains(unsigned));
        request = decide(request, OTHERS.because("уточнили причины"));
        assertNull(decided(request).second());
        assertTrue(desk.desk.closing().missing(request).contains(unsigned));
    }

    @Test
    void aPolicyAsksForNoSignatureUnderWhatWasDecidedBeforeIt() {
        Request request = decide(desk.register("2026-11-09", DemandKind.ACCESS), OTHERS);
        policy(wants(SecondSignature.REFUSAL));
        Missing unsigned = new Missing.SecondSignature(first(request));
        assertFalse(desk.view(request.id()).missing().contains(unsigned));
        request = decide(request, OTHERS.because("уточнили причины"));
        assertTrue(desk.view(request.id()).missing().contains(unsigned));
        assertEquals(List.of(false, true), List.of(
                desk.view(request.id()).request().demands().getFirst().earlier().getFirst().decision().secondWanted(),
                decided(request).secondWanted()));
        policy(Policy.NONE);
        assertFalse(desk.view(request.id()).missing().contains(unsigned));
    }

    @Test
    void aDecisionChangesOnlyByANewOneThatSaysWhyAndTheOldOneStays() {
        Request request = decide(desk.register("2026-11-09", DemandKind.ACCESS), OTHERS);
        NewDecision partly = NewDecision.of(Outcome.FULFILLED_IN_PART, null, "голоса соседей вырезаны");
        assertEquals(Map.of(Field.CHANGE, Problem.CHANGE_MISSING), refused(request, partly));
        desk.clock.set(TestDesk.NOW.plusMinutes(5));
        request = decide(request, partly.because("нашли способ скрыть чужое"));
        Demand demand = desk.view(request.id()).request().demands().getFirst();
        EarlierDecision earlier = demand.earlier().getFirst();
        assertEquals("access.others", earlier.decision().groundId());
        assertEquals("голоса соседей", earlier.decision().reasons());
        assertEquals(TestDesk.NOW.toInstant(), earlier.decision().at());
        assertEquals("нашли способ скрыть чужое", earlier.why());
        assertEquals(TestDesk.NOW.plusMinutes(5).toInstant(), earlier.until());
        assertEquals(2, desk.view(request.id()).log().stream()
                .filter(entry -> entry.action() == LogAction.DECIDED).count());
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "NOTHING_HELD"})
    void aDecidedAccessKeepsItsDayOnTodayUntilTheReplyIsSent(Outcome outcome) {
        Request request = desk.register("2026-11-09", DemandKind.ACCESS);
        String ground = outcome == Outcome.REFUSED ? "access.others" : null;
        String duty = outcome == Outcome.REFUSED ? "access.refusal" : "access.answer";
        assertKept(request, NewDecision.of(outcome, ground, "причина"), LocalDate.of(2026, 11, 23), duty);
    }

    @Test
    void aContinuedProcessingKeepsItsDayOnTodayUntilTheReplyIsSent() {
        Request request = desk.register("2026-11-09", DemandKind.STOP_PROCESSING);
        request = desk.desk.fulfilling().dutyDoesNotApply(
                request, first(request), "stop.destroy", "обработка продолжается", OFFICER);
        request = decide(request, NewDecision.of(Outcome.CONTINUED, "continue.contract", "договор до мая"));
        assertEquals(LocalDate.of(2026, 11, 23), today(request));
        UnaryOperator<Request> ended = one -> desk.desk.fulfilling().dutyDoesNotApply(
                one, first(one), "stop.stop", "основание: договор", OFFICER);
        Request waiting = ended.apply(request);
        assertEquals(List.of(new Missing.Answer(first(request))), desk.desk.closing().missing(waiting));
        assertThrows(RefusedException.class, () -> desk.desk.closing().close(waiting, OFFICER));
        request = desk.desk.fulfilling().dutyDone(
                waiting, first(request), "decision.answer", Rules.noon("2026-11-19"), "письмом", OFFICER);
        assertTrue(desk.desk.closing().close(request, OFFICER).isClosed());
    }

    private void assertKept(Request fresh, NewDecision made, LocalDate due, String duty) {
        assertEquals(due, today(fresh));
        Request request = decide(fresh, made);
        assertEquals(due, today(request));
        assertThrows(RefusedException.class, () -> desk.desk.closing().close(request, OFFICER));
        Request replied = desk.desk.fulfilling().dutyDone(
                request, first(request), duty, Rules.noon("2026-11-19"), "письмом", OFFICER);
        assertTrue(desk.desk.closing().close(replied, OFFICER).isClosed());
        assertEquals(List.of(), desk.desk.today().today(desk.operator, OFFICER).ahead());
    }

    /** The day by which Today lists the request. */
    private LocalDate today(Request request) {
        Today today = desk.desk.today().today(desk.operator, OFFICER);
        return List.of(today.pressing(), today.ahead()).stream().flatMap(List::stream)
                .filter(due -> due.row().id().equals(request.id()))
                .map(due -> due.row().duty().due())
                .findFirst()
                .orElseThrow();
    }
}
