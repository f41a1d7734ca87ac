package org.dsrdesk.desktop.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Language;
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
class UnlockViewTest implements UnlockDesk {
    private final List<String> tried = new ArrayList<>();
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private final Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());
    private boolean broken;
    private int unlocked;

    @Start
    void open(Stage stage) {
        Looks looks = new Looks(Theme.DARK);
        UnlockModel model = new UnlockModel(Path.of("/home/officer/desk"));
        Views views = new Views(messages).add(UnlockController.class,
                () -> new UnlockController(model, this, Background.sameThread(), dialogs, messages));
        new DeskWindow(stage, views, looks, messages).show(UnlockController.class);
        stage.show();
    }

    @Test
    void aWrongPhraseIsToldUnderTheFieldAndTypingAgainTakesItAway(FxRobot robot) {
        robot.write("не та").push(KeyCode.ENTER);
        Label error = robot.lookup("#error").queryAs(Label.class);
        assertEquals("Фраза не подошла. Проверьте раскладку и Caps Lock.", error.getText());
        assertTrue(error.isVisible());
        robot.write("!");
        assertFalse(error.isVisible());
        assertEquals(0, unlocked);
    }

    @Test
    void theRightPhraseOpens(FxRobot robot) {
        robot.write("та самая").push(KeyCode.ENTER);
        assertEquals(List.of("/home/officer/desk та самая"), tried);
        assertEquals(1, unlocked);
    }

    @Test
    void anEmptyPhraseIsNotTried(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(), tried);
    }

    @Test
    void aFailureIsToldInADialogAndLeavesTheDoorUsable(FxRobot robot) {
        broken = true;
        robot.write("та самая").push(KeyCode.ENTER);
        assertEquals(List.of("Не удалось открыть хранилище. Данные не тронуты."), dialogs.asked());
        assertFalse(robot.lookup("#open").query().isDisabled());
    }

    @Override
    public Optional<UnlockProblem> unlock(Path folder, Passphrase passphrase) {
        if (broken) {
            throw new IllegalStateException("broken");
        }
        String phrase = new String(passphrase.characters());
        tried.add(folder + " " + phrase);
        return "та самая".equals(phrase) ? Optional.empty() : Optional.of(UnlockProblem.WRONG_PASSPHRASE);
    }

    @Override
    public void unlocked() {
        unlocked++;
    }
}
