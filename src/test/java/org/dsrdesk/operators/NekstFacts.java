package org.dsrdesk.operators;

import static org.dsrdesk.operators.OperatorDesk.OFFICER;
import static org.dsrdesk.operators.OperatorDesk.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.profile.DataSystem;
import org.dsrdesk.domain.profile.Processing;
import org.dsrdesk.domain.profile.Product;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Reception;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;

/** What the policy of NEKST obliges to. */
final class NekstFacts {
    private NekstFacts() {}

    static List<FactRow> rows() {
        return List.of(
                FactRow.whole("NEKST/3.3-1",
                        "a request is registered with a name and either phone or e-mail, and not without both",
                        NekstFacts::leastIdentity),
                FactRow.whole("NEKST/4.2.2-1",
                        "by e-mail people are known by name and address, as the operator's own rule says",
                        NekstFacts::identification),
                FactRow.whole("NEKST/7.1-1",
                        "accounts are self-service, and a task ends so there only; a deletion on the contract's end is "
                                + "destroyed in 30 days",
                        NekstFacts::contractEnds),
                FactRow.whole("NEKST/4.2.5-1",
                        "a paper with passport data is recorded as received, used and destroyed, outstanding till then",
                        NekstFacts::specialDocument),
                FactRow.whole("NEKST/8-1",
                        "data on third parties are a product where the operator only processes; the demand is "
                                + "redirected to the user by letters; on the user's instruction the uploaded data "
                                + "have a task of their own",
                        NekstFacts::processor),
                FactRow.whole("NEKST/6.1-1",
                        "an authority's request keeps who asked, on what paper and what was given; the transfer of the "
                                + "platform is recorded",
                        NekstFacts::authorityAndTransfer),
                FactRow.whole("NEKST/3.5-1",
                        "equipment data stand apart from accounts; Metrica and Amplitude are recipients; all have "
                                + "categories, and all but the users' own uploads have a line of the plan",
                        NekstFacts::inventory));
    }

    private static void leastIdentity(OperatorDesk desk) {
        Requester byPhone = new Requester("Мария", null, "+79161234567", RequesterRole.SUBJECT, null);
        Requester byMail = new Requester("Мария", "m@mail.example", null, RequesterRole.SUBJECT, null);
        Requester bare = new Requester("Мария", null, null, RequesterRole.SUBJECT, null);
        for (Requester who : List.of(byPhone, byMail)) {
            assertEquals("Мария", desk.register(Channel.WEB_FORM, who, Reception.PLAIN, OFFICER, DemandKind.ACCESS)
                    .requester().name());
        }
        Map<Field, ?> problems = assertThrows(RefusedException.class,
                () -> desk.register(Channel.WEB_FORM, bare, Reception.PLAIN, OFFICER, DemandKind.ACCESS)).problems();
        assertFalse(problems.isEmpty());
    }

    private static void identification(OperatorDesk desk) {
        assertEquals(Set.of(IdentityFact.NAME, IdentityFact.EMAIL),
                desk.profile.facts(Channel.EMAIL, desk.operator.identification()));
        assertEquals("Имя, фамилия и электронный адрес личного кабинета (п. 4.2.2).",
                desk.operator.identification().ask());
    }

    private static void contractEnds(OperatorDesk desk) {
        assertTrue(desk.profile.inventory().system("platform").orElseThrow().selfService());
        Request asked = desk.register(Channel.EMAIL, DemandKind.DELETION);
        Request ended = desk.desk.qualifying().qualify(
                asked, first(asked), DemandKind.DELETION, DeletionGround.PURPOSE_ACHIEVED, OFFICER);
        Request known = desk.desk.events().record(
                ended, first(ended), ClockEvent.PURPOSE_ACHIEVED, Rules.noon("2026-11-20"), OFFICER);
        assertTrue(desk.dues(known).contains("purpose.destroy 2026-12-20"), desk.dues(known).toString());
        TaskFacts.selfService(desk, DemandKind.DELETION, TaskWork.DESTROY, Map.of("platform", true, "logs", false));
    }

    private static void specialDocument(OperatorDesk desk) {
        assertEquals(Processing.PAPER, desk.profile.inventory().system("refunds").orElseThrow().processing());
        Request request = desk.register(Channel.EMAIL, DemandKind.DELETION);
        desk.fact(request, CaseFact.Kind.DOCUMENT_RECEIVED, "заявление о возврате с паспортными данными", "вх. 12");
        desk.fact(request, CaseFact.Kind.DOCUMENT_USED, "деньги возвращены", "");
        assertEquals(Set.of(CaseFact.Kind.DOCUMENT_DESTROYED),
                CaseFact.outstanding(desk.desk.facts().of(request.id(), OFFICER)));
        desk.fact(request, CaseFact.Kind.DOCUMENT_DESTROYED, "измельчено", "");
        assertEquals(Set.of(), CaseFact.outstanding(desk.desk.facts().of(request.id(), OFFICER)));
    }

    private static void processor(OperatorDesk desk) {
        Product uploaded = desk.profile.inventory().processedForOthers().getFirst();
        assertEquals("пользователь платформы, который загрузил сведения (п. 8.2)", uploaded.concerned());
        Request request = desk.register(Channel.EMAIL, DemandKind.DELETION);
        Request sent = desk.desk.deciding().decide(request, first(request),
                NewDecision.of(Outcome.REDIRECTED, null, "сведения загрузил пользователь").to(uploaded.concerned()),
                OFFICER);
        assertEquals(uploaded.concerned(), sent.demands().getFirst().decided().orElseThrow().target());
        LetterFacts.passedOn(desk, uploaded.name(), uploaded.concerned());
        TaskFacts.instructed(desk, "uploaded");
    }

    private static void authorityAndTransfer(OperatorDesk desk) {
        XikmatFacts.authority(desk, Channel.EMAIL);
        Request request = desk.register(Channel.EMAIL, DemandKind.ACCESS);
        desk.fact(request, CaseFact.Kind.OPERATOR_CHANGED, "ООО «Новая платформа»", "договор о передаче № 3");
        assertEquals(List.of(CaseFact.Kind.OPERATOR_CHANGED), desk.facts(request));
    }

    private static void inventory(OperatorDesk desk) {
        assertEquals(List.of("серийные номера камер, плат и дисков", "IP- и MAC-адреса"),
                desk.profile.inventory().system("equipment").orElseThrow().categories());
        assertEquals(4, desk.profile.inventory().recipient("amplitude").orElseThrow().categories().size());
        assertTrue(desk.plans(DemandKind.DELETION, TaskWork.TELL, "metrika"));
        assertEquals(Set.of("metrika", "amplitude", "hosting"), desk.planned(TaskPlace.Kind.RECIPIENT));
        Set<String> systems = desk.planned(TaskPlace.Kind.SYSTEM);
        assertEquals(List.of("uploaded"), desk.profile.inventory().systems().stream()
                .map(DataSystem::id)
                .filter(id -> !systems.contains(id))
                .toList());
    }
}
