package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class LinkPeopleTest {
    private static final Actor SUPPORT = new Actor("П. Поддержкин", Role.SUPPORT);

    @TempDir Path folder;

    private TestDesk desk;
    private LinkPeople linking;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        linking = desk.desk.linking();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aLinkByHandIsReadableFromBothSidesAndUndoneWithoutLoss() {
        Request first = stranger("2026-11-02", DemandKind.DELETION);
        Request second = desk.register("2026-11-16", DemandKind.DELETION);
        assertEquals(List.of(), desk.view(second.id()).repeats());
        PersonLink made = linking.link(first.id(), second.id(), " сменила фамилию ", OFFICER);
        assertEquals("сменила фамилию", made.why());
        assertEquals(List.of(made), linking.of(first.id(), OFFICER));
        assertEquals(List.of(made), linking.of(second.id(), SUPPORT));
        CaseView.Linked linked = desk.view(second.id()).repeats().getFirst();
        assertEquals(first.id(), linked.earlier().id());
        assertEquals(RepeatFinding.REMINDER, linked.link().finding());
        assertEquals(second.id(), desk.view(first.id()).people().later().getFirst().request().id());
        PersonLink ended = linking.undo(made.id(), "однофамилица", OFFICER);
        assertEquals(
                new PersonLink.Undone("М. Офицерова", desk.clock.instant(), "однофамилица"), ended.undone());
        assertEquals(List.of(ended), linking.of(first.id(), OFFICER));
        assertEquals(List.of(ended), desk.view(second.id()).people().ended().stream()
                .map(CaseView.Said::link).toList());
        assertEquals(List.of(), desk.view(second.id()).repeats());
        assertEquals("сменила фамилию", linking.of(second.id(), OFFICER).getFirst().why());
    }

    @Test
    void bothLogsTellOfTheLinkWithTheNumberOfTheOther() {
        Request first = stranger("2026-11-02", DemandKind.DELETION);
        Request second = desk.register("2026-11-16", DemandKind.DELETION);
        PersonLink made = linking.link(second.id(), first.id(), "паспорт показан", OFFICER);
        linking.undo(made.id(), "ошиблась", OFFICER);
        linking.separate(second.id(), first.id(), "разные люди", OFFICER);
        List<String> expected =
                List.of("PEOPLE_LINKED 2026-0002", "LINK_UNDONE 2026-0002", "PEOPLE_SEPARATED 2026-0002");
        assertEquals(expected, told(first));
        assertEquals(expected.stream().map(line -> line.replace("0002", "0001")).toList(), told(second));
    }

    private List<String> told(Request request) {
        return desk.view(request.id()).log().stream()
                .filter(line -> List.of(LogAction.PEOPLE_LINKED, LogAction.PEOPLE_SEPARATED, LogAction.LINK_UNDONE)
                        .contains(line.action()))
                .map(line -> line.action() + " " + line.facts().get("earlier"))
                .toList();
    }

    @Test
    void neitherLinkingNorJudgingChangesADateAStateOrAnOrder() {
        Request first = desk.register("2026-11-02", DemandKind.ACCESS);
        Request second = desk.register("2026-11-03", DemandKind.ACCESS, DemandKind.DELETION);
        Request third = stranger("2026-11-05", DemandKind.ACCESS);
        List<Object> before = standing(first, second, third);
        RepeatLink proposed = desk.view(second.id()).repeats().getFirst().link();
        desk.desk.assessing().judge(second, proposed, Verdict.CONFIRMED, "тот же телефон", OFFICER);
        desk.desk.assessing().judge(second, proposed, Verdict.REJECTED, "телефон семейный", OFFICER);
        PersonLink made = linking.link(first.id(), third.id(), "сказала сама", OFFICER);
        linking.excuse(third.id(), first.id(), "ответили не на всё", OFFICER);
        linking.undo(made.id(), "нет", OFFICER);
        assertEquals(before, standing(first, second, third));
    }

    private List<Object> standing(Request... requests) {
        return List.of(
                Arrays.stream(requests).map(one -> desk.view(one.id()).request()).toList(),
                Arrays.stream(requests).map(one -> desk.view(one.id()).sheets()).toList(),
                desk.desk.today().today(desk.operator, OFFICER).pressing(),
                desk.desk.cases().page(desk.operator.id(), RegisterFilter.OPEN, 10, null, OFFICER).rows().stream()
                        .map(row -> row.id() + " " + row.state()).toList());
    }

    @Test
    void aVerdictOnAProposalIsALinkAndTheOppositeEndsIt() {
        desk.register("2026-11-02", DemandKind.DELETION);
        Request second = desk.register("2026-11-16", DemandKind.DELETION);
        RepeatLink proposed = desk.view(second.id()).repeats().getFirst().link();
        desk.desk.assessing().judge(second, proposed, Verdict.CONFIRMED, "телефон и имя", OFFICER);
        PersonLink same = linking.of(second.id(), OFFICER).getFirst();
        assertEquals(PersonLink.Kind.SAME_PERSON, same.kind());
        assertEquals("телефон и имя", same.why());
        assertEquals(Verdict.CONFIRMED, desk.view(second.id()).repeats().getFirst().link().verdict());
        desk.desk.assessing().judge(second, proposed, Verdict.REJECTED, "сестра", OFFICER);
        List<PersonLink> both = linking.of(second.id(), OFFICER);
        assertEquals(List.of(PersonLink.Kind.OTHER_PERSON, PersonLink.Kind.SAME_PERSON),
                both.stream().map(PersonLink::kind).toList());
        assertTrue(both.getFirst().holds());
        assertFalse(both.getLast().holds());
        assertEquals(Verdict.REJECTED, desk.view(second.id()).repeats().getFirst().link().verdict());
        linking.undo(both.getFirst().id(), "не знаю", OFFICER);
        assertEquals(Verdict.PROPOSED, desk.view(second.id()).repeats().getFirst().link().verdict());
        assertNull(desk.view(second.id()).repeats().getFirst().link().by());
    }

    @Test
    void whatCannotBeLinkedIsRefusedAndNothingIsSaved() {
        Request first = stranger("2026-11-02", DemandKind.DELETION);
        Request second = desk.register("2026-11-16", DemandKind.DELETION);
        assertEquals(Map.of(Field.REASONS, Problem.REASONS_MISSING), refused(() -> linking.link(
                first.id(), second.id(), " \n", OFFICER)));
        assertEquals(Map.of(Field.REASONS, Problem.TEXT_TOO_LONG), refused(() -> linking.link(
                first.id(), second.id(), "ё".repeat(2001), OFFICER)));
        assertEquals(Map.of(Field.GROUND, Problem.LINK_TO_ITSELF), refused(() -> linking.link(
                first.id(), first.id(), "она", OFFICER)));
        assertEquals(Map.of(Field.GROUND, Problem.LINK_TO_NOTHING), refused(() -> linking.link(
                first.id(), new RequestId(999), "она", OFFICER)));
        assertEquals(Map.of(Field.GROUND, Problem.LINK_TO_NOTHING), refused(() -> linking.link(
                first.id(), elsewhere(), "она", OFFICER)));
        for (Role role : List.of(Role.SUPPORT, Role.AUDITOR, Role.ADMINISTRATOR)) {
            Actor actor = new Actor("Кто-то", role);
            assertThrows(NotPermittedException.class, () -> linking.link(first.id(), second.id(), "она", actor));
            assertThrows(NotPermittedException.class, () -> linking.separate(first.id(), second.id(), "она", actor));
            assertThrows(NotPermittedException.class, () -> linking.undo(1, "она", actor));
        }
        assertEquals(List.of(), linking.of(first.id(), OFFICER));
        assertEquals(List.of(), told(first));
        PersonLink made = linking.link(first.id(), second.id(), "👩 она", OFFICER);
        assertEquals(Map.of(Field.GROUND, Problem.LINKED_ALREADY), refused(() -> linking.link(
                second.id(), first.id(), "она", OFFICER)));
        linking.undo(made.id(), "нет", OFFICER);
        assertEquals(Map.of(Field.REQUEST, Problem.LINK_ENDED_ALREADY), refused(() -> linking.undo(
                made.id(), "нет", OFFICER)));
    }

    private static Map<Field, Problem> refused(Executable change) {
        return assertThrows(RefusedException.class, change).problems();
    }

    private RequestId elsewhere() {
        Operator other = desk.desk.operators().keep(
                new Operator(new OperatorId(0), "Василёк", null, null, null, Rules.MOSCOW, CountingSwitches.STRICT,
                        List.of(Rules.PACK)),
                OFFICER);
        return desk.desk.registering()
                .register(new NewRequest(other.id(), Channel.EMAIL, Rules.noon("2026-11-09"), Rules.PACK,
                        TestDesk.maria(), List.of(DemandKind.ACCESS), "Что у вас есть?", null), OFFICER)
                .id();
    }

    @Test
    void aRegistrationWithALinkIsNotUndone() {
        Request first = stranger("2026-11-02", DemandKind.DELETION);
        Request second = desk.register("2026-11-16", DemandKind.DELETION);
        PersonLink made = linking.separate(first.id(), second.id(), "другой человек", OFFICER);
        linking.undo(made.id(), "не знаю", OFFICER);
        for (Request request : List.of(first, second)) {
            assertEquals(Map.of(Field.REQUEST, Problem.TOO_LATE_TO_UNDO),
                    refused(() -> desk.desk.undoing().undo(request.id(), OFFICER)));
        }
    }

    // 152-FZ art. 14(4)-(6): a repeat is refused only when a person confirmed who asks and nobody excused it
    @Test
    void anEarlyRepeatSupportsARefusalOnceConfirmedAndUntilItIsExcused() {
        desk.answer(desk.register("2026-11-01", DemandKind.ACCESS), "2026-11-05");
        Request again = desk.register("2026-11-16", DemandKind.ACCESS);
        RepeatLink proposed = desk.view(again.id()).repeats().getFirst().link();
        assertEquals(RepeatFinding.WITHIN_INTERVAL, proposed.finding());
        assertEquals(Problem.REPEAT_UNCONFIRMED, refusal(again));
        desk.desk.assessing().judge(again, proposed, Verdict.CONFIRMED, "телефон", OFFICER);
        linking.excuse(again.id(), proposed.earlier(), "просит то, чего не дали", OFFICER);
        RepeatLink excused = desk.view(again.id()).repeats().getFirst().link();
        assertEquals(RepeatFinding.WITHIN_INTERVAL, excused.finding());
        assertEquals(new RepeatLink.Excuse("М. Офицерова", desk.clock.instant(), "просит то, чего не дали"),
                excused.excuse());
        assertEquals(ConfirmedRepeat.NONE, desk.view(again.id()).asRepeat());
        assertEquals(Problem.NO_EARLIER_REQUEST, refusal(again));
        linking.excuseNoMore(again.id(), proposed.earlier(), OFFICER);
        assertEquals(ConfirmedRepeat.CONFIRMED, desk.view(again.id()).asRepeat());
        assertEquals("repeat.early", desk.desk.deciding()
                .decide(again, again.demands().getFirst().id(), Outcome.REFUSED, "repeat.early", "ответили", OFFICER)
                .demands().getFirst().decided().orElseThrow().groundId());
    }

    private @Nullable Problem refusal(Request request) {
        return refused(() -> desk.desk.deciding().decide(request, request.demands().getFirst().id(), Outcome.REFUSED,
                "repeat.early", "ответили", OFFICER)).get(Field.GROUND);
    }

    @Test
    void aFindingStaysInStepWithWhatIsRecordedLater() {
        Request first = desk.answer(desk.register("2026-11-09", DemandKind.ACCESS), "2026-11-12");
        desk.clock.set(Rules.noon("2026-12-05"));
        Request again = desk.register("2026-12-04", DemandKind.DELETION);
        assertEquals(RepeatFinding.EARLIER, stored(again));
        Request more = desk.desk.qualifying().add(again, DemandKind.ACCESS, OFFICER);
        assertEquals(RepeatFinding.WITHIN_INTERVAL, stored(more));
        desk.desk.events().record(first, first.demands().getFirst().id(), ClockEvent.FIRST_SENT,
                Rules.noon("2026-11-04"), OFFICER);
        assertEquals(RepeatFinding.REPEATED, stored(more));
    }

    private RepeatFinding stored(Request request) {
        return desk.transactions.read(store -> store.repeats().of(request.id()).getFirst().finding());
    }

    @Test
    void whatWasDecidedAfterTheReceiptWasStillOpenThen() {
        Request first = desk.register("2026-11-02", DemandKind.ACCESS);
        Request second = desk.register("2026-11-10", DemandKind.ACCESS);
        desk.answer(first, "2026-11-12");
        assertEquals(RepeatFinding.REMINDER, desk.view(second.id()).repeats().getFirst().link().finding());
    }

    @Test
    void requestsAreSystematicAsThePolicySays() {
        Policy policy = new Policy(new Policy.Systematic(3, 14), Set.of(), List.of(), false);
        desk.desk.operators().keep(desk.operator.promising(policy), OFFICER);
        Request first = desk.register("2026-11-03", DemandKind.ACCESS);
        desk.register("2026-11-10", DemandKind.DELETION);
        assertNull(desk.view(first.id()).people().systematic());
        Request third = stranger("2026-11-16", DemandKind.ACCESS);
        PersonLink made = linking.link(third.id(), first.id(), "она сама сказала", OFFICER);
        assertEquals(List.of("2026-0001", "2026-0002", "2026-0003"),
                Objects.requireNonNull(desk.view(first.id()).people().systematic()).numbers());
        linking.undo(made.id(), "нет", OFFICER);
        assertNull(desk.view(first.id()).people().systematic());
    }

    @Test
    void twoToldApartAreNotMadeOneOverAThird() {
        Policy policy = new Policy(new Policy.Systematic(3, 14), Set.of(), List.of(), false);
        desk.desk.operators().keep(desk.operator.promising(policy), OFFICER);
        Request anna = known("Ли Анна", "a@post.example", "2026-11-01");
        Request boris = known("Ким Борис", "b@post.example", "2026-11-02");
        Request vera = known("Пак Вера", "c@post.example", "2026-11-03");
        PersonLink apart = linking.separate(anna.id(), vera.id(), "разные", OFFICER);
        linking.link(anna.id(), boris.id(), "она", OFFICER);
        assertEquals(Map.of(Field.GROUND, Problem.LINK_JOINS_TOLD_APART),
                refused(() -> linking.link(boris.id(), vera.id(), "она", OFFICER)));
        linking.undo(apart.id(), "не знаю", OFFICER);
        linking.link(boris.id(), vera.id(), "она", OFFICER);
        assertEquals(3, Objects.requireNonNull(desk.view(anna.id()).people().systematic()).count());
        linking.separate(vera.id(), anna.id(), "всё-таки разные", OFFICER);
        assertNull(desk.view(anna.id()).people().systematic());
        assertEquals(List.of(boris.id()), alike(anna));
        assertEquals(List.of(boris.id()), alike(vera));
        assertEquals(Set.of(anna.id(), vera.id()), Set.copyOf(alike(boris)));
    }

    private List<RequestId> alike(Request request) {
        return desk.transactions.read(store -> new LikelyPeople(store, desk.operator.id())
                .find(IdentityKeys.of(request.requester()), request.id(), 10).stream()
                .map(likely -> likely.candidate().id())
                .toList());
    }

    private Request known(String name, String email, String day) {
        return desk.register(new Requester(name, email, null, RequesterRole.SUBJECT, null), Rules.noon(day),
                DemandKind.ACCESS);
    }

    private Request stranger(String day, DemandKind... kinds) {
        return desk.register(
                new Requester("Ли", "li@post.example", null, RequesterRole.SUBJECT, null), Rules.noon(day), kinds);
    }
}
