package org.dsrdesk.desktop.request;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.domain.fulfilment.Landscape;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Places;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TaskViewTest {
    private final Scene scene = Fx.call(() -> new Scene(new Group(), 1280, 800));

    @TempDir Path folder;

    private @Nullable TestDesk opened;

    @Start
    void open(Stage stage) {
        stage.setScene(scene);
        new Looks(Theme.LIGHT).dress(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(opened).close();
    }

    private RequestBench decided(Landscape landscape) {
        TestDesk desk = TestDesk.in(folder, (_, _) -> landscape);
        opened = desk;
        RequestBench bench = new RequestBench(desk, desk.register("2026-11-16", DemandKind.WITHDRAWAL));
        desk.desk.deciding().decide(bench.stored(), bench.demand(1).id(), Outcome.FULFILLED, null, "да",
                TestDesk.OFFICER);
        Fx.run(() -> {
            scene.setRoot(bench.screen());
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        return bench;
    }

    private static void press(FxRobot robot, String id) {
        ButtonBase button = robot.lookup(id).queryAs(ButtonBase.class);
        assertFalse(button.isDisabled(), id);
        Fx.run(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void key(FxRobot robot, String id, KeyCode code) {
        Node node = robot.lookup(id).query();
        Fx.run(() -> {
            node.requestFocus();
            node.fireEvent(new KeyEvent(node, node, KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void more(FxRobot robot, String id, String words) {
        MenuItem item = robot.lookup(id).queryAs(MenuButton.class).getItems().stream()
                .filter(one -> one.getText().equals(words)).findFirst().orElseThrow();
        Fx.run(item::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void write(FxRobot robot, String id, String text) {
        Fx.run(() -> robot.lookup(id).queryAs(TextInputControl.class).setText(text));
    }

    private static void choose(FxRobot robot, String id, Object value) {
        ComboBox<?> box = robot.lookup(id).queryAs(ComboBox.class);
        int place = box.getItems().indexOf(value);
        assertTrue(place >= 0, value + " in " + box.getItems());
        Fx.run(() -> box.getSelectionModel().select(place));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean shown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery()
                .filter(node -> Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible))
                .isPresent();
    }

    private static List<String> errors(FxRobot robot) {
        return robot.lookup(".field-error").queryAllAs(Labeled.class).stream()
                .filter(Labeled::isVisible).map(Labeled::getText).toList();
    }

    private static TaskEnd end(RequestBench bench, int task) {
        return Objects.requireNonNull(bench.demand(1).task(task).end());
    }

    @Test
    void aDecisionIsPlannedWithOneButtonAndAChangedOneIsFollowedWithAnother(FxRobot robot) {
        RequestBench bench = decided(Places.landscape());
        press(robot, "#plan-1");
        assertEquals(List.of(TaskWork.DESTROY, TaskWork.DESTROY, TaskWork.TELL),
                bench.demand(1).tasks().stream().map(FulfilmentTask::work).toList());
        assertFalse(shown(robot, "#plan-1"));
        bench.dialogs.agree();
        Fx.run(() -> bench.decide(1, NewDecision.of(Outcome.CONTINUED, "continue.contract", "договор")
                .because("нашёлся договор")));
        assertTrue(shown(robot, "#plan-1"));
        assertEquals("Привести в порядок", robot.lookup("#plan-1").queryAs(Labeled.class).getText());
        press(robot, "#plan-1");
        assertEquals(List.of(), bench.demand(1).tasks());
    }

    @Test
    void theEndAsksOnlyForWhatItsOutcomeNeeds(FxRobot robot) {
        RequestBench bench = decided(Places.landscape());
        press(robot, "#plan-1");
        key(robot, "#taskline-1-2", KeyCode.ENTER);
        assertTrue(shown(robot, "#note"));
        assertFalse(shown(robot, "#keptact"));
        assertFalse(shown(robot, "#destroyby"));
        press(robot, "#send");
        assertEquals(List.of("Напишите, каким способом уничтожено: без этого нет акта (приказ № 179)."),
                errors(robot));
        choose(robot, "#outcome", TaskOutcome.KEPT_BY_LAW);
        assertFalse(shown(robot, "#note"));
        write(robot, "#keptact", "Налоговый кодекс");
        write(robot, "#keptarticle", "ст. 23");
        write(robot, "#kepttill", "31.12.2031");
        press(robot, "#send");
        assertEquals(LocalDate.of(2031, 12, 31), Objects.requireNonNull(end(bench, 2).kept()).until());
        press(robot, "#task-1-1");
        choose(robot, "#outcome", TaskOutcome.IMPOSSIBLE);
        assertEquals("20.05.2027", robot.lookup("#destroyby").queryAs(TextInputControl.class).getText());
        write(robot, "#note", "данные на лентах");
        press(robot, "#send");
        assertEquals(LocalDate.of(2027, 5, 20), end(bench, 1).destroyBy());
        assertEquals(LocalDate.of(2027, 5, 20), bench.demand(1).task(4).due());
    }

    @Test
    void aTaskIsAddedChangedAndLeftOutByKeyboard(FxRobot robot) {
        RequestBench bench = decided(Places.landscape());
        key(robot, "#newtask-1", KeyCode.INSERT);
        choose(robot, "#place", Places.ARCHIVE.place());
        write(robot, "#assignee", "А. Админов");
        write(robot, "#taskdue", "17.12.2026");
        press(robot, "#send");
        assertEquals(List.of("Позже законного срока нельзя. Выберите день не позже него."), errors(robot));
        write(robot, "#taskdue", "1.12.2026");
        press(robot, "#send");
        FulfilmentTask task = bench.demand(1).task(1);
        assertEquals(List.of(TaskWork.DESTROY, Places.ARCHIVE.place(), "А. Админов"),
                List.of(task.work(), task.place(), Objects.requireNonNull(task.assignee())));
        key(robot, "#taskline-1-1", KeyCode.F2);
        choose(robot, "#place", new TaskPlace(TaskPlace.Kind.OTHER, "", ""));
        assertTrue(shown(robot, "#system"));
        write(robot, "#system", "Шкаф");
        press(robot, "#send");
        assertEquals("Шкаф", bench.demand(1).task(1).place().name());
        key(robot, "#taskline-1-1", KeyCode.DELETE);
        write(robot, "#reasons", "шкаф пуст");
        press(robot, "#send");
        assertEquals(List.of(), bench.demand(1).tasks());
    }

    @Test
    void filesASecondSignatureAnAnswerAndANewStartAreRecorded(FxRobot robot) throws IOException {
        RequestBench bench = decided(Places.strict());
        press(robot, "#plan-1");
        press(robot, "#task-1-3");
        write(robot, "#note", "письмом, исх. 12");
        press(robot, "#send");
        Path file = Files.writeString(folder.resolve("ответ.txt"), "удалили");
        bench.dialogs.choose(file);
        more(robot, "#moretask-1-3", "Приложить файл…");
        String hash = bench.demand(1).task(3).evidence().getFirst().sha256();
        Path copy = folder.resolve("copy.txt");
        bench.dialogs.choose(copy);
        Fx.run(() -> robot.lookup("#file-" + hash.substring(0, 8)).queryAs(Hyperlink.class).fire());
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(copy));
        more(robot, "#moretask-1-3", "Пришёл ответ…");
        write(robot, "#reply", "удалили у себя");
        press(robot, "#send");
        assertEquals("удалили у себя", Objects.requireNonNull(end(bench, 3).reply()).words());
        press(robot, "#signtask-1-3");
        write(robot, "#signer", "П. Второй");
        press(robot, "#send");
        assertNotNull(end(bench, 3).second());
        more(robot, "#moretask-1-3", "Открыть снова…");
        write(robot, "#reasons", "не тому");
        press(robot, "#send");
        assertTrue(bench.demand(1).task(3).isOpen());
        assertEquals(1, bench.demand(1).task(3).evidence().size());
    }
}
