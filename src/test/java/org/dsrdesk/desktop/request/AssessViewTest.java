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
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Theme;
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
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AssessViewTest {
    private final Scene scene = Fx.call(() -> new Scene(new Group(), 1280, 800));

    @TempDir Path folder;

    @Start
    void open(Stage stage) {
        stage.setScene(scene);
        new Looks(Theme.LIGHT).dress(scene);
        stage.show();
    }

    private RequestBench show(RequestBench bench) {
        Fx.run(() -> {
            scene.setRoot(bench.screen());
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        return bench;
    }

    private static void fire(FxRobot robot, String id) {
        Fx.run(robot.lookup(id).queryAs(ButtonBase.class)::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(FxRobot robot, String text) {
        Fx.run(() -> ((TextInputControl) Objects.requireNonNull(scene.getFocusOwner())).insertText(0, text));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup(".request-form").tryQuery().isPresent());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static List<String> errors(FxRobot robot) {
        return robot.lookup(".request-form .field-error").queryAllAs(Labeled.class).stream()
                .filter(Labeled::isVisible).map(Labeled::getText).toList();
    }

    private static Disproportion found(RequestBench bench) {
        return Objects.requireNonNull(bench.stored().disproportion());
    }

    private static void promise(RequestBench bench, Policy policy) {
        bench.desk.desk.operators().keep(bench.view().operator().promising(policy), TestDesk.OFFICER);
    }

    @Test
    void theSheetIsFilledByKeysAndTheSumIsSaidWhileWeighing(FxRobot robot) {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = show(new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS)));
            fire(robot, "#assess");
            assertEquals("weight-many_systems-0", Objects.requireNonNull(scene.getFocusOwner()).getId());
            assertEquals("Сумма 0 из 18: обычная работа", text(robot, "#sum"));
            assertFalse(robot.lookup("#fact-many_systems").query().getParent().isVisible());
            press(robot, KeyCode.DIGIT3);
            press(robot, KeyCode.TAB);
            assertEquals("fact-many_systems", Objects.requireNonNull(scene.getFocusOwner()).getId());
            type(robot, "12");
            press(robot, KeyCode.TAB);
            press(robot, KeyCode.RIGHT);
            press(robot, KeyCode.RIGHT);
            press(robot, KeyCode.LEFT);
            press(robot, KeyCode.RIGHT);
            assertEquals("weight-backup_media-2", Objects.requireNonNull(scene.getFocusOwner()).getId());
            assertEquals("Сумма 5 из 18: трудоёмко — составьте план и, если нужно, продлите срок",
                    text(robot, "#sum"));
            press(robot, KeyCode.CONTROL, KeyCode.ENTER);
            assertEquals(List.of("Напишите, на чём основан этот вес.",
                    "Напишите почему: это останется в деле."), errors(robot));
            assertNull(bench.stored().disproportion());
            type(robot, "ленты");
            Fx.run(() -> robot.lookup("#reasons").queryAs(TextInputControl.class).setText("двенадцать копий"));
            press(robot, KeyCode.CONTROL, KeyCode.ENTER);
            Disproportion kept = found(bench);
            assertEquals(Map.of(Criterion.MANY_SYSTEMS, Weight.HEAVY, Criterion.BACKUP_MEDIA, Weight.CONSIDERABLE),
                    kept.weights());
            assertEquals(new AssessmentSheet(12, null, null, "ленты", "", "", "", ""), kept.sheet());
        }
    }

    @Test
    void dangerToOthersAsksWhatAndWhomAndThenStandsAtTheHead(FxRobot robot) {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = show(new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS)));
            assertFalse(robot.lookup("#endangers").query().isVisible());
            fire(robot, "#assess");
            fire(robot, "#weight-endangers_others-1");
            fire(robot, "#weight-many_hours-1");
            Fx.run(() -> {
                robot.lookup("#reasons").queryAs(TextInputControl.class).setText("переписка на двоих");
                robot.lookup("#fact-many_hours").queryAs(TextInputControl.class).setText("много");
            });
            fire(robot, "#send");
            assertEquals(List.of("Нужно целое число от 0 до 100 000."), errors(robot));
            Fx.run(() -> robot.lookup("#fact-many_hours").queryAs(TextInputControl.class).setText("40"));
            fire(robot, "#send");
            assertEquals(List.of("Напишите, какие данные раскроет ответ и чьи они."), errors(robot));
            Fx.run(() -> robot.lookup("#fact-endangers_others").queryAs(TextInputControl.class)
                    .setText("телефон соседа"));
            fire(robot, "#send");
            assertEquals("телефон соседа", found(bench).sheet().endangered());
            assertTrue(robot.lookup("#endangers").query().isVisible());
            assertEquals("угроза чужим данным", text(robot, "#endangers"));
        }
    }

    @Test
    void whatIsKnownStandsInTheSheet(FxRobot robot) {
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
            show(bench);
            fire(robot, "#assess");
            assertEquals("2", input(robot, "#fact-many_systems"));
            assertEquals("2026-0002", input(robot, "#fact-overlaps_earlier_answer"));
            assertEquals("2", input(robot, "#fact-systematic"));
            assertEquals("", input(robot, "#fact-many_hours"));
        }
    }

    private static String input(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextInputControl.class).getText();
    }

    @Test
    void aLaboriousRequestOffersTheExtensionWithItsReasonsAndAnOrdinaryOneDoesNot(FxRobot robot) {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS));
            bench.model.load();
            bench.actions.flag(Sheets.weights(Weight.HEAVY, Criterion.MANY_HOURS), Sheets.full(), "долго");
            show(bench);
            assertTrue(robot.lookup("#assess-extend-1-access-answer").tryQuery().isEmpty());
            Fx.run(() -> bench.actions.flag(Sheets.tooMuch(),
                    new AssessmentSheet(12, 60, null, "ленты", "телефон соседа", "", "", ""), "Сведения в копиях"));
            fire(robot, "#assess-extend-1-access-answer");
            assertEquals("Сведения в копиях; затронуто систем: 12; часов работы: 60; данные есть на резервных "
                    + "носителях: ленты", input(robot, "#reasons"));
            fire(robot, "#send");
            assertEquals("Сведения в копиях; затронуто систем: 12; часов работы: 60; данные есть на резервных "
                    + "носителях: ленты",
                    Objects.requireNonNull(bench.demand(1).state("access.answer").extension()).reasons());
        }
    }

    @Test
    void whereThePolicyWantsItASecondPersonSigns(FxRobot robot) {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS));
            bench.model.load();
            bench.actions.flag(Sheets.tooMuch(), Sheets.full(), "долго");
            show(bench);
            assertTrue(robot.lookup("#sign-assessment").tryQuery().isEmpty());
            promise(bench, new Policy(null, Set.of(SecondSignature.ASSESSMENT), List.of(), false));
            Fx.run(bench.model::load);
            assertTrue(robot.lookup("Ждёт второй подписи.").tryQuery().isPresent());
            fire(robot, "#sign-assessment");
            type(robot, "м. офицерова");
            press(robot, KeyCode.CONTROL, KeyCode.ENTER);
            assertEquals(List.of("Похоже, это тот же, кто решил. Вторым подписывает другой человек: впишите его имя "
                    + "полностью."), errors(robot));
            assertNull(found(bench).second());
            Fx.run(() -> robot.lookup("#signer").queryAs(TextInputControl.class).setText("П. Второй"));
            press(robot, KeyCode.CONTROL, KeyCode.ENTER);
            assertNotNull(found(bench).second());
            assertTrue(robot.lookup("Второй подписант: П. Второй, 20 ноября").tryQuery().isPresent());
            assertTrue(robot.lookup("#sign-assessment").tryQuery().isEmpty());
        }
    }

    @Test
    void aFeeIsAskedForOnlyWhereTheActAndThePolicyAllowOne(FxRobot robot) {
        try (TestDesk desk = TestDesk.in(folder)) {
            Policy charging = new Policy(null, Set.of(), List.of(), true);
            RequestBench russian = new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS));
            promise(russian, charging);
            show(russian);
            fire(robot, "#assess");
            assertTrue(robot.lookup("#fee").tryQuery().isEmpty());
            RequestBench european = new PackDesk(desk).bench("eu-gdpr", "2026-11-16", DemandKind.ACCESS);
            show(european);
            fire(robot, "#assess");
            assertTrue(robot.lookup("#fee").tryQuery().isEmpty());
            promise(european, charging);
            Fx.run(european.model::load);
            assertTrue(robot.lookup("#fee").tryQuery().isPresent());
        }
    }
}
