package org.dsrdesk.desktop.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class InboxViewTest {
    private final Looks looks = Fx.call(() -> new Looks(Theme.LIGHT));
    private final InboxBench bench;

    InboxViewTest(@TempDir Path folder) {
        bench = Fx.call(() -> new InboxBench(folder, looks));
    }

    @Start
    void open(Stage stage) {
        Scene scene = new Scene(bench.framed(SampleFiles.first(), SampleFiles.again()), 1280, 800);
        looks.dress(scene);
        stage.setScene(scene);
        stage.show();
        scene.lookup("#letters").requestFocus();
    }

    @AfterEach
    void close() {
        bench.desk.close();
    }

    @Test
    void oneKeyRegistersAndTheNextLetterShowsTheEarlierRequest(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("Обращение № 2026-0001 зарегистрировано", bench.frame.model.noticeProperty().get().text());
        assertTrue(robot.lookup("То же требование ещё открыто: это напоминание, а не повтор. Оба срока остаются.")
                .tryQuery().isPresent());
        robot.clickOn("#join");
        assertEquals(1, bench.desk.desk.cases().count(bench.desk.operator.id(), RegisterFilter.ALL));
        assertEquals(List.of(), bench.desk.desk.letters().in(Letter.State.NEW, 10));
    }

    @Test
    void notARequestIsUndoneByTheNotice(FxRobot robot) {
        robot.clickOn("Не обращение");
        assertEquals(1, bench.desk.desk.letters().in(Letter.State.NEW, 10).size());
        robot.interact(() -> {
            Runnable undo = bench.frame.model.noticeProperty().get().undo();
            if (undo != null) {
                undo.run();
            }
        });
        assertEquals(2, bench.desk.desk.letters().in(Letter.State.NEW, 10).size());
    }

    @Test
    void aWrongAddressIsToldUnderItsFieldAndNothingIsRegistered(FxRobot robot) {
        robot.interact(() -> robot.lookup("#email").queryTextInputControl().setText("без собаки"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Label error = robot.lookup("#emailError").queryAs(Label.class);
        assertEquals("Похоже, в адресе опечатка: нужен вид имя@домен.", error.getText());
        assertTrue(error.isVisible());
        assertFalse(robot.lookup("#nameError").query().isVisible());
        assertEquals(0, bench.desk.desk.cases().count(bench.desk.operator.id(), RegisterFilter.ALL));
    }
}
