package org.dsrdesk.desktop.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.casework.PersonLink;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class LinkViewTest {
    private final Scene scene = Fx.call(() -> new Scene(new Group(), 1280, 800));

    @TempDir Path folder;

    @Start
    void open(Stage stage) {
        stage.setScene(scene);
        new Looks(Theme.LIGHT).dress(scene);
        stage.show();
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
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Request stranger(TestDesk desk) {
        return desk.register(new Requester("Ли Ким", "li@post.example", null, RequesterRole.SUBJECT, null),
                Rules.noon("2026-11-05"), DemandKind.ACCESS);
    }

    @Test
    void anotherRequestIsFoundLinkedAndUnlinkedWithReasons(FxRobot robot) {
        try (TestDesk desk = TestDesk.in(folder)) {
            Request other = stranger(desk);
            RequestBench bench = new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS));
            show(bench);
            press(robot, "#link");
            press(robot, "#send");
            assertEquals(List.of(), links(desk, other));
            write(robot, "#linkWords", "Ким");
            assertTrue(robot.lookup("#found-2026-0001").tryQuery().isPresent());
            press(robot, "#send");
            assertEquals(List.of(), links(desk, other));
            write(robot, "#why", "сменила имя");
            press(robot, "#send");
            PersonLink made = links(desk, other).getFirst();
            assertEquals("сменила имя", made.why());
            assertEquals(Verdict.CONFIRMED, bench.view().repeats().getFirst().link().verdict());
            press(robot, "#unlink-" + made.id());
            write(robot, "#why", "ошибка");
            robot.push(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitForFxEvents();
            press(robot, "#unlink-" + made.id());
            press(robot, "#send");
            assertTrue(links(desk, other).getFirst().holds());
            write(robot, "#why", "ошибка");
            press(robot, "#send");
            assertFalse(links(desk, other).getFirst().holds());
            assertEquals("Прежние связи (1)", robot.lookup("#formerLinks").queryAs(Labeled.class).getText());
            assertEquals(List.of(), bench.view().repeats());
        }
    }

    private static List<PersonLink> links(TestDesk desk, Request request) {
        return desk.desk.linking().of(request.id(), TestDesk.OFFICER);
    }

    @Test
    void anEarlyRepeatIsExcusedInWords(FxRobot robot) {
        try (TestDesk desk = TestDesk.in(folder)) {
            Request first = desk.answer(desk.register("2026-11-01", DemandKind.ACCESS), "2026-11-05");
            RequestBench bench = new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS));
            show(bench);
            assertTrue(texts(robot).contains("Снова можно с 1 декабря, ч. 4–6 ст. 14"), () -> texts(robot).toString());
            press(robot, "#same-" + first.id().value());
            assertTrue(bench.view().repeats().getFirst().link().supportsRefusal());
            assertEquals("Совпали: телефон, почта, имя.", links(desk, first).getFirst().why());
            press(robot, "#excuse-" + first.id().value());
            write(robot, "#why", "дали не всё");
            press(robot, "#send");
            assertFalse(bench.view().repeats().getFirst().link().supportsRefusal());
            press(robot, "#unexcuse-" + first.id().value());
            assertTrue(bench.view().repeats().getFirst().link().supportsRefusal());
        }
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }
}
