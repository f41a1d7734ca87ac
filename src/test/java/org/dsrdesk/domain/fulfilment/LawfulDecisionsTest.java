package org.dsrdesk.domain.fulfilment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.Policy.SecondSignature;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.statute.Citation;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.testing.Rules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawfulDecisionsTest {
    private static final Policy PROMISE = new Policy(
            null,
            Set.of(),
            List.of(new PolicyGround("excessive", "Чрезмерные запросы", "п. 7.3", Set.of(DemandKind.ACCESS))),
            false);

    private static Demand demand(DemandKind kind, @Nullable DeletionGround ground) {
        return Demand.fresh(new DemandId(1), 1, kind, ground);
    }

    private static Decision decision(Outcome outcome, @Nullable String ground) {
        return new Decision(outcome, ground, "причина", "Офицер", Instant.EPOCH, null, null, null, true);
    }

    private static String articles(Statute statute, DemandKind kind, @Nullable DeletionGround why, Outcome outcome) {
        return LawfulDecisions.grounds(statute, demand(kind, why), outcome).stream()
                .map(DecisionGround::citation)
                .map(Citation::english)
                .collect(Collectors.joining("; "));
    }

    // 152-FZ has no ground of disproportion: arts. 14(4)-(6), 14(8), 20(2) for access, arts. 6, 10, 11 to go on
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACCESS | | art. 14(8)(1); art. 14(8)(2); art. 14(8)(3); art. 14(8)(4); art. 14(8)(5); art. 20(2); art. 14(4–6)
            CORRECTION | | art. 20(3)
            BLOCKING | | art. 21(1); art. 21(1)
            UNLAWFUL_PROCESSING | | art. 21(3); art. 20(3)
            AUTOMATED_DECISION | | art. 16(4)
            STOP_DISTRIBUTION | | art. 10.1(11); art. 10.1(15)
            AUTHORITY | | art. 7
            WITHDRAWAL | | ''
            STOP_PROCESSING | | ''
            MARKETING | | ''
            PURPOSE_ACHIEVED | | ''
            REGULATOR | | ''
            BREACH | | ''
            DELETION | | ''
            DELETION | CONSENT_WITHDRAWN | ''
            DELETION | STOP_DEMANDED | ''
            DELETION | PURPOSE_ACHIEVED | ''
            """)
    void theRussianStatuteRefusesOnlyWhereItSaysSo(
            DemandKind kind, @Nullable DeletionGround why, String articles) {
        assertEquals(articles, articles(Rules.statute(), kind, why, Outcome.REFUSED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WITHDRAWAL | | ; art. 21(5)
            STOP_PROCESSING | | ''
            PURPOSE_ACHIEVED | | ; art. 21(4)
            DELETION | CONSENT_WITHDRAWN | ; art. 21(5)
            DELETION | STOP_DEMANDED | ''
            DELETION | PURPOSE_ACHIEVED | ; art. 21(4)
            """)
    void theRussianStatuteGoesOnByArticlesSixTenAndElevenAndByAgreement(
            DemandKind kind, @Nullable DeletionGround why, String agreement) {
        assertEquals(
                "art. 6(1)(2); art. 6(1)(3); art. 6(1)(3.1); art. 6(1)(4); art. 6(1)(5); art. 6(1)(6); art. 6(1)(7); "
                        + "art. 6(1)(8); art. 6(1)(9); art. 6(1)(9.1); art. 6(1)(11); art. 10(2); art. 11(2)"
                        + agreement,
                articles(Rules.statute(), kind, why, Outcome.CONTINUED));
    }

    @ParameterizedTest
    @CsvSource({"ACCESS", "CORRECTION", "BLOCKING", "UNLAWFUL_PROCESSING", "AUTOMATED_DECISION", "MARKETING"})
    void nothingGoesOnWhereThePersonDidNotAskToStop(DemandKind kind) {
        assertEquals("", articles(Rules.statute(), kind, null, Outcome.CONTINUED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eu-gdpr | art. 12(5)(b)
            uk-gdpr | art. 12(5)
            us-ccpa | art. 1798.145(h)(3)
            ru-152fz | ''
            by-99z | ''
            br-lgpd | ''
            kz-94v | ''
            """)
    void onlySomeStatutesKnowExcessiveRequests(String pack, String where) {
        Statute statute = Rules.book().editions(pack).getLast();
        assertEquals(
                where,
                statute.grounds(DecisionGround.Use.REFUSE_EXCESSIVE).stream()
                        .map(ground -> ground.citation().english())
                        .collect(Collectors.joining("; ")));
        assertEquals(where.isEmpty(), statute.excessive().isEmpty());
    }

    @Test
    void aGroundOfThePolicyRefusesOnlyWhatThePolicyMeansAndOnlyWhileItSaysSo() {
        Decision refused = decision(Outcome.REFUSED, "policy:excessive");
        Demand access = demand(DemandKind.ACCESS, null);
        assertTrue(LawfulDecisions.lawful(Rules.statute(), PROMISE, access, refused));
        assertFalse(LawfulDecisions.lawful(Rules.statute(), Policy.NONE, access, refused));
        assertFalse(LawfulDecisions.lawful(Rules.statute(), PROMISE, demand(DemandKind.MARKETING, null), refused));
        assertFalse(LawfulDecisions.lawful(
                Rules.statute(), PROMISE, access, decision(Outcome.CONTINUED, "policy:excessive")));
        assertEquals(List.of(), LawfulDecisions.policyGrounds(PROMISE, access, Outcome.CONTINUED));
    }

    @Test
    void aSecondPersonSignsWhatRestsOnThePolicyAndWhatTheOperatorSays() {
        Policy refusals = new Policy(null, Set.of(SecondSignature.REFUSAL), List.of(), false);
        Policy continuing = new Policy(null, Set.of(SecondSignature.CONTINUING), List.of(), false);
        Decision refused = decision(Outcome.REFUSED, "access.others");
        Decision continued = decision(Outcome.CONTINUED, "continue.contract");
        assertTrue(LawfulDecisions.needsSecond(Policy.NONE, decision(Outcome.REFUSED, "policy:excessive")));
        assertFalse(LawfulDecisions.needsSecond(Policy.NONE, refused));
        assertTrue(LawfulDecisions.needsSecond(refusals, refused));
        assertFalse(LawfulDecisions.needsSecond(refusals, continued));
        assertTrue(LawfulDecisions.needsSecond(continuing, continued));
        assertFalse(LawfulDecisions.needsSecond(continuing, decision(Outcome.FULFILLED, null)));
        assertFalse(LawfulDecisions.needsSecond(
                refusals, new Decision(Outcome.REFUSED, "access.others", "", "Офицер", Instant.EPOCH)));
    }
}
