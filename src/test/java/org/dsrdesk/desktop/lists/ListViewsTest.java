package org.dsrdesk.desktop.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.register.Narrowing;
import org.dsrdesk.desktop.shell.DeskWindow;
import org.dsrdesk.desktop.shell.ShellController;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ListViewsTest {
    @TempDir private static Path folder;

    private final TestDesk desk = TestDesk.in(fresh());
    private final FilledDesk filled = new FilledDesk(desk).friday().mail();
    private final ListBench bench = Fx.call(() -> new ListBench(desk));

    @Start
    void open(Stage stage) {
        new DeskWindow(stage, bench.views, bench.looks, bench.messages).show(ShellController.class);
        stage.show();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Path fresh() {
        try {
            return Files.createTempDirectory(folder, "desk");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    @Test
    void aLineOfTodayOpensItsRequestAndF5ReadsAnew(FxRobot robot) {
        filled.log("Новая Нина", Channel.EMAIL, "2026-11-05", RequesterRole.SUBJECT, DemandKind.ACCESS);
        robot.push(KeyCode.F5);
        assertEquals("Два срока пропущены, два дела на сегодня. Дальше свободно до среды."
                + " 3 письма не разобраны: их сроки могут уже идти.",
                text(robot, "#summary"));
        robot.clickOn(robot.lookup(".due-action").nth(0).queryAs(Button.class));
        assertEquals(Place.OpenRequest.class, bench.opened.getLast().getClass());
        assertEquals("7", text(robot, "#registerCount"));
    }

    @Test
    void aHalfWrittenCallGoesOn(FxRobot robot) {
        Fx.run(() -> robot.lookup("#drafts").lookup(".button").queryAs(Button.class).fire());
        long draft = desk.desk.drafts().all().getFirst().id();
        assertEquals(new Place.ContinueCall(draft), bench.opened.getLast());
    }

    @Test
    void theRegisterIsUsedByKeysAndKeepsItsPlace(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        TableView<?> table = robot.lookup("#table").queryAs(TableView.class);
        assertTrue(table.isFocused());
        assertEquals("6 обращений", text(robot, "#counts"));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        long third = bench.register.rows().get(2).id().value();
        assertEquals(new Place.OpenRequest(third), bench.opened.getLast());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(2, robot.lookup("#table").queryAs(TableView.class).getSelectionModel().getSelectedIndex());
    }

    @Test
    void aFilterIsSeenAsAChipAndTakenBackByAPress(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("Соколов").push(KeyCode.ENTER);
        assertEquals("6 обращений · показано 1", text(robot, "#counts"));
        assertEquals("Слова: Соколов ×", text(robot, "#filter-words"));
        Fx.run(() -> bench.register.narrow(bench.register.narrowingProperty().get().withChannel(Channel.POST)));
        assertTrue(robot.lookup("#nothingFound").query().isVisible());
        robot.clickOn("Сбросить фильтры");
        assertEquals(Narrowing.NONE, bench.register.narrowingProperty().get());
        assertFalse(robot.lookup("#nothingFound").query().isVisible());
        assertEquals(6, bench.register.rows().size());
    }

    @Test
    void theMonthIsSavedMaskedAndGoingBackSavesNothing(FxRobot robot) throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.clickOn("#save");
        Path file = folder.resolve("month.csv");
        assertFalse(Files.exists(file));
        bench.dialogs.choose(file);
        robot.clickOn("#save");
        assertEquals("2026-11 ru true", Files.readString(file));
        robot.clickOn("#identities");
        assertTrue(robot.lookup("#warning").queryAs(Label.class).isVisible());
    }

    @Test
    void theLawsAreTickedAndPutInOrder(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        Fx.run(() -> robot.lookup("#pack-eu-gdpr").queryAs(CheckBox.class).fire());
        Fx.run(() -> robot.lookup("#raise-eu-gdpr").queryAs(Button.class).fire());
        assertEquals(List.of("eu-gdpr", "ru-152fz"), robot.lookup("#packs").lookup(".check-box")
                .queryAllAs(CheckBox.class).stream().filter(CheckBox::isSelected)
                .map(box -> box.getId().substring("pack-".length())).toList());
        Fx.run(() -> robot.lookup("#save").queryAs(Button.class).fire());
        assertEquals(List.of("eu-gdpr", "ru-152fz"), desk.desk.operators().all().getFirst().packs());
        Fx.run(() -> robot.lookup("#openLaws").queryAs(Button.class).fire());
        assertEquals(new Place.Laws(), bench.opened.getLast());
    }

    @Test
    void theOperatorsNameIsKept(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        robot.clickOn("#name");
        Fx.run(() -> robot.lookup("#name").queryAs(TextField.class).clear());
        robot.write("Василёк");
        Fx.run(() -> robot.lookup("#save").queryAs(Button.class).fire());
        assertEquals("Василёк", desk.desk.operators().all().getFirst().name());
        assertEquals("Василёк", bench.renewed.getFirst().operator().name());
    }
}
