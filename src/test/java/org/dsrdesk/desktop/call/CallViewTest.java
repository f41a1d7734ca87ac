package org.dsrdesk.desktop.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.View;
import org.dsrdesk.desktop.Views;
import org.dsrdesk.desktop.parts.Framed;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Note;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.PhoneNumbers;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CallViewTest {
    private final Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private final Looks looks = Fx.call(() -> new Looks(Theme.LIGHT));
    private final Framed frame = new Framed(messages, looks);
    private final TestDesk desk;
    private final Request earlier;
    private final View<CallController> view;

    CallViewTest(@TempDir Path folder) {
        desk = TestDesk.in(folder);
        earlier = desk.register("2026-11-09", DemandKind.DELETION);
        CallModel model = new CallModel(new Session(desk.desk, TestDesk.OFFICER, desk.operator),
                Background.sameThread(), new PhoneNumbers(), 0);
        view = Fx.call(() -> new Views(messages).add(CallController.class,
                () -> new CallController(model, frame, frame.model, dialogs, messages)).load(CallController.class));
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
    void byKeyboardAloneACallIsRegistered(FxRobot robot) {
        robot.write("89035550011").push(KeyCode.ENTER).push(KeyCode.ENTER);
        robot.write("Пётр Семёнов").push(KeyCode.ENTER);
        robot.push(KeyCode.DIGIT3).push(KeyCode.DIGIT5).push(KeyCode.ENTER);
        robot.write("Отзывает согласие 1 ноября").push(KeyCode.ALT, KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Request kept = desk.view(opened()).request();
        assertEquals("+79035550011", kept.requester().phone());
        assertEquals("Пётр Семёнов", kept.requester().name());
        assertEquals("Отзывает согласие 1 ноября", kept.intake().said());
        assertEquals(List.of(DemandKind.WITHDRAWAL, DemandKind.MARKETING, DemandKind.DELETION),
                kept.demands().stream().map(Demand::kind).toList());
        assertEquals("Обращение № 2026-0002 записано", frame.model.noticeProperty().get().text());
    }

    @Test
    void aWrongNumberIsToldAfterTheFieldIsLeftAndNothingIsSaved(FxRobot robot) {
        robot.write("8 916 12");
        assertEquals("", error(robot, "#phoneError"));
        robot.push(KeyCode.TAB);
        assertEquals("В номере не хватает цифр или есть лишние. Переспросите его.", error(robot, "#phoneError"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("Отметьте, чего человек хочет: от этого зависит срок.", error(robot, "#kindsError"));
        assertTrue(robot.lookup("#phone").query().isFocused());
        assertEquals(1, desk.desk.cases().count(desk.operator.id(), RegisterFilter.ALL));
    }

    @Test
    void theSameCallerIsAddedToTheEarlierRequest(FxRobot robot) {
        robot.write("8 916 123-45-67");
        robot.clickOn("#said").write("Ждёт ответа");
        robot.clickOn("#join");
        assertEquals(List.of("Позвонил снова: Ждёт ответа"),
                desk.view(earlier.id()).request().notes().stream().map(Note::text).toList());
        assertEquals(earlier.id(), opened());
        assertEquals(1, desk.desk.cases().count(desk.operator.id(), RegisterFilter.ALL));
    }

    @Test
    void escapeLeavesADraft(FxRobot robot) {
        robot.write("8 916").push(KeyCode.ESCAPE);
        robot.interact(view.controller()::left);
        assertEquals("8 916", desk.desk.drafts().all().getFirst().label());
        assertEquals(List.of(new Place.Today()), frame.asked);
    }

    private RequestId opened() {
        Place place = frame.asked.getLast();
        return place instanceof Place.OpenRequest(long id) ? new RequestId(id) : new RequestId(-1);
    }

    private static String error(FxRobot robot, String id) {
        Label label = robot.lookup(id).queryAs(Label.class);
        return label.isVisible() ? label.getText() : "";
    }
}
