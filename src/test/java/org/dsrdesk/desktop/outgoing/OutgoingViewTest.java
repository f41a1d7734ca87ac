package org.dsrdesk.desktop.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.Role;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Login;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.View;
import org.dsrdesk.desktop.Views;
import org.dsrdesk.desktop.parts.FxPaper;
import org.dsrdesk.desktop.request.ProofPages;
import org.dsrdesk.desktop.request.RequestController;
import org.dsrdesk.desktop.request.RequestModel;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingId;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class OutgoingViewTest {
    private final Scene scene = Fx.call(() -> new Scene(new Group(), 1036, 756));

    @TempDir Path folder;

    private TestDesk desk;

    @Start
    void open(Stage stage) {
        stage.setScene(scene);
        new Looks(Theme.LIGHT).dress(scene);
        stage.show();
    }

    @BeforeEach
    void begin() {
        desk = Letters.desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whoIsKnownByTheLoginOnlyMakesNothingAndIsLedToTheSettings(FxRobot robot) {
        OutgoingLetter draft = Letters.begin(desk, Letters.nothingHeld(desk), LetterKind.NOTHING_HELD);
        OutgoingBench bench =
                Fx.call(() -> new OutgoingBench(desk, draft, new Actor(Login.name(), Role.OFFICER)));
        Fx.run(() -> {
            show(bench.screen());
            Letters.fill(bench.model);
        });
        Fx.run(() -> robot.lookup("#make").queryAs(ButtonBase.class).fire());
        assertEquals(List.of("Сначала напишите своё имя"), bench.dialogs.asked());
        assertEquals(List.of(), bench.opened);
        bench.dialogs.agree();
        Fx.run(() -> robot.lookup("#make").queryAs(ButtonBase.class).fire());
        assertEquals(List.of(new Place.Settings()), bench.opened);
        assertEquals(LetterStage.DRAFT, bench.stored().stage());
    }

    private void show(Parent screen) {
        scene.setRoot(screen);
        screen.applyCss();
        screen.layout();
    }

    private OutgoingBench show(OutgoingBench bench) {
        Fx.run(() -> show(bench.screen()));
        WaitForAsyncUtils.waitForFxEvents();
        return bench;
    }

    private void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, String id) {
        ButtonBase button = robot.lookup(id).queryAs(ButtonBase.class);
        assertFalse(button.isDisabled(), id);
        Fx.run(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void focus(FxRobot robot, String id) {
        Fx.run(() -> robot.lookup(id).query().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void write(FxRobot robot, String id, String text) {
        Fx.run(() -> robot.lookup(id).queryAs(TextInputControl.class).setText(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean shown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery()
                .filter(node -> Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible))
                .isPresent();
    }

    private String focused() {
        return Objects.requireNonNull(scene.getFocusOwner()).getId();
    }

    /** The screen of the request, which opens letters in the same window. */
    private Parent request(OutgoingBench bench, Request request) {
        bench.going = place -> {
            if (place instanceof Place.OpenOutgoing(long id)) {
                bench.open(new OutgoingId(id));
                show(bench.screen());
            }
        };
        RequestModel model = new RequestModel(bench.office.session(), request.id(), Background.sameThread(),
                notice -> bench.told.add(notice.text()), bench.dialogs, bench.messages);
        ProofPages pages = new ProofPages(model, new FxPaper(scene::getWindow), Background.sameThread(),
                bench.dialogs, notice -> bench.told.add(notice.text()), bench.messages);
        View<RequestController> view = new Views(bench.messages)
                .add(RequestController.class,
                        () -> new RequestController(model, pages, bench, bench.dialogs, bench.messages))
                .load(RequestController.class);
        view.controller().shown();
        return view.root();
    }

    @Test
    void whatIsTypedIsKeptWhileTheHandsAreStillOnTheKeys(FxRobot robot) throws TimeoutException {
        OutgoingBench bench = show(new OutgoingBench(
                desk, Letters.begin(desk, Letters.nothingHeld(desk), LetterKind.RECEIPT)));
        write(robot, "#field-GREETING", "Здравствуйте!");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Fx.call(() -> bench.stored().words())
                .equals(Map.of(LetterField.GREETING, "Здравствуйте!")));
        write(robot, "#field-GREETING", "Добрый день!");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Fx.call(() -> bench.stored().words())
                .equals(Map.of(LetterField.GREETING, "Добрый день!")));
    }

    @Test
    void wordsThatStandInNoLetterCanBeReadAndCopied(FxRobot robot) {
        OutgoingBench bench = show(new OutgoingBench(
                desk, Letters.begin(desk, Letters.nothingHeld(desk), LetterKind.RECEIPT)));
        desk.desk.outgoing().write(bench.stored(), Map.of(LetterField.GREETING, "Добрый день!"), TestDesk.OFFICER);
        write(robot, "#field-GREETING", "Здравствуйте!");
        Fx.run(bench.model::keepTyped);
        assertEquals("Добрый день!", robot.lookup("#apart-GREETING").queryAs(TextInputControl.class).getText());
        desk.desk.outgoing().discard(bench.stored(), "", TestDesk.OFFICER);
        write(robot, "#field-GREETING", "Здравствуйте, Мария!");
        Fx.run(bench.model::keepTyped);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Здравствуйте, Мария!",
                robot.lookup("#apart-GREETING").queryAs(TextInputControl.class).getText());
    }

    @Test
    void aLetterGoesFromTheRequestToTheProofOfDispatchByKeyboard(FxRobot robot) {
        Request asked = Letters.nothingHeld(desk);
        OutgoingBench bench = new OutgoingBench(desk, Letters.begin(desk, asked, LetterKind.RECEIPT));
        Fx.run(() -> show(request(bench, asked)));
        WaitForAsyncUtils.waitForFxEvents();
        push(robot, KeyCode.F7);
        assertTrue(focused().startsWith("outgoing-"), focused());
        focus(robot, "#write-1-nothing-held");
        push(robot, KeyCode.SPACE);
        assertEquals("Данные не обрабатываются",
                robot.lookup(".page-title").queryAs(Labeled.class).getText());
        Fx.run(() -> Letters.fill(bench.model));
        push(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(LetterStage.MADE, bench.stored().stage());
        press(robot, "#record");
        write(robot, "#moment", "20.11.2026 10:00");
        focus(robot, "#proof");
        push(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(List.of(
                "Чем подтвердить отправку? Впишите номер отправления, кто расписался или номер заявки."),
                robot.lookup(".field-error").queryAllAs(Labeled.class).stream()
                        .filter(Node::isVisible).map(Labeled::getText).toList());
        write(robot, "#proof", "80085512345678");
        push(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(LetterStage.SENT, bench.stored().stage());
        assertEquals(ZonedDateTime.parse("2026-11-20T10:00+03:00[Europe/Moscow]"),
                Objects.requireNonNull(bench.done("access.answer")).at());
        assertTrue(shown(robot, "#take-back"));
        assertFalse(shown(robot, "#mail"));
    }

    @Test
    void anAnswerWithDataIsMadeOnlyAfterTheCheckAndTheEmptyFieldsAreJumpedTo(FxRobot robot) {
        OutgoingBench bench = show(new OutgoingBench(
                desk, Letters.begin(desk, Letters.nothingHeld(desk), LetterKind.ACCESS_ANSWER)));
        press(robot, "#make");
        assertNull(bench.stored().made());
        press(robot, "#jump-LEGAL_GROUNDS");
        assertEquals("field-LEGAL_GROUNDS", focused());
        press(robot, "#suggest-LEGAL_GROUNDS");
        assertEquals("договор с субъектом (пункт 5 части 1 статьи 6 Закона)",
                bench.model.words().of(LetterField.LEGAL_GROUNDS).get());
        assertFalse(shown(robot, "#jump-LEGAL_GROUNDS"));
        Fx.run(() -> Letters.fill(bench.model));
        press(robot, "#others");
        assertNotNull(bench.stored().othersLeftOut());
        push(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(LetterStage.MADE, bench.stored().stage());
    }

    @Test
    void whatTheDeskSaysIsWrittenOverAndPutBack(FxRobot robot) {
        OutgoingBench bench = show(new OutgoingBench(
                desk, Letters.begin(desk, Letters.nothingHeld(desk), LetterKind.NOTHING_HELD)));
        assertFalse(shown(robot, "#change-GREETING"));
        press(robot, "#fold");
        press(robot, "#change-GREETING");
        assertEquals("field-GREETING", focused());
        write(robot, "#field-GREETING", "Здравствуйте!");
        push(robot, KeyCode.CONTROL, KeyCode.S);
        assertEquals("Здравствуйте!", bench.stored().words().get(LetterField.GREETING));
        assertEquals("field-GREETING", focused());
        press(robot, "#back-GREETING");
        push(robot, KeyCode.CONTROL, KeyCode.S);
        assertNull(bench.stored().words().get(LetterField.GREETING));
        Fx.run(() -> {
            bench.messages.languageProperty().set(Language.ENGLISH);
            bench.model.words().of(LetterField.GREETING).set("Добрый день!");
            show(bench.screen());
        });
        press(robot, "#fold");
        assertEquals("Добрый день!", robot.lookup("#field-GREETING").queryAs(TextInputControl.class).getText());
    }

    @Test
    void inANarrowWindowThePagesStandInThePlaceOfTheFields(FxRobot robot) {
        OutgoingBench bench = new OutgoingBench(
                desk, Letters.begin(desk, Letters.nothingHeld(desk), LetterKind.NOTHING_HELD));
        Fx.run(() -> {
            Region screen = (Region) bench.screen();
            screen.setMaxWidth(760);
            show(new StackPane(screen));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(shown(robot, "#preview-pages"));
        press(robot, "#pages");
        assertTrue(shown(robot, "#preview-pages"));
        assertFalse(shown(robot, "#make") && shown(robot, "#fold"));
        assertEquals("Страница 1 из 1", robot.lookup("#preview-where").queryAs(Labeled.class).getText());
    }
}
