package org.dsrdesk.desktop.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.casework.Tray;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class InboxViewTest {
    private final Looks looks = Fx.call(() -> new Looks(Theme.LIGHT));
    private final InboxBench bench;

    InboxViewTest(@TempDir Path folder) {
        bench = Fx.call(() -> new InboxBench(folder, looks));
    }

    @Start
    void open(Stage stage) {
        Scene scene = new Scene(bench.framed(SampleFiles.twelve()), 1280, 800);
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
    void twelveLettersAreWorkedByKeysAlone(FxRobot robot) {
        List<Letter> fresh = bench.desk.desk.letters().in(Tray.NEW, 20);
        assertEquals(11, fresh.size());
        for (Letter letter : fresh) {
            assertTrue(letters(robot).isFocused(), letter.fileName());
            press(robot, letter.problem() == null ? KeyCode.ENTER : KeyCode.J);
        }
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        press(robot, KeyCode.D);
        assertEquals(0, count(Tray.NEW));
        assertEquals(0, count(Tray.NEWSLETTERS));
        assertEquals(1, count(Tray.ASIDE));
        assertEquals(1, count(Tray.DISMISSED));
        assertEquals(9, bench.desk.desk.cases().count(bench.desk.operator.id(), RegisterFilter.ALL));
        assertTrue(robot.lookup("Рассылок нет").tryQuery().isPresent());
    }

    @Test
    void aRegistrationIsTakenBackByOneKeyAndTheLetterIsOpenAgain(FxRobot robot) {
        Letter first = bench.desk.desk.letters().in(Tray.NEW, 1).getFirst();
        robot.interact(() -> bench.model.open(first));
        press(robot, KeyCode.J);
        assertEquals("Письмо отложено", notice());
        press(robot, KeyCode.Z);
        assertEquals("Последнее действие отменено", notice());
        assertEquals(11, count(Tray.NEW));
        assertEquals(first.id(), Objects.requireNonNull(bench.model.openProperty().get()).letter().id());
        Letter mary = byFile("01-callkeeper-delete-utf8.eml");
        robot.interact(() -> bench.model.open(mary));
        press(robot, KeyCode.ENTER);
        assertEquals("Обращение № 2026-0001 зарегистрировано", notice());
        press(robot, KeyCode.Z);
        assertEquals(0, bench.desk.desk.cases().count(bench.desk.operator.id(), RegisterFilter.ALL));
        assertEquals(Letter.State.NEW, byFile("01-callkeeper-delete-utf8.eml").state());
    }

    @Test
    void aLetterToAnotherOperatorSaysSoAndIsRegisteredHereOnlyWhenAgreed(FxRobot robot) {
        Operator other = bench.desk.desk.operators().keep(
                new Operator(new OperatorId(0), "KP Clever", "Support@KP-Clever.example", null, null,
                        bench.desk.operator.zone(), CountingSwitches.STRICT, bench.desk.operator.packs()),
                TestDesk.OFFICER);
        Letter letter = byFile("04-kpclever-correct-html-only.eml");
        robot.interact(() -> bench.model.open(letter));
        assertEquals("Письмо пришло на support@kp-clever.example. Это адрес оператора «KP Clever».",
                robot.lookup("#foreignWords").queryAs(Label.class).getText());
        press(robot, KeyCode.ENTER);
        assertEquals(List.of("Записать обращение оператору «Ромашка»?"), bench.dialogs.asked());
        assertEquals(0, bench.desk.desk.cases().count(bench.desk.operator.id(), RegisterFilter.ALL));
        robot.interact(() -> robot.lookup("#goOver").queryAs(Button.class).fire());
        assertEquals(
                new Place.AtOperator(other.id().value(), new Place.KeptLetter(letter.id().value())),
                bench.frame.asked.getLast());
        bench.dialogs.agree();
        robot.interact(() -> bench.model.open(letter));
        press(robot, KeyCode.ENTER);
        assertEquals(1, bench.desk.desk.cases().count(bench.desk.operator.id(), RegisterFilter.ALL));
    }

    @Test
    void severalLettersAreDismissedByOnePressAndOneUndo(FxRobot robot) {
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertTrue(robot.lookup("Выбрано 3 письма").tryQuery().isPresent());
        press(robot, KeyCode.D);
        assertEquals("Отмечено: 3 письма — не обращения", notice());
        assertEquals(8, count(Tray.NEW));
        press(robot, KeyCode.Z);
        assertEquals(11, count(Tray.NEW));
    }

    @Test
    void aLetterIsAttachedToARequestFoundByName(FxRobot robot) {
        robot.interact(() -> bench.model.open(byFile("01-callkeeper-delete-utf8.eml")));
        press(robot, KeyCode.ENTER);
        Letter open = Objects.requireNonNull(bench.model.openProperty().get()).letter();
        press(robot, KeyCode.K);
        TextInputControl words = robot.lookup("#attachWords").queryTextInputControl();
        assertTrue(words.isFocused());
        System.gc();
        robot.interact(() -> words.setText("Иванова"));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Письмо приложено к обращению № 2026-0001", notice());
        assertEquals(Letter.State.ATTACHED, byFile(open.fileName()).state());
        assertTrue(letters(robot).isFocused());
    }

    @Test
    void aWrongAddressIsToldUnderItsFieldAndNothingIsRegistered(FxRobot robot) {
        robot.interact(() -> bench.model.open(byFile("01-callkeeper-delete-utf8.eml")));
        robot.interact(() -> robot.lookup("#email").queryTextInputControl().setText("без собаки"));
        press(robot, KeyCode.ENTER);
        Label error = robot.lookup("#emailError").queryAs(Label.class);
        assertEquals("Похоже, в адресе опечатка: нужен вид имя@домен.", error.getText());
        assertTrue(error.isVisible());
        assertFalse(robot.lookup("#nameError").query().isVisible());
        assertEquals(0, bench.desk.desk.cases().count(bench.desk.operator.id(), RegisterFilter.ALL));
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.push(KeyCode.CONTROL, key);
    }

    private static ListView<?> letters(FxRobot robot) {
        return robot.lookup("#letters").queryListView();
    }

    private long count(Tray tray) {
        return bench.desk.desk.letters().counts().getOrDefault(tray, 0L);
    }

    private String notice() {
        return Objects.requireNonNull(bench.frame.model.noticeProperty().get()).text();
    }

    private Letter byFile(String name) {
        return List.of(Letter.State.values()).stream()
                .flatMap(state -> bench.desk.desk.letters().in(state, 20).stream())
                .filter(letter -> letter.fileName().equals(name)).findFirst().orElseThrow();
    }
}
