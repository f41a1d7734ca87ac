package org.dsrdesk.operators;

import static org.dsrdesk.operators.OperatorDesk.OFFICER;
import static org.dsrdesk.operators.OperatorDesk.TODAY;
import static org.dsrdesk.operators.OperatorDesk.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.dsrdesk.casework.GroundsOffered;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Reception;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.TestDesk;

/** What the policy of xikmat obliges to. */
final class XikmatFacts {
    private XikmatFacts() {}

    static List<FactRow> rows() {
        return List.of(
                FactRow.whole("xikmat/3-1",
                        "that a consent or the confidentiality ended is recorded with its day, beside the withdrawal",
                        XikmatFacts::consentEnds),
                FactRow.whole("xikmat/5-1",
                        "an authority's request keeps who asked, on what paper and what was given; the paper is "
                                + "required",
                        desk -> authority(desk, Channel.WEB_FORM)),
                FactRow.whole("xikmat/4-1",
                        "the link between IP address and person is a ground of refusal of access only; an authority's "
                                + "demand is the exception",
                        XikmatFacts::addressesStayApart),
                FactRow.whole("xikmat/contact-1",
                        "a web help desk is a channel, and the request keeps its ticket number", XikmatFacts::ticket));
    }

    private static void consentEnds(OperatorDesk desk) {
        Request request = desk.register(Channel.WEB_FORM, DemandKind.WITHDRAWAL);
        CaseFact ended = desk.fact(request, CaseFact.Kind.CONSENT_ENDED, "согласие из раздела 2", "");
        assertEquals(TODAY, ended.on());
        assertEquals(List.of(ended), desk.desk.facts().of(request.id(), OFFICER));
    }

    /** The same story for every policy that knows demands of authorities. */
    static void authority(OperatorDesk desk, Channel channel) {
        Reception paper = new Reception("исх. 15-07/331", Set.of(), null);
        Request request = desk.register(
                channel, OperatorDesk.named("Районный суд", RequesterRole.AUTHORITY), paper, OFFICER,
                DemandKind.AUTHORITY);
        assertEquals("authority.answer",
                desk.view(request).statute().duties(DemandKind.AUTHORITY).getFirst().id());
        assertThrows(RefusedException.class,
                () -> desk.fact(request, CaseFact.Kind.AUTHORITY_ASKED, "судья районного суда", ""));
        desk.fact(request, CaseFact.Kind.AUTHORITY_ASKED, "судья районного суда", "запрос № 15-07/331 от 18.11.2026");
        desk.fact(request, CaseFact.Kind.GIVEN_TO_AUTHORITY, "имя и почта пользователя", "ответ № 4");
        assertEquals(List.of(CaseFact.Kind.AUTHORITY_ASKED, CaseFact.Kind.GIVEN_TO_AUTHORITY), desk.facts(request));
        assertEquals("исх. 15-07/331", desk.view(request).request().intake().reception().reference());
    }

    private static void addressesStayApart(OperatorDesk desk) {
        assertEquals(List.of("Связь IP-адреса с человеком не раскрывается"), grounds(desk, DemandKind.ACCESS));
        assertEquals(List.of(), grounds(desk, DemandKind.MARKETING));
        assertEquals(List.of(), grounds(desk, DemandKind.AUTHORITY));
        Request request = desk.register(Channel.WEB_FORM, DemandKind.ACCESS);
        Request refused = desk.desk.deciding().decide(
                request, first(request), Outcome.REFUSED, "policy:ip", "просят связать адрес с человеком", OFFICER);
        assertEquals("policy:ip", refused.demands().getFirst().decided().orElseThrow().groundId());
    }

    private static List<String> grounds(OperatorDesk desk, DemandKind kind) {
        Request request = desk.register(Channel.WEB_FORM, kind);
        return GroundsOffered.of(
                GroundsOffered.Basis.of(desk.view(request)), request.demands().getFirst(), Outcome.REFUSED)
                .policy().stream()
                .map(PolicyGround::title)
                .toList();
    }

    private static void ticket(OperatorDesk desk) {
        assertEquals(Set.of(Channel.WEB_FORM), desk.profile.channels());
        Request request = desk.register(Channel.WEB_FORM, TestDesk.maria(),
                new Reception("SD-20491", Set.of(), null), OperatorDesk.SUPPORT, DemandKind.DELETION);
        assertEquals("SD-20491", desk.view(request).request().intake().reception().reference());
        assertEquals("https://xikmat.support-desk.ru/", desk.profile.letterhead().contact());
    }
}
