package org.dsrdesk.desktop.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.domain.assessment.AssessmentSheet;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Weight;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.Policy.SecondSignature;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Sheets;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AssessViewTest {
    private final RequestWindow window = new RequestWindow();

    @TempDir Path folder;

    @Start
    void open(Stage stage) {
        window.open(stage);
    }

    private void type(String text) {
        Fx.run(() -> ((TextInputControl) Objects.requireNonNull(window.scene.getFocusOwner())).insertText(0, text));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(window.has(".request-form"));
    }

    private static Disproportion found(RequestBench bench) {
        return Objects.requireNonNull(bench.stored().disproportion());
    }

    private static void promise(RequestBench bench, Policy policy) {
        bench.desk.desk.operators().keep(bench.view().operator().promising(policy), TestDesk.OFFICER);
    }

    @Test
    void theSheetIsFilledByKeysAndTheSumIsSaidWhileWeighing() {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = window.show(new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS)));
            window.press("#assess");
            assertEquals("weight-many_systems-0", window.focused());
            assertEquals("Сумма 0 из 18: обычная работа", window.text("#sum"));
            assertFalse(window.shown("#fact-many_systems"));
            window.push(KeyCode.DIGIT3);
            window.push(KeyCode.TAB);
            assertEquals("fact-many_systems", window.focused());
            type("12");
            window.push(KeyCode.TAB);
            window.push(KeyCode.RIGHT);
            window.push(KeyCode.RIGHT);
            window.push(KeyCode.LEFT);
            window.push(KeyCode.RIGHT);
            assertEquals("weight-backup_media-2", window.focused());
            assertEquals("Сумма 5 из 18: трудоёмко — составьте план и, если нужно, продлите срок",
                    window.text("#sum"));
            window.push(KeyCode.CONTROL, KeyCode.ENTER);
            assertEquals(List.of("Напишите, на чём основан этот вес.",
                    "Напишите почему: это останется в деле."), window.errors());
            assertNull(bench.stored().disproportion());
            type("ленты");
            window.write("#reasons", "двенадцать копий");
            window.push(KeyCode.CONTROL, KeyCode.ENTER);
            Disproportion kept = found(bench);
            assertEquals(Map.of(Criterion.MANY_SYSTEMS, Weight.HEAVY, Criterion.BACKUP_MEDIA, Weight.CONSIDERABLE),
                    kept.weights());
            assertEquals(new AssessmentSheet(12, null, null, "ленты", "", "", "", ""), kept.sheet());
            assertTrue(window.has("Оценка соразмерности, сумма 5: затронуто много систем, придётся поднимать резервные "
                    + "копии"));
        }
    }

    @Test
    void dangerToOthersAsksWhatAndWhomAndThenStandsAtTheHead() {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = window.show(new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS)));
            assertFalse(window.shown("#endangers"));
            window.press("#assess");
            window.press("#weight-endangers_others-1");
            window.press("#weight-many_hours-1");
            window.write("#reasons", "переписка на двоих");
            window.write("#fact-many_hours", "много");
            window.press("#send");
            assertEquals(List.of("Нужно целое число от 0 до 100 000."), window.errors());
            window.write("#fact-many_hours", "40");
            window.press("#send");
            assertEquals(List.of("Напишите, какие данные раскроет ответ и чьи они."), window.errors());
            window.write("#fact-endangers_others", "телефон соседа");
            window.press("#send");
            assertEquals("телефон соседа", found(bench).sheet().endangered());
            assertTrue(window.shown("#endangers"));
            assertEquals("угроза чужим данным", window.text("#endangers"));
        }
    }

    @Test
    void whatIsKnownStandsInTheSheet() {
        try (TestDesk desk = TestDesk.in(folder)) {
            desk.desk.operators().keep(desk.operator.promising(
                    new Policy(new Policy.Systematic(3, 10), Set.of(), List.of(), false)), TestDesk.OFFICER);
            desk.register("2026-11-02", DemandKind.MARKETING);
            var earlier = desk.register("2026-11-09", DemandKind.ACCESS);
            desk.desk.deciding().decide(earlier, earlier.demands().getFirst().id(), Outcome.NOTHING_HELD, null,
                    "Ничего не нашли", TestDesk.OFFICER);
            RequestBench bench = new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS));
            bench.model.load();
            bench.actions.tasks().add(bench.demand(1).id(), "Учётные записи");
            bench.actions.tasks().add(bench.demand(1).id(), "Рассылка");
            window.show(bench);
            window.press("#assess");
            assertEquals("2", window.written("#fact-many_systems"));
            assertEquals("2026-0002", window.written("#fact-overlaps_earlier_answer"));
            assertEquals("2", window.written("#fact-systematic"));
            assertEquals("", window.written("#fact-many_hours"));
        }
    }

    @Test
    void aLaboriousRequestOffersTheExtensionWithItsReasonsAndAnOrdinaryOneDoesNot() {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS));
            bench.model.load();
            bench.actions.flag(Sheets.weights(Weight.HEAVY, Criterion.MANY_HOURS), Sheets.full(), "долго");
            window.show(bench);
            assertFalse(window.has("#assess-extend-1-access-answer"));
            Fx.run(() -> bench.actions.flag(Sheets.tooMuch(),
                    new AssessmentSheet(12, 60, null, "ленты", "телефон соседа", "", "", ""), "Сведения в копиях"));
            window.press("#assess-extend-1-access-answer");
            assertEquals("Сведения в копиях; затронуто систем: 12; часов работы: 60; данные есть на резервных "
                    + "носителях: ленты", window.written("#reasons"));
            window.press("#send");
            assertTrue(bench.demand(1).state("access.answer").noticeWaits());
            assertEquals("Сведения в копиях; затронуто систем: 12; часов работы: 60; данные есть на резервных "
                    + "носителях: ленты",
                    Objects.requireNonNull(bench.demand(1).state("access.answer").extension()).reasons());
        }
    }

    @Test
    void whereThePolicyWantsItASecondPersonSigns() {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS));
            bench.model.load();
            bench.actions.flag(Sheets.tooMuch(), Sheets.full(), "долго");
            window.show(bench);
            assertFalse(window.has("#sign-assessment"));
            promise(bench, new Policy(null, Set.of(SecondSignature.ASSESSMENT), List.of(), false));
            Fx.run(bench.model::load);
            assertTrue(window.has("Ждёт второй подписи."));
            window.press("#sign-assessment");
            type("м. офицерова");
            window.push(KeyCode.CONTROL, KeyCode.ENTER);
            assertEquals(List.of("Похоже, это тот же, кто решил. Вторым подписывает другой человек: впишите его имя "
                    + "полностью."), window.errors());
            assertNull(found(bench).second());
            window.write("#signer", "П. Второй");
            window.push(KeyCode.CONTROL, KeyCode.ENTER);
            assertNotNull(found(bench).second());
            assertTrue(window.has("Второй подписант: П. Второй, 20 ноября"));
            assertFalse(window.has("#sign-assessment"));
        }
    }

    @Test
    void aFeeIsAskedForOnlyWhereTheActAndThePolicyAllowOne() {
        try (TestDesk desk = TestDesk.in(folder)) {
            Policy charging = new Policy(null, Set.of(), List.of(), true);
            RequestBench russian = new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS));
            promise(russian, charging);
            window.show(russian);
            window.press("#assess");
            assertFalse(window.has("#fee"));
            RequestBench european = new PackDesk(desk).bench("eu-gdpr", "2026-11-16", DemandKind.ACCESS);
            window.show(european);
            window.press("#assess");
            assertFalse(window.has("#fee"));
            promise(european, charging);
            Fx.run(european.model::load);
            assertFalse(window.shown("#fee"));
            List.of("systematic", "many_hours", "many_systems", "backup_media")
                    .forEach(criterion -> window.press("#weight-" + criterion + "-3"));
            assertTrue(window.shown("#fee"));
            window.write("#fee", "500 ₽");
            window.press("#weight-systematic-0");
            assertFalse(window.shown("#fee"));
            window.write("#reasons", "долго");
            List.of("many_hours", "many_systems").forEach(criterion -> window.write("#fact-" + criterion, "30"));
            window.write("#fact-backup_media", "ленты");
            window.press("#send");
            assertEquals("", found(european).sheet().fee());
        }
    }
}
