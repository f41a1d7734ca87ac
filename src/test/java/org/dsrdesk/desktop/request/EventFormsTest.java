package org.dsrdesk.desktop.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFormsTest {
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
    void anEventTellsWhatItDoesAndWhatTheDaysBecomeBeforeItIsRecorded() {
        RequestBench bench = bench("2026-11-16", DemandKind.CORRECTION, DemandKind.MARKETING);
        EventForms forms = bench.eventForms();
        assertEquals(List.of(ClockEvent.EVIDENCE_RECEIVED), forms.offered(bench.demand(1).id()));
        assertEquals(List.of(), forms.offered(bench.demand(2).id()));
        assertTrue(forms.does(bench.demand(1).id(), ClockEvent.EVIDENCE_RECEIVED)
                .startsWith("С него идёт срок: «Исправить данные и снять блокирование», 7 рабочих дней; «Сообщить"));
        assertTrue(forms.becomes(bench.demand(1).id(), ClockEvent.EVIDENCE_RECEIVED, Rules.noon("2026-11-18"))
                .startsWith("«Исправить данные и снять блокирование»: последний день 27 ноября\n"));
        assertEquals("", forms.becomes(bench.demand(1).id(), ClockEvent.EVIDENCE_RECEIVED, Rules.noon("2026-11-21")));
    }

    @Test
    void theSendingFromWhichARepeatIsCountedCanBeRecorded() {
        RequestBench bench = bench("2026-11-16", DemandKind.ACCESS);
        EventForms forms = bench.eventForms();
        assertTrue(forms.offered(bench.demand(1).id()).contains(ClockEvent.FIRST_SENT));
        assertTrue(forms.does(bench.demand(1).id(), ClockEvent.FIRST_SENT)
                .startsWith("С этого дня, а не со дня получения, считается, не рано ли повторный запрос: ч."));
    }
}
