package org.dsrdesk.desktop.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.casework.LogEntry;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RequestViewTest {
    private final Scene scene = Fx.call(() -> new Scene(new Group(), 1280, 800));

    @TempDir Path folder;

    @Start
    void open(Stage stage) {
        stage.setScene(scene);
        new Looks(Theme.LIGHT).dress(scene);
        stage.show();
    }

    private RequestBench show(TestDesk desk, String day, DemandKind... kinds) {
        RequestBench bench = new RequestBench(desk, desk.register(day, kinds));
        show(bench);
        return bench;
    }

    private void show(RequestBench bench) {
        Fx.run(() -> {
            scene.setRoot(bench.screen());
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, String id) {
        ButtonBase button = robot.lookup(id).queryAs(ButtonBase.class);
        assertFalse(button.isDisabled(), id);
        Fx.run(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void write(FxRobot robot, String id, String text) {
        Fx.run(() -> robot.lookup(id).queryAs(TextInputControl.class).setText(text));
    }

    @Test
    void decliningToRefuseChangesNothingAndAgreeingRefusesOnALawfulGround(FxRobot robot) {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = show(desk, "2026-11-16", DemandKind.ACCESS);
            press(robot, "#decide-1");
            press(robot, "#outcome-REFUSED");
            Fx.run(() -> robot.lookup("#ground").queryAs(ComboBox.class).getSelectionModel().select(3));
            write(robot, "#reasons", "в ответе данные соседей");
            long version = bench.stored().version();
            List<LogEntry> log = bench.view().log();
            List<ClockSheet> clocks = bench.view().sheets();
            press(robot, "#send");
            assertEquals(List.of("Отказать в этом требовании?"), bench.dialogs.asked());
            assertNull(bench.demand(1).decision());
            assertEquals(version, bench.stored().version());
            assertEquals(log, bench.view().log());
            assertEquals(clocks, bench.view().sheets());
            assertEquals("в ответе данные соседей", robot.lookup("#reasons").queryAs(TextInputControl.class).getText());
            bench.dialogs.agree();
            press(robot, "#send");
            assertEquals("access.others", bench.demand(1).decided().orElseThrow().groundId());
            assertEquals(Outcome.REFUSED, bench.demand(1).decided().orElseThrow().outcome());
        }
    }

    @Test
    void saysWhatIsMissingJumpsToItAndClosesWhenNothingIs(FxRobot robot) {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = show(desk, "2026-11-20", DemandKind.MARKETING);
            assertEquals("Закрыть: не хватает 2", robot.lookup("#closing").queryAs(Labeled.class).getText());
            press(robot, "#closing");
            assertTrue(robot.lookup("#missing").query().isVisible());
            press(robot, "#missing .hyperlink");
            assertEquals("duty-1-marketing-stop", scene.getFocusOwner().getId());
            robot.push(KeyCode.SPACE);
            WaitForAsyncUtils.waitForFxEvents();
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
            assertTrue(Objects.requireNonNull(bench.demand(1).state("marketing.stop").done()).applied());
            press(robot, "#decide-1");
            press(robot, "#send");
            assertEquals("Закрыть", robot.lookup("#closing").queryAs(Labeled.class).getText());
            press(robot, "#closing");
            assertTrue(bench.stored().isClosed());
            assertFalse(robot.lookup("#closing").query().isVisible());
        }
    }

    @Test
    void anExtensionThatIsRefusedSaysWhyUnderTheFieldAndALawfulOneIsStored(FxRobot robot) {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = show(desk, "2026-11-09", DemandKind.STOP_PROCESSING);
            press(robot, "#extend-1-stop-stop");
            write(robot, "#until", "01.12.2026");
            press(robot, "#send");
            List<String> errors = robot.lookup(".field-error").queryAllAs(Labeled.class).stream()
                    .filter(Labeled::isVisible).map(Labeled::getText).toList();
            assertEquals(2, errors.size(), errors.toString());
            assertNull(bench.demand(1).state("stop.stop").extension());
            write(robot, "#until", "30.11");
            write(robot, "#reasons", "данные в архиве");
            press(robot, "#send");
            assertEquals(LocalDate.of(2026, 11, 30),
                    Objects.requireNonNull(bench.demand(1).state("stop.stop").extension()).until());
            assertTrue(robot.lookup("Почему 30 ноября").tryQuery().isPresent());
            assertTrue(robot.lookup("#extend-1-stop-stop").tryQuery().isEmpty());
        }
    }

    @Test
    void blockingInPlaceOfDestructionIsRecordedWithItsReasonAndShowsTheDay(FxRobot robot) {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = show(desk, "2026-11-16", DemandKind.WITHDRAWAL);
            press(robot, "#putoff-1-withdrawal-destroy");
            assertTrue(
                    robot.lookup("«Уничтожить данные, которые пока только заблокированы»: не позднее 20 мая 2027, чт")
                            .tryQuery().isPresent());
            press(robot, "#send");
            assertNull(bench.demand(1).state("withdrawal.destroy").done());
            assertEquals(1, robot.lookup(".field-error").queryAll().stream().filter(Node::isVisible).count());
            write(robot, "#reasons", "данные на лентах");
            press(robot, "#send");
            assertFalse(Objects.requireNonNull(bench.demand(1).state("withdrawal.destroy").done()).applied());
            assertTrue(bench.demand(1).events().containsKey(ClockEvent.BLOCKING_BEGUN));
            assertTrue(robot.lookup("Почему 20 мая 2027").tryQuery().isPresent());
            press(robot, "#proof-weeks");
            assertTrue(robot.lookup(".proof-day").queryAll().size() > 180);
        }
    }

    @Test
    void aForeignDeletionIsARightOfItsOwnWhoseAnswerHasAList(FxRobot robot) {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = new PackDesk(desk).bench("eu-gdpr", "2026-11-16", DemandKind.DELETION);
            show(bench);
            assertTrue(robot.lookup("#ground-1").tryQuery().isEmpty());
            press(robot, "#reply-1-rights-answer");
            assertTrue(robot.lookup(".reply-item").queryAll().size() > 0);
            press(robot, "#copy-1-rights-answer");
            assertTrue(bench.copied.getFirst().contains("Что должно быть в уведомлении о продлении"));
            press(robot, "#adding");
            List<?> kinds = robot.lookup(".request-form .combo-box").queryAs(ComboBox.class).getItems();
            assertEquals(10, kinds.size());
            assertFalse(kinds.contains(DemandKind.STOP_DISTRIBUTION));
        }
    }

    @Test
    void aGroundIsChosenAndAnEarlierRequestIsJudgedAndOpened(FxRobot robot) {
        try (TestDesk desk = TestDesk.in(folder)) {
            long earlier = desk.register("2026-11-02", DemandKind.DELETION).id().value();
            RequestBench bench = show(desk, "2026-11-16", DemandKind.DELETION);
            press(robot, "#ground-1");
            assertEquals(DeletionGround.CONSENT_WITHDRAWN, bench.demand(1).ground());
            press(robot, "#same-" + earlier);
            assertEquals(Verdict.CONFIRMED, bench.view().repeats().getFirst().link().verdict());
            press(robot, "#earlier-2026-0001");
            assertEquals(List.of(new Place.OpenRequest(earlier)), bench.opened);
        }
    }
}
