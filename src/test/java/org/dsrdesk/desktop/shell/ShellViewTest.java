package org.dsrdesk.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShellViewTest {
    private final Bench bench = Fx.call(Bench::new);

    @Start
    void open(Stage stage) {
        new DeskWindow(stage, bench.views, bench.looks, bench.messages).show(ShellController.class);
        stage.show();
    }

    @BeforeEach
    void startsAtToday() {
        assertEquals(List.of(new Place.Today()), bench.opened);
    }

    @Test
    void keysOpenPlacesWhereverTheCaretIs(FxRobot robot) {
        robot.clickOn("#search");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertEquals(List.of(new Place.Today(), new Place.Inbox(), new Place.Settings(), new Place.NewCall()),
                bench.opened);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(new Place.Settings(), bench.opened.getLast());
    }

    @Test
    void aPressedPlaceIsMarkedAndStaysMarked(FxRobot robot) {
        robot.clickOn("#register");
        robot.clickOn("#register");
        assertEquals(new Place.Register(""), bench.opened.getLast());
        assertTrue(robot.lookup("#register").queryAs(ToggleButton.class).isSelected());
        assertFalse(robot.lookup("#today").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void searchOpensTheRegisterWithTheWords(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertTrue(robot.lookup("#search").queryAs(TextField.class).isFocused());
        robot.write(" иванова ");
        robot.push(KeyCode.ENTER);
        assertEquals(new Place.Register("иванова"), bench.opened.getLast());
    }

    @Test
    void lettersAreChosenAndChoosingNoneOpensNothing(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertEquals(List.of(), bench.letters);
        bench.dialogs.choose(Path.of("01.eml"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertEquals(List.of(Path.of("01.eml")), bench.letters);
    }

    @Test
    void locks(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertEquals(1, bench.locked);
    }

    @Test
    void showsAndHidesTheKeys(FxRobot robot) {
        robot.push(KeyCode.F1);
        assertTrue(robot.lookup("#shortcuts").query().isVisible());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#shortcuts").query().isVisible());
    }

    @Test
    void anotherLanguageKeepsThePlace(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        Fx.run(() -> bench.messages.languageProperty().set(Language.ENGLISH));
        assertEquals(new Place.Register(""), bench.opened.getLast());
        assertEquals("Friday, 20 November", robot.lookup("#title").queryAs(Label.class).getText());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertEquals(List.of(new Place.Today(), new Place.Register(""), new Place.Register(""), new Place.Reports()),
                bench.opened);
    }

    @Test
    void theThemeChangesInTheOpenWindow(FxRobot robot) {
        Fx.run(() -> bench.looks.themeProperty().set(Theme.DARK));
        String first = robot.lookup("#root").query().getScene().getStylesheets().getFirst();
        assertTrue(first.endsWith("tokens-dark.css"), first);
    }

    @Test
    void aNoticeCanBeUndoneOnce(FxRobot robot) {
        int[] undone = {0};
        Fx.run(() -> bench.model.show(Notice.undoable("Отложено", () -> undone[0]++)));
        robot.clickOn(robot.lookup("#noticeBar").lookup("Отменить").queryAs(Labeled.class));
        assertEquals(1, undone[0]);
        assertFalse(robot.lookup("#noticeBar").query().isVisible());
    }

    @Test
    void aNoticeFloatsOverTheStatusLineAndMovesNothing(FxRobot robot) {
        Bounds before = placed(robot.lookup("#content").query());
        Fx.run(() -> {
            bench.model.show(Notice.undoable("Решение записано", () -> {}));
            robot.lookup("#noticeBar").query().getScene().getRoot().layout();
        });
        Bounds notice = placed(robot.lookup("#noticeBar").query());
        assertTrue(notice.getHeight() > 25, notice.toString());
        assertEquals(before, placed(robot.lookup("#content").query()));
        assertTrue(before.getMaxY() <= notice.getMinY() + 2, before + " " + notice);
    }

    private static Bounds placed(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    @Test
    void countsFollowTheModelAndNothingIsShownForZero(FxRobot robot) {
        Label count = robot.lookup("#registerCount").queryAs(Label.class);
        assertEquals("1\u00a0412", count.getText());
        Fx.run(() -> bench.model.requestsProperty().set(0));
        assertEquals("", count.getText());
    }
}
