package org.dsrdesk.desktop.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.casework.Draft;
import org.dsrdesk.casework.Field;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Calls as the support desk takes them, played on the real window by keys alone. */
@ExtendWith(ApplicationExtension.class)
class CallScriptsTest {
    private static final double GOAL = 60;
    private static final Set<IdentityFact> USUAL = Set.of(IdentityFact.NAME, IdentityFact.PHONE);

    private final List<String> lines = new ArrayList<>(List.of("script,keys,mental_steps,seconds,goal"));
    private final List<Double> seconds = new ArrayList<>();
    private final TestDesk desk;
    private final CallWindow window;

    CallScriptsTest(@TempDir Path folder) {
        desk = TestDesk.in(folder);
        desk.register("2026-11-09", DemandKind.DELETION);
        window = Fx.call(() -> new CallWindow(desk));
    }

    @Start
    void open(Stage stage) {
        window.show(stage);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyKindOfCallIsLoggedByKeyboardAndTheMedianIsUnderAMinute(FxRobot robot) throws IOException {
        newCaller(robot);
        knownCaller(robot);
        numberOnly(robot);
        noEmail(robot);
        twoDemands(robot);
        visitor(robot);
        paperLetter(robot);
        double[] sorted = seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double median = sorted[sorted.length / 2];
        lines.add(String.format(Locale.ROOT, "median,,,%.1f,%.0f", median, GOAL));
        Files.write(Files.createDirectories(Path.of("target", "figures")).resolve("calls.csv"), lines);
        assertEquals(7, sorted.length);
        assertTrue(median < GOAL, "median by the model: " + median + " of " + Arrays.toString(sorted));
    }

    private void newCaller(FxRobot robot) {
        Request kept = play("new caller", robot, typist -> typist
                .think().type("89035550011").press(KeyCode.ENTER)
                .think().type("p.semenov@mail.example").press(KeyCode.ENTER)
                .think().type("Семёнов Пётр Ильич").press(KeyCode.ENTER)
                .think().press(KeyCode.DIGIT1).press(KeyCode.ENTER)
                .think().type("Удалить всё, заказов больше не будет")
                .think().press(KeyCode.F8));
        assertEquals("+79035550011", kept.requester().phone());
        assertEquals("p.semenov@mail.example", kept.requester().email());
        assertEquals("Семёнов Пётр Ильич", kept.requester().name());
        assertEquals("Удалить всё, заказов больше не будет", kept.intake().said());
        assertEquals(List.of(DemandKind.DELETION), kinds(kept));
        assertEquals(USUAL, kept.intake().reception().checked());
    }

    private void knownCaller(FxRobot robot) {
        Request kept = play("known caller", robot, typist -> typist
                .think().type("8916123")
                .think().press(KeyCode.DOWN).press(KeyCode.ENTER)
                .think().press(KeyCode.DIGIT4).press(KeyCode.ENTER)
                .think().type("Хочет знать, откуда у нас номер")
                .think().press(KeyCode.F8));
        assertEquals(TestDesk.maria(), kept.requester());
        assertEquals(List.of(DemandKind.ACCESS), kinds(kept));
        assertEquals(USUAL, kept.intake().reception().checked());
    }

    private void numberOnly(FxRobot robot) {
        Request kept = play("number only", robot, typist -> typist
                .think().type("89057770022").press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER)
                .think().press(KeyCode.DIGIT5));
        assertEquals("", kept.requester().name());
        assertEquals("+79057770022", kept.requester().phone());
        assertEquals(List.of(DemandKind.MARKETING), kinds(kept));
        assertEquals(Set.of(), kept.intake().reception().checked());
    }

    private void noEmail(FxRobot robot) {
        Request kept = play("no e-mail", robot, typist -> typist
                .think().type("89068880033").press(KeyCode.ENTER)
                .think().press(KeyCode.ENTER)
                .think().type("Котова Нина").press(KeyCode.ENTER)
                .think().press(KeyCode.DIGIT3).press(KeyCode.ENTER)
                .think().type("Отзывает согласие, ответ ждёт по телефону")
                .think().press(KeyCode.F8));
        assertNull(kept.requester().email());
        assertEquals("Котова Нина", kept.requester().name());
        assertEquals(List.of(DemandKind.WITHDRAWAL), kinds(kept));
    }

    private void twoDemands(FxRobot robot) {
        Request kept = play("two demands", robot, typist -> typist
                .think().type("89079990044").press(KeyCode.ENTER)
                .think().type("olga@mail.example").press(KeyCode.ENTER)
                .think().type("Рябова Ольга").press(KeyCode.ENTER)
                .think().press(KeyCode.DIGIT1).think().press(KeyCode.DIGIT5).press(KeyCode.ENTER)
                .think().type("Удалить анкету и не звонить больше")
                .think().press(KeyCode.F8));
        assertEquals(List.of(DemandKind.DELETION, DemandKind.MARKETING), kinds(kept));
    }

    private void visitor(FxRobot robot) {
        Request kept = play("visitor", robot, typist -> typist
                .think().press(KeyCode.F3)
                .think().type("Громов Илья").press(KeyCode.ENTER)
                .think().type("89081110055").press(KeyCode.ENTER)
                .think().press(KeyCode.ENTER)
                .think().press(KeyCode.DIGIT2).press(KeyCode.ENTER)
                .think().type("Фамилия в договоре с ошибкой")
                .think().press(KeyCode.F8));
        assertEquals(Channel.IN_PERSON, kept.intake().channel());
        assertEquals("Громов Илья", kept.requester().name());
        assertEquals("+79081110055", kept.requester().phone());
    }

    private void paperLetter(FxRobot robot) {
        Request kept = play("paper letter", robot, typist -> typist
                .think().press(KeyCode.F4)
                .think().type("Сидорова Анна").press(KeyCode.ENTER)
                .think().type("170000, Тверь, Советская, 5").press(KeyCode.ENTER)
                .think().type("17-26").press(KeyCode.ENTER)
                .press(KeyCode.ENTER).press(KeyCode.ENTER)
                .think().press(KeyCode.DIGIT4).press(KeyCode.ENTER)
                .think().press(KeyCode.TAB)
                .press(KeyCode.CONTROL, KeyCode.A).type("18.11.2026 10:00"));
        assertEquals("170000, Тверь, Советская, 5", kept.requester().address());
        assertEquals("17-26", kept.intake().reception().reference());
        assertEquals("2026-11-18T10:00+03:00", kept.intake().received().toOffsetDateTime().toString());
    }

    @Test
    void anotherCallKeepsTheFirstAsADraftThatTodayContinuesWithOnePress(FxRobot robot) {
        Typist typist = new Typist(robot);
        typist.press(KeyCode.CONTROL, KeyCode.N).type("8 916");
        typist.press(KeyCode.CONTROL, KeyCode.N);
        assertEquals("", window.model().form().text(Field.PHONE).get());
        typist.type("8 903").press(KeyCode.CONTROL, KeyCode.N);
        assertEquals("", window.model().form().text(Field.PHONE).get());
        assertEquals(List.of("8 903", "8 916"), desk.desk.drafts().all().stream().map(Draft::label).toList());
        typist.press(KeyCode.ESCAPE);
        assertEquals(new Place.Today(), window.opened.getLast());
        long first = desk.desk.drafts().all().getLast().id();
        robot.interact(() -> robot.lookup("#draft-continue-" + first).query().requestFocus());
        typist.press(KeyCode.SPACE);
        assertEquals("8 916", window.model().form().text(Field.PHONE).get());
    }

    @Test
    void fieldsStandApartWhicheverChannelCameBefore(FxRobot robot) {
        Typist typist = new Typist(robot);
        typist.press(KeyCode.CONTROL, KeyCode.N).press(KeyCode.F4).press(KeyCode.F6);
        Fx.run(() -> robot.lookup("#reference").query().getScene().getRoot().layout());
        Bounds reference = bounds(robot, "#reference");
        assertFalse(reference.intersects(bounds(robot, "#email")));
    }

    private static Bounds bounds(FxRobot robot, String id) {
        Node field = robot.lookup(id).query();
        return field.localToScene(field.getBoundsInLocal());
    }

    @Test
    void theFormFollowsTheChannelByOneKey(FxRobot robot) {
        Typist typist = new Typist(robot);
        typist.press(KeyCode.CONTROL, KeyCode.N).press(KeyCode.F6);
        assertEquals("Заявка с сайта", text(robot, "#title"));
        assertTrue(robot.lookup("#reference").query().isFocused());
        typist.press(KeyCode.F5);
        assertTrue(robot.lookup("#address").query().isFocused());
        assertTrue(robot.lookup("#email").tryQuery().isEmpty());
        typist.press(KeyCode.F2);
        assertTrue(robot.lookup("#phone").query().isFocused());
        assertTrue(robot.lookup("#address").tryQuery().isEmpty());
    }

    private Request play(String name, FxRobot robot, Consumer<Typist> script) {
        Typist typist = new Typist(robot);
        typist.think().press(KeyCode.CONTROL, KeyCode.N);
        script.accept(typist);
        typist.think().press(KeyCode.CONTROL, KeyCode.ENTER);
        seconds.add(typist.seconds());
        lines.add(String.format(Locale.ROOT, "%s,%d,%d,%.1f,%.0f", name, typist.keys(), typist.thoughts(),
                typist.seconds(), GOAL));
        Place.OpenRequest last = assertInstanceOf(Place.OpenRequest.class, window.opened.getLast(), name);
        return desk.view(new RequestId(last.id())).request();
    }

    private static List<DemandKind> kinds(Request request) {
        return request.demands().stream().map(Demand::kind).toList();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
