package org.dsrdesk.domain.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.deadline.DeadlineCalculator;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.testing.Rules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventEffectTest {
    private static Statute statute(String pack) {
        return Rules.book().editions(pack).getLast();
    }

    private static List<EventEffect> effects(String pack, Demand demand) {
        Statute statute = statute(pack);
        DeadlineCalculator calculator =
                new DeadlineCalculator(Rules.book().calendar(statute), CountingSwitches.STRICT);
        ClockSheet sheet = new DemandClocks(statute, calculator).sheet(demand, Rules.noon("2026-11-02"));
        return EventEffect.of(sheet, statute, Rules.noon("2026-11-02").toLocalDate());
    }

    private static String told(List<EventEffect> effects) {
        return effects.stream().map(one -> one.event() + "=" + one.what()).collect(Collectors.joining(" "));
    }

    private static Demand demand(DemandKind kind, @Nullable DeletionGround ground) {
        return Demand.fresh(new DemandId(1), 1, kind, ground);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            ru-152fz, ACCESS, -, ''
            ru-152fz, MARKETING, -, ''
            ru-152fz, CORRECTION, -, EVIDENCE_RECEIVED=STARTS
            ru-152fz, STOP_DISTRIBUTION, -, CONSENT_RECEIVED=CREATES
            ru-152fz, BREACH, -, BREACH_DETECTED=STARTS
            ru-152fz, PURPOSE_ACHIEVED, -, PURPOSE_ACHIEVED=STARTS BLOCKING_BEGUN=CREATES
            ru-152fz, DELETION, STOP_DEMANDED, BLOCKING_BEGUN=CREATES
            ru-152fz, DELETION, CHILD_WITHOUT_CONSENT, UNLAWFULNESS_FOUND=STARTS BLOCKING_BEGUN=CREATES
            uk-gdpr, ACCESS, -, IDENTITY_CONFIRMED=MOVES_START FEE_PAID=MOVES_START CLARIFICATION_ASKED=STOPS
            uk-gdpr, DELETION, -, IDENTITY_CONFIRMED=MOVES_START FEE_PAID=MOVES_START
            uk-gdpr, BREACH, -, BREACH_DETECTED=STARTS
            eu-gdpr, DELETION, -, ''
            """)
    void onlyEventsThatMatterAreOfferedEachWithWhatItDoes(
            String pack, DemandKind kind, @Nullable DeletionGround ground, String expected) {
        assertEquals(expected, told(effects(pack, demand(kind, ground))));
    }

    @Test
    void aDeletionWithoutAGroundIsOfferedTheEventsOfEveryGround() {
        assertEquals(
                Set.of(
                        ClockEvent.EVIDENCE_RECEIVED,
                        ClockEvent.UNLAWFULNESS_FOUND,
                        ClockEvent.PURPOSE_ACHIEVED,
                        ClockEvent.BLOCKING_BEGUN),
                effects("ru-152fz", demand(DemandKind.DELETION, null)).stream()
                        .map(EventEffect::event)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aReplyIsOfferedOnlyAfterTheQuestion() {
        Demand asked = demand(DemandKind.ACCESS, null)
                .withEvent(ClockEvent.CLARIFICATION_ASKED, Rules.noon("2026-11-05"));
        EventEffect last = effects("uk-gdpr", asked).getLast();
        assertEquals(ClockEvent.CLARIFICATION_RECEIVED, last.event());
        assertEquals(EventEffect.What.RESUMES, last.what());
        assertEquals(List.of("access.answer"), last.duties().stream().map(Duty::id).toList());
    }

    @Test
    void blockingPutsDestructionOffOnlyWhereArticle21Says() {
        Statute statute = statute("ru-152fz");
        assertEquals(
                List.of("unlawful.destroy", "withdrawal.destroy", "stop.destroy", "purpose.destroy"),
                statute.duties().stream()
                        .filter(duty -> Postponement.of(duty, statute).isPresent())
                        .map(Duty::id)
                        .toList());
        Postponement way = Postponement.of(statute.duty("purpose.destroy"), statute).orElseThrow();
        assertEquals(ClockEvent.BLOCKING_BEGUN, way.event());
        assertEquals("destruction.after-blocking", way.later().id());
    }
}
