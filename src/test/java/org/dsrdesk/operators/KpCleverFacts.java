package org.dsrdesk.operators;

import static org.dsrdesk.operators.OperatorDesk.OFFICER;
import static org.dsrdesk.operators.OperatorDesk.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.GroundsOffered;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Reception;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;

/** What the policy of kp-clever.ru obliges to. */
final class KpCleverFacts {
    private static final List<CaseFact.Kind> FIVE = List.of(
            CaseFact.Kind.DATA_INCOMPLETE, CaseFact.Kind.DATA_OUTDATED, CaseFact.Kind.DATA_UNTRUE,
            CaseFact.Kind.DATA_UNLAWFUL, CaseFact.Kind.DATA_UNNECESSARY);

    private KpCleverFacts() {}

    static List<FactRow> rows() {
        return List.of(
                FactRow.whole("kp-clever/12-1",
                        "the five grounds are recorded on the request; correction and unnecessary or unlawful data "
                                + "have seven working days of their own, blocking is a kind with a duty at once; the "
                                + "check blocks and releases by steps with their days",
                        KpCleverFacts::fiveGrounds),
                FactRow.whole("kp-clever/12-2",
                        "the law's grounds of refusal are offered with their citations; a refusal without ground or "
                                + "reasons is not taken",
                        KpCleverFacts::refusal),
                FactRow.whole("kp-clever/2-1",
                        "the promise names what continues; the decision fulfils in part and says why",
                        KpCleverFacts::mailings),
                FactRow.whole("kp-clever/4-1",
                        "in accounts a task ends as done by the subject, in logs it does not",
                        desk -> TaskFacts.selfService(desk, DemandKind.DELETION, TaskWork.DESTROY,
                                Map.of("accounts", true, "logs", false))),
                FactRow.whole("kp-clever/11-1",
                        "the rule asks for a document shown; the log keeps what was shown, who checked and when; a "
                                + "copy stays outstanding until destroyed",
                        KpCleverFacts::identity),
                FactRow.whole("kp-clever/9-1",
                        "who answers from now on is recorded on the request with day and paper, in order",
                        KpCleverFacts::newOwner));
    }

    private static void fiveGrounds(OperatorDesk desk) {
        Request request = desk.register(
                Channel.WEB_FORM, DemandKind.CORRECTION, DemandKind.BLOCKING, DemandKind.DELETION);
        FIVE.forEach(kind -> desk.fact(request, kind, "адрес", ""));
        assertEquals(FIVE, desk.facts(request));
        Request proved = desk.desk.events().record(
                request, first(request), ClockEvent.EVIDENCE_RECEIVED, Rules.noon("2026-11-20"), OFFICER);
        assertTrue(desk.dues(proved).contains("correction.correct 2026-12-01"), desk.dues(proved).toString());
        assertEquals("blocking.block", desk.view(proved).statute().duties(DemandKind.BLOCKING).getFirst().id());
        assertTrue(desk.view(proved).statute().duties(DeletionGround.UNLAWFUL_OR_UNNECESSARY).stream()
                .anyMatch(duty -> duty.id().equals("destruction.on-proof")));
        TaskFacts.blockedAndReleased(desk);
    }

    private static void refusal(OperatorDesk desk) {
        Request request = desk.register(Channel.WEB_FORM, DemandKind.ACCESS);
        List<DecisionGround> law = GroundsOffered.of(
                GroundsOffered.Basis.of(desk.view(request)), request.demands().getFirst(), Outcome.REFUSED).law();
        assertEquals("152-ФЗ", law.getFirst().citation().act());
        assertEquals(Map.of(Field.GROUND, Problem.GROUND_MISSING, Field.REASONS, Problem.REASONS_MISSING),
                assertThrows(RefusedException.class, () -> desk.desk.deciding()
                        .decide(request, first(request), Outcome.REFUSED, null, " ", OFFICER)).problems());
        Request refused = desk.desk.deciding().decide(request, first(request), Outcome.REFUSED, "access.others",
                "в переписке данные других людей", OFFICER);
        Decision decision = refused.demands().getFirst().decided().orElseThrow();
        assertEquals("access.others", decision.groundId());
        assertTrue(decision.refusesByLaw());
    }

    private static void mailings(OperatorDesk desk) {
        assertTrue(desk.profile.promisesFor(DemandKind.MARKETING).getFirst().words()
                .contains("Обязательные объявления"));
        Request request = desk.register(Channel.WEB_FORM, DemandKind.MARKETING);
        Request decided = desk.desk.deciding().decide(request, first(request), Outcome.FULFILLED_IN_PART, null,
                "Рассылка отключена; объявления об остановках сервиса продолжаются: без них услугу не оказать",
                OFFICER);
        assertEquals(Outcome.FULFILLED_IN_PART, decided.demands().getFirst().decided().orElseThrow().outcome());
    }

    private static void identity(OperatorDesk desk) {
        assertEquals(Set.of(IdentityFact.NAME, IdentityFact.DOCUMENT_SHOWN),
                desk.operator.identification().facts(true));
        Reception shown = new Reception(null, Set.of(IdentityFact.NAME, IdentityFact.DOCUMENT_SHOWN), null);
        Request request = desk.register(Channel.WEB_FORM, TestDesk.maria(), shown, OFFICER, DemandKind.ACCESS);
        var line = desk.view(request).log().getFirst();
        assertEquals("DOCUMENT_SHOWN,NAME", line.facts().get("checked"));
        assertEquals(OFFICER.name(), line.actor());
        assertEquals(TestDesk.NOW.toInstant(), line.at());
        desk.fact(request, CaseFact.Kind.DOCUMENT_RECEIVED, "копия паспорта для проверки", "");
        assertEquals(Set.of(CaseFact.Kind.DOCUMENT_DESTROYED),
                CaseFact.outstanding(desk.desk.facts().of(request.id(), OFFICER)));
        desk.fact(request, CaseFact.Kind.DOCUMENT_DESTROYED, "копия удалена сразу после проверки", "");
        assertEquals(Set.of(), CaseFact.outstanding(desk.desk.facts().of(request.id(), OFFICER)));
    }

    private static void newOwner(OperatorDesk desk) {
        Request request = desk.register(Channel.WEB_FORM, DemandKind.ACCESS);
        assertThrows(RefusedException.class,
                () -> desk.fact(request, CaseFact.Kind.OPERATOR_CHANGED, "ООО «Новый владелец»", ""));
        desk.fact(request, CaseFact.Kind.OPERATOR_CHANGED, "ООО «Новый владелец»", "договор купли-продажи № 1");
        desk.fact(request, CaseFact.Kind.OPERATOR_CHANGED, "ООО «Следующий»", "договор № 2");
        assertEquals(List.of("ООО «Новый владелец»", "ООО «Следующий»"),
                desk.desk.facts().of(request.id(), OFFICER).stream().map(CaseFact::words).toList());
    }
}
