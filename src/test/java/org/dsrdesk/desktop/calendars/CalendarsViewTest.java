package org.dsrdesk.desktop.calendars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.casework.OwnCalendar;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.shell.DeskWindow;
import org.dsrdesk.desktop.shell.ShellController;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.DayStatus;
import org.dsrdesk.domain.request.Request;
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
class CalendarsViewTest {
    @TempDir private static Path folder;

    private final TestDesk desk = winter(TestDesk.in(fresh()));
    private final Request request = desk.register("2027-12-20", DemandKind.ACCESS);
    private final CalendarBench bench = Fx.call(() -> new CalendarBench(desk));

    @Start
    void open(Stage stage) {
        new DeskWindow(stage, bench.frame.views, bench.frame.looks, bench.frame.messages).show(ShellController.class);
        stage.show();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static TestDesk winter(TestDesk desk) {
        desk.clock.set(ZonedDateTime.parse("2027-12-24T10:00+03:00[Europe/Moscow]"));
        return desk;
    }

    private static Path fresh() {
        try {
            return Files.createTempDirectory(folder, "desk");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private LocalDate due() {
        return desk.view(request.id()).sheets().getFirst().open().getFirst().due();
    }

    private void press(FxRobot robot, String id) {
        Fx.run(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    @Test
    void aNewYearIsThreePressesAndAFileFromTheSettings(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        bench.frame.dialogs.choose(CalendarBench.madeUp(folder));
        press(robot, "#calendars");
        assertEquals(new Place.Calendars(), bench.frame.opened.getLast());
        press(robot, "#importFile");
        assertEquals("1 срок сдвинется, 1 станет раньше", robot.lookup("#moved").queryAs(Label.class).getText());
        assertFalse(robot.lookup("#yearPart").query().isVisible());
        assertEquals(LocalDate.of(2028, 1, 11), due());
        press(robot, "#confirm");
        assertEquals(LocalDate.of(2028, 1, 10), due());
        assertEquals("Календарь до 31.12.2028", robot.lookup("#calendarReach").queryAs(Label.class).getText());
        assertEquals("Добавлено: М. Офицерова, 24 декабря 2027, 10:00",
                robot.lookup("#added").queryAs(Label.class).getText());
    }

    @Test
    void anOwnDayIsMadeByKeysAlone(FxRobot robot) {
        Fx.run(() -> bench.frame.shell.go(new Place.Calendars()));
        Node first = robot.lookup("#day-2027-12-24").query();
        assertTrue(first.isFocused());
        assertEquals("Пятница, 24 декабря 2027: рабочий день", first.getAccessibleText());
        robot.push(KeyCode.RIGHT).push(KeyCode.UP).push(KeyCode.PAGE_DOWN).push(KeyCode.LEFT).push(KeyCode.RIGHT);
        assertTrue(robot.lookup("#day-2028-01-18").query().isFocused());
        assertTrue(robot.lookup("#provisional").query().isVisible());
        robot.push(KeyCode.UP).push(KeyCode.LEFT).push(KeyCode.ENTER);
        assertTrue(robot.lookup("#basis").query().isFocused());
        robot.push(KeyCode.ENTER);
        assertTrue(robot.lookup("#basisError").query().isVisible());
        Fx.run(() -> bench.own.basisProperty().set("Приказ № 5"));
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(new CalendarDay(LocalDate.of(2028, 1, 10), DayStatus.HOLIDAY, "Приказ № 5", false)),
                desk.desk.rules().ownDays().get(new OwnCalendar(desk.operator.id(), "ru")));
        assertEquals(LocalDate.of(2028, 1, 12), due());
        Node made = robot.lookup("#day-2028-01-10").query();
        assertTrue(made.isFocused());
        assertEquals("Понедельник, 10 января 2028: свой выходной, Приказ № 5. Предварительно: день может измениться",
                made.getAccessibleText());
    }

    @Test
    void aRefusedFileIsSaidInPlainSightAndNothingIsKept(FxRobot robot) throws IOException {
        Fx.run(() -> bench.frame.shell.go(new Place.Calendars()));
        bench.frame.dialogs.choose(Files.writeString(folder.resolve("page.html"), "no calendar at all"));
        press(robot, "#importFile");
        Label refusal = robot.lookup("#refusal").queryAs(Label.class);
        assertTrue(refusal.isVisible());
        assertTrue(refusal.getText().startsWith("page.html"), refusal.getText());
        assertTrue(refusal.getText().endsWith("Файл не принят, календарь остался прежним."), refusal.getText());
        assertTrue(robot.lookup("#day-2027-12-24").query().isVisible());
        assertEquals(LocalDate.of(2027, 12, 31), desk.desk.rules().calendar(desk.operator).publishedThrough());
    }

    @Test
    void todayTellsOfDeadlinesBeyondTheCalendarAndLeadsToIt(FxRobot robot) {
        Label told = robot.lookup("#beyond").queryAs(Label.class);
        assertEquals("1 срок заходит за конец календаря", told.getText());
        assertTrue(told.getParent().isVisible());
        press(robot, "#beyondOpen");
        assertEquals(new Place.Calendars(), bench.frame.opened.getLast());
    }
}
