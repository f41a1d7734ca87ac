package org.dsrdesk.operators;

import static org.dsrdesk.operators.OperatorDesk.OFFICER;
import static org.dsrdesk.operators.OperatorDesk.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.GroundsOffered;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.domain.assessment.AssessmentSheet;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Weight;
import org.dsrdesk.domain.fulfilment.Missing;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.profile.Recipient;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Reception;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;

/** What the policy of CallKeeper obliges to. */
final class CallKeeperFacts {
    private CallKeeperFacts() {}

    static List<FactRow> rows() {
        return List.of(
                FactRow.whole("CallKeeper/processing-1",
                        "deletion, correction and access are registered by e-mail, post and phone, the channels of the "
                                + "profile",
                        CallKeeperFacts::channels),
                FactRow.whole("CallKeeper/deletion-1",
                        "the consequence notice says that the service ends; the notice and the stop of the service are "
                                + "tasks, without which nothing closes",
                        CallKeeperFacts::serviceEnds),
                FactRow.whole("CallKeeper/deletion-2",
                        "the three grounds are offered apart from the law's; repeats are found; the assessment keeps "
                                + "the evidence of each flag; a refusal needs reasons and a second signature",
                        CallKeeperFacts::threeFlags),
                FactRow.whole("CallKeeper/deletion-3",
                        "free by default; the policy allows a fee, and asking for one is refused because 152-FZ does "
                                + "not",
                        CallKeeperFacts::free),
                FactRow.whole("CallKeeper/deletion-4",
                        "the promise tells that data which are not personal may stay; what stayed and why is kept with "
                                + "the end of the task",
                        CallKeeperFacts::leftBehind),
                FactRow.whole("CallKeeper/consent-1",
                        "a marketing opt-out by e-mail is due at once; the plan unsubscribes, and people can do so "
                                + "themselves by the link",
                        CallKeeperFacts::unsubscribe),
                FactRow.whole("CallKeeper/cookies-1",
                        "access is due in ten working days, with correction and deletion beside it",
                        CallKeeperFacts::handOver),
                FactRow.whole("CallKeeper/children-1",
                        "a parent asks for the child whose data were collected without consent: role, authority "
                                + "checked, child named, duties of unlawful processing",
                        CallKeeperFacts::child),
                FactRow.whole("CallKeeper/opening-1",
                        "the profile tells the product where it only processes; the demand is redirected to the site "
                                + "by a letter that ends the task to pass it on, and a letter tells the person so",
                        CallKeeperFacts::redirect),
                FactRow.whole("CallKeeper/control-1",
                        "partners are processors under contract; a task tells each on deletion and correction and "
                                + "keeps the reply",
                        CallKeeperFacts::processors));
    }

    private static void channels(OperatorDesk desk) {
        assertEquals(Set.of(Channel.EMAIL, Channel.PHONE, Channel.POST), desk.profile.channels());
        for (Channel channel : desk.profile.channels()) {
            assertEquals(3, desk.register(channel, DemandKind.DELETION, DemandKind.CORRECTION, DemandKind.ACCESS)
                    .demands().size());
        }
    }

    private static void serviceEnds(OperatorDesk desk) {
        assertEquals("Удалятся все собранные данные, и пользоваться сервисом CallKeeper станет нельзя.",
                desk.profile.consequencesOf(DemandKind.DELETION).getFirst().words());
        assertEquals(TaskWork.WARN, desk.profile.plan().linesFor(DemandKind.DELETION).getFirst().work());
        TaskFacts.serviceStops(desk);
    }

    private static void leftBehind(OperatorDesk desk) {
        assertTrue(desk.profile.promisesFor(DemandKind.DELETION).stream()
                .anyMatch(promise -> promise.words().startsWith("Неперсональные")));
        TaskFacts.leftBehind(desk);
    }

    private static void threeFlags(OperatorDesk desk) {
        Request first = desk.register(Channel.EMAIL, DemandKind.DELETION);
        Request request = desk.register(Channel.EMAIL, DemandKind.DELETION);
        assertEquals(first.id(), desk.view(request).repeats().getFirst().earlier().id());
        GroundsOffered offered = GroundsOffered.of(
                GroundsOffered.Basis.of(desk.view(request)), request.demands().getFirst(), Outcome.REFUSED);
        assertEquals(List.of("repeat", "effort", "others"), offered.policy().stream().map(PolicyGround::id).toList());
        assertTrue(offered.law().stream().noneMatch(ground -> PolicyGround.isPolicy(ground.id())));
        AssessmentSheet sheet = new AssessmentSheet(
                null, null, 3, "архив на лентах", "переписка другого клиента", "", "", "");
        Request flagged = desk.desk.assessing().flag(request,
                Map.of(Criterion.SYSTEMATIC, Weight.SLIGHT, Criterion.BACKUP_MEDIA, Weight.HEAVY,
                        Criterion.ENDANGERS_OTHERS, Weight.HEAVY),
                sheet, "проверено по журналу", OFFICER);
        Disproportion found = Objects.requireNonNull(flagged.disproportion());
        assertEquals("переписка другого клиента", found.sheet().fact(Criterion.ENDANGERS_OTHERS));
        assertEquals("3", found.sheet().fact(Criterion.SYSTEMATIC));
        assertEquals("архив на лентах", found.sheet().fact(Criterion.BACKUP_MEDIA));
        assertTrue(found.endangersOthers());
        NewDecision bare = NewDecision.of(Outcome.REFUSED, "policy:effort", "");
        assertThrows(RefusedException.class, () -> desk.desk.deciding().decide(flagged, first(flagged), bare, OFFICER));
        Request refused = desk.desk.deciding().decide(flagged, first(flagged),
                NewDecision.of(Outcome.REFUSED, "policy:effort", "данные есть только на лентах"), OFFICER);
        Decision decision = refused.demands().getFirst().decided().orElseThrow();
        assertTrue(decision.onPolicy());
        assertFalse(decision.refusesByLaw());
        assertEquals("раздел «Удаление»", Objects.requireNonNull(decision.policy()).clause());
        assertTrue(desk.desk.closing().missing(refused).stream()
                .anyMatch(Missing.SecondSignature.class::isInstance));
    }

    private static void free(OperatorDesk desk) {
        assertTrue(desk.operator.policy().fee());
        Request request = desk.register(Channel.EMAIL, DemandKind.DELETION);
        Request free = desk.desk.assessing().flag(request, Map.of(Criterion.BACKUP_MEDIA, Weight.SLIGHT),
                new AssessmentSheet(null, null, null, "ленты", "", "", "", ""), "оценка", OFFICER);
        assertEquals("", Objects.requireNonNull(free.disproportion()).sheet().fee());
        assertEquals(Map.of(Field.FEE, Problem.FEE_NOT_ALLOWED), assertThrows(
                RefusedException.class,
                () -> desk.desk.assessing().flag(free, Map.of(Criterion.BACKUP_MEDIA, Weight.SLIGHT),
                        new AssessmentSheet(null, null, null, "ленты", "", "", "", "500 рублей"), "плата", OFFICER))
                .problems());
    }

    private static void unsubscribe(OperatorDesk desk) {
        Request request = desk.register(Channel.EMAIL, DemandKind.MARKETING);
        assertEquals(List.of("marketing.stop 2026-11-20"), desk.dues(request));
        assertTrue(desk.plans(DemandKind.MARKETING, TaskWork.STOP, "mailing"));
        assertTrue(desk.profile.inventory().system("mailing").orElseThrow().selfService());
    }

    private static void handOver(OperatorDesk desk) {
        Request request = desk.register(
                Channel.EMAIL, DemandKind.ACCESS, DemandKind.CORRECTION, DemandKind.DELETION);
        assertEquals(List.of("access.answer 2026-12-04"), desk.dues(request));
        assertTrue(desk.plans(DemandKind.ACCESS, TaskWork.HAND_OVER, "service"));
    }

    private static void child(OperatorDesk desk) {
        Requester parent = new Requester(
                "Петрова Анна", "a.petrova@mail.example", null, RequesterRole.PARENT, "Петров Илья");
        Request asked = desk.register(Channel.EMAIL, parent,
                new Reception(null, Set.of(IdentityFact.NAME, IdentityFact.AUTHORITY), null), OFFICER,
                DemandKind.DELETION);
        assertEquals(RequesterRole.PARENT, asked.requester().role());
        assertEquals("AUTHORITY,NAME", desk.view(asked).log().getFirst().facts().get("checked"));
        Request request = desk.desk.qualifying().qualify(
                asked, first(asked), DemandKind.DELETION, DeletionGround.CHILD_WITHOUT_CONSENT, OFFICER);
        assertEquals("unlawful.block", desk.view(request).statute()
                .duties(DeletionGround.CHILD_WITHOUT_CONSENT).getFirst().id());
        assertEquals(DeletionGround.CHILD_WITHOUT_CONSENT, request.demands().getFirst().ground());
    }

    private static void redirect(OperatorDesk desk) {
        assertEquals("CallKeeper на стороннем сайте",
                desk.profile.inventory().processedForOthers().getFirst().name());
        Request request = desk.register(Channel.EMAIL, DemandKind.DELETION);
        assertThrows(RefusedException.class, () -> desk.desk.deciding().decide(request, first(request),
                NewDecision.of(Outcome.REDIRECTED, null, "данные собрал сайт"), OFFICER));
        Request sent = desk.desk.deciding().decide(request, first(request),
                NewDecision.of(Outcome.REDIRECTED, null, "данные собрал сайт").to("магазин shop.example"), OFFICER);
        Decision decision = sent.demands().getFirst().decided().orElseThrow();
        assertEquals("магазин shop.example", decision.target());
        assertNotNull(decision.reasons());
        LetterFacts.passedOn(desk, "CallKeeper на стороннем сайте", "магазин shop.example");
    }

    private static void processors(OperatorDesk desk) {
        Recipient partners = desk.profile.inventory().recipient("partners").orElseThrow();
        assertEquals(Recipient.Role.PROCESSOR, partners.role());
        assertTrue(partners.contract().startsWith("договор"));
        for (String recipient : List.of("partners", "metrika", "analytics")) {
            TaskFacts.told(desk, DemandKind.DELETION, recipient);
        }
        TaskFacts.told(desk, DemandKind.CORRECTION, "partners");
    }
}
