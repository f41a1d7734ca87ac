package org.dsrdesk.desktop.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.View;
import org.dsrdesk.desktop.parts.Framed;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LawsViewTest {
    private final Looks looks = Fx.call(() -> new Looks(Theme.LIGHT));
    private final Framed frame = new Framed(new Messages(Language.RUSSIAN, FixedClock.friday()), looks);
    private final Path folder;
    private final TestDesk desk;
    private final LawBench bench;
    private final View<LawsController> view;

    LawsViewTest(@TempDir Path folder) {
        this.folder = folder;
        desk = TestDesk.in(folder);
        bench = Fx.call(() -> new LawBench(desk));
        view = Fx.call(() -> bench.screen(frame, frame.model));
    }

    @Start
    void open(Stage stage) {
        Scene scene = new Scene(frame.around(view), 1280, 800);
        looks.dress(scene);
        stage.setScene(scene);
        stage.show();
        view.controller().shown();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aNewEditionIsAddedByKeyboardAfterALook(FxRobot robot) {
        bench.dialogs.choose(LawBench.file(folder, "later.toml", bench.later()));
        press(robot, "#add");
        String summary = text(robot, "#candidate-summary");
        assertTrue(summary.startsWith("Редакция: 01.01.2027. Сроки по ней считаются с 01.01.2027."), summary);
        assertEquals(1, desk.desk.rules().editions(Rules.PACK).size());
        robot.interact(() -> robot.lookup("#candidate-keep").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertEquals(2, desk.desk.rules().editions(Rules.PACK).size());
        assertEquals(LawBench.NEW, bench.model.chosenProperty().get());
        assertFalse(robot.lookup("#candidate").query().isVisible());
        Fx.run(() -> robot.lookup("#compare").queryAs(MenuButton.class).getItems().getFirst().fire());
        assertEquals("Отличаются 3 правила", text(robot, "#found"));
        assertEquals("изменено", text(robot, "#change-access-answer"));
        assertEquals("убрано", text(robot, "#change-access-refusal"));
        assertEquals("новое", text(robot, "#change-decision-answer"));
        press(robot, "#endCompare");
        assertTrue(robot.lookup("#lawSearch").query().isVisible());
    }

    @Test
    void aRefusedFileSaysWhyAndEscapeLetsGoOfIt(FxRobot robot) {
        bench.dialogs.choose(LawBench.file(folder, "bad.toml", bench.later().replace("confidence", "confidense")));
        press(robot, "#add");
        String refusal = text(robot, "#refusal");
        assertTrue(refusal.startsWith("bad.toml, строка "), refusal);
        assertEquals(1, desk.desk.rules().editions(Rules.PACK).size());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#candidate").query().isVisible());
        assertEquals(List.of(), frame.asked);
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of(new Place.Settings()), frame.asked);
    }

    @Test
    void theSearchShowsWholeWhatItFinds(FxRobot robot) {
        robot.interact(() -> robot.lookup("#lawSearch").query().requestFocus());
        robot.write("рекламу немедленно");
        assertEquals("рекламу немедленно", robot.lookup("#lawSearch").queryAs(TextField.class).getText());
        assertTrue(text(robot, "#found").startsWith("Найден"), text(robot, "#found"));
        Hyperlink found = robot.lookup("#entry-marketing-stop").queryAs(Hyperlink.class);
        assertTrue(found.getAccessibleText().endsWith(", развёрнуто"), found.getAccessibleText());
        Fx.run(found::fire);
        assertTrue(found.getAccessibleText().endsWith(", свёрнуто"), found.getAccessibleText());
        robot.write("ящер");
        assertEquals("Ничего не нашлось. Попробуйте другое слово или часть слова.", text(robot, "#found"));
    }

    @Test
    void theTableIsSavedWholeWhateverIsSearchedFor(FxRobot robot) throws IOException {
        Path table = folder.resolve("law.html");
        bench.dialogs.choose(table);
        robot.interact(() -> bench.model.wordsProperty().set("реклам"));
        press(robot, "#saveTable");
        assertTrue(Files.readString(table).contains("Ответить на запрос о данных"));
        assertEquals("Сохранено: " + table, frame.model.noticeProperty().get().text());
    }

    private static void press(FxRobot robot, String button) {
        Fx.run(() -> robot.lookup(button).queryAs(Button.class).fire());
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }
}
