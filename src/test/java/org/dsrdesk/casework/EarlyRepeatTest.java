package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 152-FZ art. 14(4)-(6): when a repeat is early. */
class EarlyRepeatTest {
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

    @Test
    void whatWasFoundNotToBeOwedWasNotAnswered() {
        at("2026-10-05");
        Request first = decide(desk.register("2026-10-02", DemandKind.ACCESS), Outcome.FULFILLED);
        desk.desk.fulfilling().dutyDoesNotApply(
                first, first.demands().getFirst().id(), "access.answer", "не нужно", OFFICER);
        at("2026-10-08");
        Request again = desk.register("2026-10-08", DemandKind.ACCESS);
        confirm(again);
        assertEquals(List.of(RepeatFinding.REPEATED), findings(again));
        assertEquals(Map.of(Field.GROUND, Problem.NO_EARLIER_REQUEST), refused(again));
    }

    @Test
    void aCorrectedDecisionChangesNothingOfWhatStoodWhenTheRepeatCame() {
        Request first = answered("2026-10-02", "2026-10-06");
        at("2026-10-12");
        Request again = desk.register("2026-10-12", DemandKind.ACCESS);
        confirm(again);
        at("2026-10-14");
        first = desk.desk.deciding().decide(first, first.demands().getFirst().id(),
                NewDecision.of(Outcome.FULFILLED, null, "дали всё, без опечатки").because("опечатка"), OFFICER);
        assertEquals(List.of(RepeatFinding.WITHIN_INTERVAL), findings(again));
        at("2026-10-15");
        desk.desk.deciding().decide(first, first.demands().getFirst().id(),
                NewDecision.of(Outcome.FULFILLED_IN_PART, null, "дали не всё").because("нашлось ещё"),
                OFFICER);
        assertEquals(List.of(RepeatFinding.REPEATED), findings(again));
    }

    @Test
    void aDecisionWhoseAnswerWasNotSentIsStillOpen() {
        at("2026-10-05");
        Request first = decide(desk.register("2026-10-02", DemandKind.ACCESS), Outcome.FULFILLED);
        at("2026-10-08");
        assertEquals(List.of(RepeatFinding.REMINDER), findings(desk.register("2026-10-08", DemandKind.ACCESS)));
        desk.desk.fulfilling().dutyDone(first, first.demands().getFirst().id(), "access.answer",
                Rules.noon("2026-10-08"), "", OFFICER);
        at("2026-10-09");
        assertEquals(List.of(RepeatFinding.REMINDER, RepeatFinding.WITHIN_INTERVAL),
                findings(desk.register("2026-10-09", DemandKind.ACCESS)));
    }

    // 152-FZ art. 14(5)
    @Test
    void anExcuseIsTheRequestsWhicheverLinkItWasWrittenOn() {
        answered("2026-11-03", "2026-11-04");
        answered("2026-11-10", "2026-11-11");
        at("2026-11-13");
        Request again = desk.register("2026-11-13", DemandKind.ACCESS);
        List<RepeatLink> links = desk.view(again.id()).repeats().stream().map(CaseView.Linked::link).toList();
        desk.desk.linking().excuse(again.id(), links.getFirst().earlier(), "не назван источник", OFFICER);
        desk.desk.assessing().judge(again, links.getLast(), Verdict.CONFIRMED, "она", OFFICER);
        assertEquals(Map.of(Field.GROUND, Problem.NO_EARLIER_REQUEST), refused(again));
        desk.desk.assessing().judge(again, links.getFirst(), Verdict.REJECTED, "сестра", OFFICER);
        assertEquals(ConfirmedRepeat.CONFIRMED, desk.view(again.id()).asRepeat());
    }

    @Test
    void whatWasExcusedBeforeStaysReadableAndKeepsTheRegistration() {
        Request first = answered("2026-11-02", "2026-11-03");
        at("2026-11-13");
        Request again = desk.register("2026-11-13", DemandKind.ACCESS);
        Actor other = new Actor("Л. Другая", Role.OFFICER);
        desk.desk.linking().excuse(again.id(), first.id(), "не назван источник", OFFICER);
        desk.desk.linking().excuse(again.id(), first.id(), "не названы получатели", other);
        desk.desk.linking().excuseNoMore(again.id(), first.id(), OFFICER);
        RepeatLink link = desk.view(again.id()).repeats().getFirst().link();
        assertNull(link.excuse());
        Instant now = desk.clock.instant();
        assertEquals(List.of(
                new RepeatLink.FormerExcuse(
                        new RepeatLink.Excuse("М. Офицерова", now, "не назван источник"), "Л. Другая", now),
                new RepeatLink.FormerExcuse(
                        new RepeatLink.Excuse("Л. Другая", now, "не названы получатели"), "М. Офицерова", now)),
                link.former());
        assertEquals(Map.of(Field.REQUEST, Problem.TOO_LATE_TO_UNDO), assertThrows(RefusedException.class,
                () -> desk.desk.undoing().undo(again.id(), OFFICER)).problems());
    }

    @Test
    void theIntervalRunsFromTheDayThatTheLetterTells() {
        at("2026-10-08");
        NewRequest letter = new NewRequest(desk.operator.id(), Channel.EMAIL, Rules.noon("2026-10-06"), Rules.PACK,
                TestDesk.maria(), List.of(DemandKind.ACCESS, DemandKind.DELETION), "Что у вас есть?", null);
        Request first = desk.desk.registering().register(letter.sentAt(Rules.noon("2026-10-01")), OFFICER);
        assertEquals(Map.of(ClockEvent.FIRST_SENT, Rules.noon("2026-10-01")), first.demands().getFirst().events());
        assertEquals(Map.of(), first.demands().getLast().events());
        Request late = desk.desk.registering().register(letter.sentAt(Rules.noon("2026-10-07")), OFFICER);
        assertEquals(Map.of(), late.demands().getFirst().events());
    }

    @Test
    void theAnsweredRequestStaysInReachHoweverManyLettersFollow() {
        Request first = answered("2026-10-02", "2026-10-03");
        at("2026-10-12");
        for (int letter = 0; letter < 45; letter++) {
            desk.register("2026-10-12", DemandKind.ACCESS);
        }
        Request last = desk.register("2026-10-12", DemandKind.ACCESS);
        CaseView.Linked linked = desk.view(last.id()).repeats().stream()
                .filter(one -> one.earlier().id().equals(first.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(RepeatFinding.WITHIN_INTERVAL, linked.findings().getFirst().what());
        desk.desk.assessing().judge(last, linked.link(), Verdict.CONFIRMED, "она", OFFICER);
        assertEquals(ConfirmedRepeat.CONFIRMED, desk.view(last.id()).asRepeat());
    }

    @Test
    void theLetterThatAFloodBeganWithIsFoundOnceItIsAnswered() {
        answered("2026-09-01", "2026-10-05");
        at("2026-10-12");
        Request first = desk.register("2026-10-11", DemandKind.ACCESS);
        for (int letter = 0; letter < 45; letter++) {
            desk.register("2026-10-12", DemandKind.ACCESS);
        }
        desk.answer(first, "2026-10-13");
        at("2026-10-14");
        Request last = desk.register("2026-10-14", DemandKind.ACCESS);
        assertTrue(desk.view(last.id()).repeats().stream().anyMatch(one -> one.earlier().id().equals(first.id())));
    }

    private void at(String day) {
        desk.clock.set(Rules.noon(day));
    }

    private Request answered(String received, String day) {
        at(day);
        return desk.answer(desk.register(received, DemandKind.ACCESS), day);
    }

    private Request decide(Request request, Outcome outcome) {
        return desk.desk.deciding().decide(
                request, request.demands().getFirst().id(), outcome, null, "дали всё", OFFICER);
    }

    private void confirm(Request request) {
        for (CaseView.Linked linked : desk.view(request.id()).repeats()) {
            desk.desk.assessing().judge(request, linked.link(), Verdict.CONFIRMED, "она", OFFICER);
        }
    }

    private List<RepeatFinding> findings(Request request) {
        return desk.view(request.id()).repeats().stream()
                .map(linked -> linked.findings().getFirst().what())
                .toList();
    }

    private Map<Field, Problem> refused(Request request) {
        return assertThrows(RefusedException.class, () -> desk.desk.deciding().decide(
                request, request.demands().getFirst().id(), Outcome.REFUSED, "repeat.early", "ответили", OFFICER))
                .problems();
    }
}
