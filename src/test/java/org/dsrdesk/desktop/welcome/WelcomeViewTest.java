package org.dsrdesk.desktop.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Login;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.Views;
import org.dsrdesk.desktop.shell.DeskWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WelcomeViewTest {
    private static final String PHRASE = "верный конь";

    private final RecordingDesk desk = new RecordingDesk();
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private final Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());

    @Start
    void open(Stage stage) {
        Looks looks = new Looks(Theme.LIGHT);
        WelcomeModel model = new WelcomeModel(Path.of("/home/officer/desk"), ZoneId.of("Europe/Moscow"),
                typed -> typed.length() < 10 ? Strength.TOO_WEAK : Strength.STRONG);
        Views views = new Views(messages).add(WelcomeController.class, () -> new WelcomeController(model, desk,
                Background.sameThread(), dialogs, messages, FixedClock.friday()));
        new DeskWindow(stage, views, looks, messages).show(WelcomeController.class);
        stage.show();
    }

    @Test
    void byKeyboardAloneTheAnswersReachTheDesk(FxRobot robot) {
        fill(robot, PHRASE, PHRASE);
        robot.push(KeyCode.ENTER);
        FirstStart taken = desk.taken.getFirst();
        assertEquals(new FirstStart.Contacts("ООО «Ромашка»", "dpo@post.example", ""), taken.operator());
        assertEquals(ZoneId.of("Europe/Moscow"), taken.zone());
        assertEquals("Мария Ковалёва", taken.person());
        assertEquals(Path.of("/home/officer/desk"), taken.folder());
        assertEquals(List.of(PHRASE), desk.passphrases);
        assertEquals(1, desk.opened);
        assertEquals("\0", new String(taken.passphrase().characters()).substring(0, 1));
    }

    @Test
    void anEmptyFormSaysUnderEachFieldWhatIsMissingAndCreatesNothing(FxRobot robot) {
        assertFalse(robot.lookup("#nameError").query().isVisible());
        robot.clickOn("#begin");
        assertEquals("Напишите название: оно нужно в каждом письме.", text(robot, "#nameError"));
        assertEquals("Нужна почта или телефон.", text(robot, "#emailError"));
        assertEquals("Напишите имя: без него в письмах, актах и журнале не видно, кто действовал.",
                text(robot, "#personError"));
        assertEquals("Такую фразу подберут. Добавьте слов.", text(robot, "#passphraseError"));
        assertTrue(robot.lookup("#name").query().isFocused());
        assertEquals(List.of(), desk.taken);
    }

    @Test
    void twoDifferentPassphrasesCreateNothing(FxRobot robot) {
        fill(robot, PHRASE, PHRASE + "!");
        robot.clickOn("#begin");
        assertEquals("Фразы не совпадают.", text(robot, "#repeatError"));
        assertEquals(List.of(), desk.taken);
    }

    @Test
    void anAddressIsJudgedWhenTheFieldIsLeft(FxRobot robot) {
        robot.clickOn("#email").write("dpo.post.example");
        assertFalse(robot.lookup("#emailError").query().isVisible());
        robot.push(KeyCode.TAB);
        assertEquals("Похоже, в адресе опечатка: нужен вид имя@домен.", text(robot, "#emailError"));
    }

    @Test
    void theLoginOfTheComputerIsNoName(FxRobot robot) {
        robot.clickOn("#person").write(Login.name());
        robot.push(KeyCode.TAB);
        assertEquals("Это имя входа в компьютер. Напишите имя и фамилию.", text(robot, "#personError"));
    }

    @Test
    void aProblemOfTheFolderIsToldUnderTheFolder(FxRobot robot) {
        desk.problem = StartProblem.FOLDER_NOT_WRITABLE;
        fill(robot, PHRASE, PHRASE);
        robot.clickOn("#begin");
        assertEquals("Нет права записи в эту папку. Выберите другую.", text(robot, "#folderError"));
        assertEquals(0, desk.opened);
    }

    @Test
    void anotherLanguageKeepsTheAnswers(FxRobot robot) {
        robot.clickOn("#name").write("ООО «Ромашка»");
        robot.clickOn("#english");
        assertEquals("ООО «Ромашка»", robot.lookup("#name").queryAs(TextField.class).getText());
        assertEquals("Start working", robot.lookup("#begin").queryAs(Button.class).getText());
    }

    @Test
    void aChosenFolderReplacesTheProposedOneAndGoingBackKeepsIt(FxRobot robot) {
        robot.clickOn("Выбрать…");
        assertEquals("/home/officer/desk", robot.lookup("#folder").queryAs(TextField.class).getText());
        Fx.run(() -> dialogs.choose(Path.of("/srv/desk")));
        robot.clickOn("Выбрать…");
        assertEquals("/srv/desk", robot.lookup("#folder").queryAs(TextField.class).getText());
    }

    private static void fill(FxRobot robot, String phrase, String repeated) {
        robot.clickOn("#name").write("ООО «Ромашка»");
        robot.push(KeyCode.TAB).write("dpo@post.example");
        robot.clickOn("#person").write("Мария Ковалёва");
        robot.clickOn(field(robot, "#passphrase")).write(phrase);
        robot.clickOn(field(robot, "#repeat")).write(repeated);
    }

    private static Node field(FxRobot robot, String id) {
        return robot.lookup(id).lookup(".password-field").query();
    }

    private static String text(FxRobot robot, String id) {
        Label label = robot.lookup(id).queryAs(Label.class);
        return label.isVisible() ? label.getText() : "";
    }
}
