package org.dsrdesk.desktop.request;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.casework.CaseView.Linked;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.domain.request.DemandId;
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

class RepeatDoubtsTest {
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
    void anIntervalCountedFromTheReceiptSaysSoUntilTheSendingIsRecorded() {
        Request first = desk.answer(desk.register("2026-11-01", DemandKind.ACCESS), "2026-11-05");
        Request again = desk.register("2026-11-16", DemandKind.ACCESS);
        assertTrue(fromReceipt(again).orElseThrow()
                .startsWith("Считали со дня получения: день отправки № 2026-0001 не записан."));
        desk.desk.events().record(
                first, first.demands().getFirst().id(), ClockEvent.FIRST_SENT, Rules.noon("2026-10-30"), OFFICER);
        assertEquals(Optional.empty(), fromReceipt(again));
    }

    @Test
    void theHeadOfARequestNamesTheMostTellingOfTheEarlierOnes() {
        desk.answer(desk.register("2026-11-01", DemandKind.ACCESS), "2026-11-05");
        desk.register("2026-11-10", DemandKind.DELETION);
        RequestBench bench =
                new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS, DemandKind.DELETION));
        bench.model.load();
        assertEquals("Повтор раньше срока: № 2026-0001, Иванова Мария Сергеевна",
                new HeadWords(bench.messages, bench.reading()).finding().orElseThrow());
    }

    @Test
    void aClosedRefusalTellsThatItLostItsGroundAndSoDoesTheRequestThatItRestedOn() {
        Request first = desk.answer(desk.register("2026-11-01", DemandKind.ACCESS), "2026-11-05");
        Request again = desk.register("2026-11-16", DemandKind.ACCESS);
        Linked linked = desk.view(again.id()).repeats().getFirst();
        desk.desk.assessing().judge(again, linked.link(), Verdict.CONFIRMED, "она", OFFICER);
        DemandId demand = again.demands().getFirst().id();
        Request refused = desk.desk.deciding().decide(
                again, demand, Outcome.REFUSED, "repeat.early", "ответили 5 ноября", OFFICER);
        Request told = desk.desk.fulfilling().dutyDone(
                refused, demand, "access.refusal", Rules.noon("2026-11-16"), "", OFFICER);
        desk.desk.closing().close(told, OFFICER);
        assertEquals(Optional.empty(), doubts(again).groundLost());
        assertEquals(List.of(), desk.view(first.id()).people().fallen());
        assertEquals("По обращению № 2026-0002 отказали как в повторном. Без связи у того отказа может не остаться "
                + "основания.", doubts(first).carried(desk.view(again.id()).request()).orElseThrow());
        assertTrue(doubts(again).carried(first).orElseThrow().startsWith("По этому обращению отказали"));
        desk.desk.linking().undo(desk.desk.linking().of(again.id(), OFFICER).getFirst().id(), "не она", OFFICER);
        assertEquals("Основание отказа снято: отказали как в повторном, а подтверждённого повтора раньше срока больше "
                + "нет. Пересмотрите решение.", doubts(again).groundLost().orElseThrow());
        assertEquals(List.of(desk.view(again.id()).request()), desk.view(first.id()).people().fallen());
    }

    private Optional<String> fromReceipt(Request request) {
        return doubts(request).fromReceipt(desk.view(request.id()).repeats().getFirst());
    }

    private RepeatDoubts doubts(Request request) {
        RequestBench bench = new RequestBench(desk, request);
        bench.model.load();
        return new RepeatDoubts(bench.messages, bench.reading());
    }
}
