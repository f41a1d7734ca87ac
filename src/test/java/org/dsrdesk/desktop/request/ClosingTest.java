package org.dsrdesk.desktop.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosingTest {
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

    private RequestBench bench(String day, DemandKind... kinds) {
        RequestBench bench = new RequestBench(desk, desk.register(day, kinds));
        bench.model.load();
        return bench;
    }

    @Test
    void aDeletionThatOnlyStoppedIsClosedOnlyWhenAgreed() {
        RequestBench bench = bench("2026-11-16", DemandKind.DELETION);
        bench.actions.chooseGround(bench.demand(1).id(), DeletionGround.STOP_DEMANDED);
        bench.actions.dutyDone(bench.duty(1, "stop.stop"), TestDesk.NOW, "");
        bench.decide(1, NewDecision.of(Outcome.FULFILLED, null, "остановлено"));
        Closing closing = new Closing(bench.actions, bench.dialogs, bench.messages);
        closing.close(bench.reading());
        assertEquals(List.of("Обработка прекращена, но данные не уничтожены. Закрыть?"), bench.dialogs.asked());
        assertFalse(bench.stored().isClosed());
        bench.dialogs.agree();
        closing.close(bench.reading());
        assertTrue(bench.stored().isClosed());
    }

    @Test
    void aStopThatOnlyCareAsksForIsNamedBeforeTheRequestIsClosed() {
        RequestBench bench = bench("2026-11-16", DemandKind.WITHDRAWAL);
        bench.actions.dutyDone(bench.duty(1, "withdrawal.destroy"), TestDesk.NOW, "");
        bench.decide(1, NewDecision.of(Outcome.FULFILLED, null, "уничтожено"));
        Closing closing = new Closing(bench.actions, bench.dialogs, bench.messages);
        closing.close(bench.reading());
        assertEquals(List.of("Закрыть, хотя отмечено не всё?"), bench.dialogs.asked());
        assertFalse(bench.stored().isClosed());
        bench.actions.dutyDone(bench.duty(1, "withdrawal.stop"), TestDesk.NOW, "");
        closing.close(bench.reading());
        assertEquals(1, bench.dialogs.asked().size());
    }

    @Test
    void aDeletionThatDestroyedIsClosedWithoutAQuestion() {
        RequestBench bench = bench("2026-11-16", DemandKind.DELETION);
        bench.actions.chooseGround(bench.demand(1).id(), DeletionGround.STOP_DEMANDED);
        bench.actions.dutyDone(bench.duty(1, "stop.stop"), TestDesk.NOW, "");
        bench.actions.dutyDone(bench.duty(1, "stop.destroy"), TestDesk.NOW, "");
        bench.decide(1, NewDecision.of(Outcome.FULFILLED, null, "остановлено"));
        new Closing(bench.actions, bench.dialogs, bench.messages).close(bench.reading());
        assertEquals(List.of(), bench.dialogs.asked());
        assertTrue(bench.stored().isClosed());
    }
}
