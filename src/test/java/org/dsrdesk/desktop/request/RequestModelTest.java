package org.dsrdesk.desktop.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.LogAction;
import org.dsrdesk.casework.LogEntry;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.casework.RepeatLink;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.Sheets;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestModelTest {
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

    private static List<LogAction> log(RequestBench bench) {
        return bench.view().log().stream().map(LogEntry::action).toList();
    }

    @Test
    void explainsTheNearestDutyFirst() {
        RequestBench bench = bench("2026-11-09", DemandKind.WITHDRAWAL, DemandKind.STOP_PROCESSING);
        assertEquals(bench.duty(2, "stop.stop"), bench.model.selectedProperty().get());
        assertEquals(LocalDate.of(2026, 11, 23), bench.model.proof().orElseThrow().deadline().due());
    }

    @Test
    void aDoneDutyIsStoredAndItsUndoIsLoggedToo() {
        RequestBench bench = bench("2026-11-09", DemandKind.STOP_PROCESSING);
        bench.actions.dutyDone(bench.duty(1, "stop.stop"), TestDesk.NOW, "письмом");
        assertEquals("письмом", Objects.requireNonNull(bench.demand(1).state("stop.stop").done()).note());
        Objects.requireNonNull(bench.told.getLast().undo()).run();
        assertNull(bench.demand(1).state("stop.stop").done());
        assertTrue(log(bench).containsAll(List.of(LogAction.DUTY_DONE, LogAction.DUTY_REOPENED)));
    }

    @Test
    void aRefusalLeavesTheFormOpenAndSaysWhyUnderEachInput() {
        RequestBench bench = bench("2026-11-09", DemandKind.STOP_PROCESSING);
        DutyRef duty = bench.duty(1, "stop.stop");
        bench.model.editorProperty().set(new Editor.Extend(duty));
        bench.actions.extend(duty, new Extension(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 11, 24), ""));
        assertEquals(Map.of(Field.UNTIL, Problem.EXTENSION_TOO_FAR, Field.NOTICE, Problem.NOTICE_TOO_LATE,
                Field.REASONS, Problem.REASONS_MISSING), bench.model.problemsProperty().get());
        assertEquals(new Editor.Extend(duty), bench.model.editorProperty().get());
        assertNull(bench.demand(1).state("stop.stop").extension());
    }

    @Test
    void anExtensionMovesTheDayAndClosesTheForm() {
        RequestBench bench = bench("2026-11-09", DemandKind.STOP_PROCESSING);
        DutyRef duty = bench.duty(1, "stop.stop");
        bench.model.editorProperty().set(new Editor.Extend(duty));
        bench.actions.note("не из этой формы");
        assertEquals(new Editor.Extend(duty), bench.model.editorProperty().get());
        bench.model.send(() -> bench.actions.extend(
                duty, new Extension(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 20), "архив")));
        assertNull(bench.model.editorProperty().get());
        assertEquals(LocalDate.of(2026, 11, 30), bench.reading().deadline(duty).orElseThrow().due());
        assertEquals("Срок продлён до 30 ноября", bench.told.getLast().text());
    }

    @Test
    void anExtensionIsOfferedOnlyWhileItsNoticeIsLawful() {
        RequestBench lawful = bench("2026-11-06", DemandKind.STOP_PROCESSING, DemandKind.WITHDRAWAL);
        CaseReading reading = lawful.reading();
        DutyRef stop = lawful.duty(1, "stop.stop");
        DutyRef destroy = lawful.duty(2, "withdrawal.destroy");
        assertTrue(reading.extendable(reading.deadline(stop).orElseThrow(), reading.state(stop)));
        assertFalse(reading.extendable(reading.deadline(destroy).orElseThrow(), reading.state(destroy)));
        RequestBench late = bench("2026-11-03", DemandKind.STOP_PROCESSING);
        DutyRef past = late.duty(1, "stop.stop");
        assertFalse(late.reading().extendable(late.reading().deadline(past).orElseThrow(), late.reading().state(past)));
    }

    @Test
    void decliningToRefuseChangesNothing() {
        RequestBench bench = bench("2026-11-16", DemandKind.ACCESS);
        long version = bench.stored().version();
        int lines = bench.view().log().size();
        bench.decide(1, NewDecision.of(Outcome.REFUSED, "access.defence", "тайна"));
        assertEquals(List.of("Отказать в этом требовании?"), bench.dialogs.asked());
        assertNull(bench.demand(1).decision());
        assertEquals(version, bench.stored().version());
        assertEquals(lines, bench.view().log().size());
    }

    @Test
    void anAgreedRefusalIsStoredWithItsGround() {
        Request first = desk.register("2026-11-01", DemandKind.ACCESS);
        desk.answer(first, "2026-11-05");
        RequestBench bench = bench("2026-11-16", DemandKind.ACCESS);
        bench.actions.judge(bench.reading().view().repeats().getFirst().link(), RepeatLink.Verdict.CONFIRMED,
                "телефон");
        bench.dialogs.agree();
        bench.decide(1, NewDecision.of(Outcome.REFUSED, "repeat.early", "ответили 1 ноября"));
        assertEquals("repeat.early", bench.demand(1).decided().orElseThrow().groundId());
    }

    @Test
    void aRefusalIsNotLawfulWhereTheStatuteGivesNoGround() {
        RequestBench bench = bench("2026-11-16", DemandKind.MARKETING, DemandKind.WITHDRAWAL);
        assertFalse(bench.decisions.lawful(bench.reading(), bench.demand(1), Outcome.REFUSED));
        assertFalse(bench.decisions.lawful(bench.reading(), bench.demand(1), Outcome.CONTINUED));
        assertTrue(bench.decisions.lawful(bench.reading(), bench.demand(2), Outcome.CONTINUED));
        assertTrue(bench.decisions.lawful(bench.reading(), bench.demand(2), Outcome.FULFILLED));
    }

    @Test
    void aGroundOfDeletionIsChosenByOneClickAndTakenBack() {
        RequestBench bench = bench("2026-11-16", DemandKind.DELETION);
        bench.actions.chooseGround(bench.demand(1).id(), DeletionGround.CONSENT_WITHDRAWN);
        assertEquals(DeletionGround.CONSENT_WITHDRAWN, bench.demand(1).ground());
        Objects.requireNonNull(bench.told.getLast().undo()).run();
        assertNull(bench.demand(1).ground());
    }

    @Test
    void anEventStartsItsClockAndIsExplained() {
        RequestBench bench = bench("2026-11-16", DemandKind.CORRECTION);
        DutyRef correct = bench.duty(1, "correction.correct");
        assertTrue(bench.reading().deadline(correct).isEmpty());
        bench.actions.recordEvent(correct, ClockEvent.EVIDENCE_RECEIVED, Rules.noon("2026-11-18"));
        assertEquals(LocalDate.of(2026, 11, 27), bench.reading().deadline(correct).orElseThrow().due());
        assertEquals(correct, bench.model.selectedProperty().get());
    }

    @Test
    void aCorrectedReceiptTellsTheNewDaysBefore() {
        RequestBench bench = bench("2026-11-09", DemandKind.STOP_PROCESSING, DemandKind.WITHDRAWAL);
        List<WhatIf.Moved> moved = new WhatIf(bench.reading()).received(Rules.noon("2026-11-10"));
        assertEquals(List.of(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 10)),
                moved.stream().map(WhatIf.Moved::now).toList());
        bench.actions.correctReceipt(Rules.noon("2026-11-10"), "");
        assertEquals(Map.of(Field.REASONS, Problem.REASONS_MISSING), bench.model.problemsProperty().get());
        assertEquals(Rules.noon("2026-11-09").toInstant(), bench.stored().intake().received().toInstant());
    }

    @Test
    void somebodyElsesChangeIsToldAndReadAnew() {
        RequestBench bench = bench("2026-11-16", DemandKind.ACCESS);
        desk.desk.assessing().note(bench.stored(), "звонил", TestDesk.OFFICER);
        bench.actions.note("моя");
        assertTrue(bench.told.getLast().text().contains("изменил кто-то другой"), bench.told.getLast().text());
        assertEquals(1, bench.reading().request().notes().size());
        bench.actions.note("моя");
        assertEquals(2, bench.stored().notes().size());
    }

    @Test
    void closesWhenNothingIsMissingAndReopensForAReason() {
        RequestBench bench = bench("2026-11-20", DemandKind.MARKETING);
        bench.actions.close();
        assertEquals(RequestState.IN_WORK == bench.stored().state() || RequestState.NEW == bench.stored().state(),
                true);
        bench.actions.dutyDone(bench.duty(1, "marketing.stop"), TestDesk.NOW, "");
        bench.decide(1, NewDecision.of(Outcome.FULFILLED, null, "снят с рассылки"));
        bench.actions.close();
        assertTrue(bench.stored().isClosed());
        bench.actions.reopen("");
        assertTrue(bench.stored().isClosed());
        bench.actions.reopen("снова звонят");
        assertFalse(bench.stored().isClosed());
    }

    @Test
    void anEarlierRequestIsJudgedAndJudgedAgain() {
        desk.register("2026-11-02", DemandKind.DELETION);
        RequestBench bench = bench("2026-11-16", DemandKind.DELETION);
        RepeatLink link = bench.reading().view().repeats().getFirst().link();
        bench.actions.judge(link, RepeatLink.Verdict.REJECTED, "сестра");
        assertEquals(RepeatLink.Verdict.REJECTED, bench.view().repeats().getFirst().link().verdict());
        bench.actions.judge(link, RepeatLink.Verdict.CONFIRMED, "она");
        assertEquals(RepeatLink.Verdict.CONFIRMED, bench.view().repeats().getFirst().link().verdict());
    }

    @Test
    void disproportionNeedsACriterionAndAReason() {
        RequestBench bench = bench("2026-11-16", DemandKind.ACCESS);
        bench.actions.flag(Map.of(), Sheets.full(), "много");
        assertEquals(Map.of(Field.GROUND, Problem.WEIGHT_MISSING), bench.model.problemsProperty().get());
        bench.actions.flag(Sheets.tooMuch(), Sheets.full(), "ленты за пять лет");
        assertNotNull(bench.stored().disproportion());
        bench.actions.clearFlag();
        assertNull(bench.stored().disproportion());
    }

    @Test
    void withoutAPrinterTheProofIsSavedOnlyWhenAgreed() throws IOException {
        RequestBench bench = bench("2026-11-09", DemandKind.STOP_PROCESSING);
        Path file = folder.resolve("proof.txt");
        bench.pages.print();
        assertFalse(Files.exists(file));
        bench.save(file);
        bench.pages.print();
        assertEquals(bench.pages.page().orElseThrow(), Files.readString(file));
        bench.pages.copy();
        assertEquals(List.of(Files.readString(file)), bench.copied);
    }
}
