package org.dsrdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.Draft;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.casework.RequestRow;
import org.dsrdesk.casework.RuleShelf;
import org.dsrdesk.casework.RuleSource;
import org.dsrdesk.casework.Today;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.shell.ShellModel;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.packs.ShippedRules;
import org.dsrdesk.safekeeping.KdfCost;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Two operators in one window: each has its own calls, Today and register, and a number is never used twice. */
@ExtendWith(ApplicationExtension.class)
class OperatorsAtTheDeskTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T09:14:00Z"), Rules.MOSCOW);
    private static final RuleSource RULES = ShippedRules.load();

    private final Path folder;
    private final ShellModel shell = Fx.call(ShellModel::new);
    private final Desks desks = new Desks(RULES, FRIDAY);
    private final Camera camera = new Camera(Path.of("target", "screens", "operators"));
    private final Looks looks = Fx.call(() -> new Looks(Theme.LIGHT));
    private final Messages messages = new Messages(Language.RUSSIAN, FRIDAY);
    private @Nullable RequestDesk desk;
    private @Nullable Stage stage;

    OperatorsAtTheDeskTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Start
    void open(Stage window) throws IOException {
        stage = window;
        Frame frame = new Frame(
                messages, looks, Background.sameThread(), new RecordingDialogs().agree(), shell, () -> window);
        RequestDesk opened = new RequestDesk(window, frame, desks, folder);
        desk = opened;
        OpenFolder data = OpenFolder.create(folder.resolve("data"), "two at one desk".toCharArray(),
                new KdfCost(1024, 1, 1));
        new CaseDesk(data.transactions(), new RuleShelf(RULES), TestDesk.ANY_LETTER, FRIDAY).operators().keep(
                new Operator(new OperatorId(0), "Ромашка", "i@romashka.example", null, null, Rules.MOSCOW,
                        CountingSwitches.STRICT, List.of(Rules.PACK)),
                TestDesk.OFFICER);
        opened.begin(desks.adopt(data));
        window.setWidth(1280);
        window.setHeight(800);
        window.show();
    }

    @AfterEach
    void close() {
        Fx.run(Objects.requireNonNull(desk)::end);
    }

    private Session session() {
        return Objects.requireNonNull(desk).rooms().session();
    }

    private List<RequestRow> register() {
        return session().desk().cases()
                .page(session().operator().id(), RegisterFilter.ALL, 50, null, session().actor()).rows();
    }

    private Today today() {
        return session().desk().today().today(session().operator(), session().actor());
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void write(FxRobot robot, String text) {
        for (String line : text.splitWithDelimiters("\n", -1)) {
            if (line.equals("\n")) {
                robot.push(KeyCode.ENTER);
            } else if (!line.isEmpty()) {
                robot.write(line, 0);
            }
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void shoot(String name) {
        Fx.call(() -> {
            camera.take(Objects.requireNonNull(stage).getScene(), looks, name);
            return name;
        });
    }

    private void fire(String id) {
        Fx.run(() -> ((Button) node(id)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node node(String id) {
        return Objects.requireNonNull(Objects.requireNonNull(stage).getScene().lookup("#" + id), id);
    }

    private void call(FxRobot robot, String number, KeyCode... end) {
        press(robot, KeyCode.CONTROL, KeyCode.N);
        write(robot, number + "\n\n\n");
        press(robot, KeyCode.DIGIT5);
        press(robot, end);
    }

    @Test
    void eachOperatorHasItsOwnCallsTodayAndRegisterAndNoNumberIsUsedTwice(FxRobot robot) {
        call(robot, "89057770022", KeyCode.CONTROL, KeyCode.ENTER);
        call(robot, "89161112233", KeyCode.CONTROL, KeyCode.ENTER);
        call(robot, "89035556677", KeyCode.ESCAPE);
        assertEquals(2, register().size());
        assertEquals(1, today().drafts().size());

        press(robot, KeyCode.CONTROL, KeyCode.DIGIT5);
        Fx.run(() -> ((TextInputControl) node("name")).setText("ромашка"));
        fire("addOperator");
        assertEquals("Ромашка", session().operator().name());
        fire("add-callkeeper");
        assertEquals("CallKeeper", session().operator().name());
        assertEquals(new Place.OperatorProfile(), shell.placeProperty().get());
        assertEquals(List.of(), register());
        assertEquals(List.of(), today().drafts());
        assertEquals(List.of(), today().pressing());

        call(robot, "89068880033", KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(1, register().size());
        assertEquals("2026-0003", register().getFirst().number().toString());
        shoot("request-of-the-second");

        Fx.run(() -> shell.go(new Place.Register("9057770022")));
        WaitForAsyncUtils.waitForFxEvents();
        shoot("found-elsewhere");
        long romashka = shell.operators().getFirst().id();
        fire("elsewhere-" + romashka);
        assertEquals("Ромашка", session().operator().name());
        assertEquals(new Place.Register("9057770022"), shell.placeProperty().get());
        assertEquals(List.of("+79035556677"), today().drafts().stream().map(Draft::label).toList());
    }

    @Test
    void theMenuGoesOverByKeysAndTheLastOperatorIsRememberedForTheNextStart(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT5);
        fire("add-xkeeper");
        long keeper = session().operator().id().value();
        press(robot, KeyCode.CONTROL, KeyCode.E);
        MenuButton menu = (MenuButton) node("operator");
        assertTrue(menu.isShowing());
        assertEquals(List.of(false, true), menu.getItems().stream()
                .filter(RadioMenuItem.class::isInstance)
                .map(item -> ((RadioMenuItem) item).isSelected())
                .toList());
        shoot("menu");
        press(robot, KeyCode.ESCAPE);
        assertEquals(new OperatorId(keeper), desks.memory().operator().orElseThrow());
        Fx.run(() -> ((RadioMenuItem) menu.getItems().getFirst()).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Ромашка", session().operator().name());
        assertEquals(new Place.Today(), shell.placeProperty().get());
        assertEquals("Ромашка", menu.getText());
        assertEquals(session().operator().id(), desks.memory().operator().orElseThrow());
    }

    @Test
    void aRequestOfAnotherOperatorSaysSoAndLeadsOver(FxRobot robot) {
        call(robot, "89057770022", KeyCode.CONTROL, KeyCode.ENTER);
        long id = register().getFirst().id().value();
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT5);
        fire("add-nekst");
        Fx.run(() -> shell.openRequest(id));
        WaitForAsyncUtils.waitForFxEvents();
        shoot("request-of-another");
        fire("work-for");
        assertEquals("Ромашка", session().operator().name());
        assertEquals(new Place.OpenRequest(id), shell.placeProperty().get());
    }

    @Test
    void leavesPicturesOfTheCardOfOperators(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT5);
        fire("add-callkeeper");
        for (Language language : Language.values()) {
            for (Theme theme : Theme.values()) {
                Fx.run(() -> {
                    messages.languageProperty().set(language);
                    looks.themeProperty().set(theme);
                    shell.settings();
                });
                WaitForAsyncUtils.waitForFxEvents();
                shoot("settings-" + language.tag() + "-" + theme.tag());
            }
        }
        assertEquals(2, shell.operators().size());
    }
}
