package org.dsrdesk.desktop.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Weight;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Sheets;
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
class DecisionViewTest {
    private final Scene scene = Fx.call(() -> new Scene(new Group(), 1280, 800));

    @TempDir Path folder;

    private TestDesk desk;

    @Start
    void open(Stage stage) {
        stage.setScene(scene);
        new Looks(Theme.LIGHT).dress(scene);
        stage.show();
    }

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private RequestBench show(Request request) {
        RequestBench bench = new RequestBench(desk, request);
        Fx.run(() -> {
            scene.setRoot(bench.screen());
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        return bench;
    }

    private static void press(FxRobot robot, String id) {
        ButtonBase button = robot.lookup(id).queryAs(ButtonBase.class);
        assertFalse(button.isDisabled(), id);
        Fx.run(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void write(FxRobot robot, String id, String text) {
        Fx.run(() -> robot.lookup(id).queryAs(TextInputControl.class).setText(text));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextInputControl.class).getText();
    }

    private static boolean shown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(DecisionViewTest::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private static List<String> grounds(FxRobot robot) {
        return ((List<?>) robot.lookup("#ground").queryAs(ComboBox.class).getItems()).stream()
                .map(one -> ((DecisionGround) one).id()).toList();
    }

    private static long errors(FxRobot robot) {
        return robot.lookup(".field-error").queryAll().stream().filter(DecisionViewTest::isShown).count();
    }

    @Test
    void aConfirmedRepeatIsRefusedWithReasonsAndClosesOnlyOnceTheReplyIsSent(FxRobot robot) {
        Request first = desk.register("2026-11-02", DemandKind.ACCESS);
        desk.answer(first, "2026-11-05");
        RequestBench bench = show(desk.register("2026-11-16", DemandKind.ACCESS));
        press(robot, "#decide-1");
        press(robot, "#outcome-REFUSED");
        assertFalse(grounds(robot).contains("repeat.early"));
        press(robot, "#confirm-person");
        assertEquals("same-" + first.id().value(), scene.getFocusOwner().getId());
        press(robot, "#same-" + first.id().value());
        assertEquals(Verdict.CONFIRMED, bench.view().repeats().getFirst().link().verdict());
        assertFalse(shown(robot, "#confirm-person"));
        int repeat = grounds(robot).indexOf("repeat.early");
        Fx.run(() -> robot.lookup("#ground").queryAs(ComboBox.class).getSelectionModel().select(repeat));
        bench.dialogs.agree();
        press(robot, "#send");
        assertEquals(1, errors(robot));
        assertEquals(List.of(), bench.dialogs.asked());
        write(robot, "#reasons", "Ответили 2 ноября полностью.");
        press(robot, "#send");
        assertEquals("repeat.early", bench.demand(1).decided().orElseThrow().groundId());
        assertEquals(LocalDate.of(2026, 11, 30), bench.view().sheets().getFirst().next().orElseThrow().due());
        assertEquals("Закрыть: не хватает 2", robot.lookup("#closing").queryAs(Labeled.class).getText());
        press(robot, "#duty-1-access-refusal");
        press(robot, "#send");
        assertEquals("Закрыть", robot.lookup("#closing").queryAs(Labeled.class).getText());
        press(robot, "#closing");
        assertTrue(bench.stored().isClosed());
    }

    @Test
    void whatWasTypedStaysWhileTheSamePersonIsConfirmedAndAfterSomebodyElsesChange(FxRobot robot) {
        Request first = desk.answer(desk.register("2026-11-02", DemandKind.ACCESS), "2026-11-05");
        RequestBench bench = show(desk.register("2026-11-16", DemandKind.ACCESS));
        press(robot, "#decide-1");
        press(robot, "#outcome-REFUSED");
        write(robot, "#reasons", "Ответили 2 ноября полностью.");
        press(robot, "#confirm-person");
        press(robot, "#same-" + first.id().value());
        assertEquals("Ответили 2 ноября полностью.", text(robot, "#reasons"));
        int repeat = grounds(robot).indexOf("repeat.early");
        Fx.run(() -> robot.lookup("#ground").queryAs(ComboBox.class).getSelectionModel().select(repeat));
        desk.desk.assessing().note(bench.stored(), "звонила", TestDesk.OFFICER);
        bench.dialogs.agree();
        press(robot, "#send");
        assertNull(bench.demand(1).decision());
        assertEquals("Ответили 2 ноября полностью.", text(robot, "#reasons"));
        bench.dialogs.agree();
        press(robot, "#send");
        assertEquals("repeat.early", bench.demand(1).decided().orElseThrow().groundId());
        assertFalse(shown(robot, "#reasons"));
        press(robot, "#decide-1");
        assertTrue(text(robot, "#reasons").startsWith("Требование исполнено"), text(robot, "#reasons"));
    }

    @Test
    void aGroundOfThePolicyStandsApartAndItsRefusalWaitsForASecondPerson(FxRobot robot) {
        PolicyGround often = new PolicyGround("often", "Частые запросы", "п. 7.3", Set.of());
        desk.desk.operators().keep(
                desk.operator.promising(new Policy(null, Set.of(), List.of(often), false)), TestDesk.OFFICER);
        RequestBench bench = show(desk.register("2026-11-16", DemandKind.MARKETING));
        press(robot, "#decide-1");
        assertFalse(shown(robot, "#policy-grounds"));
        press(robot, "#outcome-REFUSED");
        assertTrue(shown(robot, "#policy-grounds"));
        assertFalse(shown(robot, "#ground"));
        assertFalse(shown(robot, "#signer"));
        press(robot, "#policy-often");
        assertTrue(shown(robot, "#signer"));
        write(robot, "#reasons", "Пятый раз за месяц.");
        bench.dialogs.agree();
        press(robot, "#send");
        assertEquals("policy:often", bench.demand(1).decided().orElseThrow().groundId());
        String told = "Основание из политики, в законе его нет: риск — Частые запросы, п. 7.3";
        assertTrue(robot.lookup(told).tryQuery().isPresent());
        assertTrue(robot.lookup("#log .label").queryAllAs(Labeled.class).stream()
                .anyMatch(line -> line.getText().endsWith(told)));
        press(robot, "#sign-1");
        write(robot, "#signer", "М. Офицерова");
        press(robot, "#send");
        assertEquals(1, errors(robot));
        write(robot, "#signer", "А. Второв");
        press(robot, "#send");
        assertEquals("А. Второв", Objects.requireNonNull(bench.demand(1).decided().orElseThrow().second()).by());
        assertFalse(shown(robot, "#sign-1"));
    }

    @Test
    void anAnswerThatEndangersOthersIsAskedAboutAndOfferedInPart(FxRobot robot) {
        Request request = desk.register("2026-11-16", DemandKind.ACCESS);
        RequestBench bench = show(desk.desk.assessing().flag(
                request, Sheets.weights(Weight.SLIGHT, Criterion.ENDANGERS_OTHERS), Sheets.full(),
                "на записи слышны соседи", TestDesk.OFFICER));
        press(robot, "#decide-1");
        assertEquals("Требование исполнено (ч. 1 ст. 20 152-ФЗ).", text(robot, "#reasons"));
        assertTrue(shown(robot, "#partly"));
        press(robot, "#send");
        assertEquals(List.of("Ответить полностью, хотя видны чужие данные?"), bench.dialogs.asked());
        assertNull(bench.demand(1).decision());
        press(robot, "#partly");
        assertEquals("Сведения даны без данных других людей, чтобы не нарушить их права (п. 4 ч. 8 ст. 14 152-ФЗ).",
                text(robot, "#reasons"));
        assertFalse(shown(robot, "#partly"));
        press(robot, "#send");
        assertEquals(Outcome.FULFILLED_IN_PART, bench.demand(1).decided().orElseThrow().outcome());
        assertEquals(1, bench.dialogs.asked().size());
    }

    @Test
    void aDecisionIsChangedForAReasonAndTheEarlierOneStaysReadable(FxRobot robot) {
        Request first = desk.register("2026-11-09", DemandKind.ACCESS);
        RequestBench bench = show(desk.register("2026-11-16", DemandKind.ACCESS));
        press(robot, "#same-" + first.id().value());
        press(robot, "#decide-1");
        press(robot, "#outcome-NOTHING_HELD");
        assertFalse(shown(robot, "#change"));
        write(robot, "#reasons", "Искали по почте: ничего нет.");
        press(robot, "#outcome-FULFILLED");
        assertEquals("Искали по почте: ничего нет.", text(robot, "#reasons"));
        press(robot, "#outcome-NOTHING_HELD");
        press(robot, "#send");
        press(robot, "#decide-1");
        press(robot, "#outcome-DUPLICATE");
        write(robot, "#reasons", "То же письмо.");
        write(robot, "#duplicate", "2026-0777");
        press(robot, "#send");
        assertEquals(2, errors(robot));
        write(robot, "#duplicate", "2026-0001");
        write(robot, "#change", "Это копия, ответим на первое.");
        press(robot, "#send");
        assertEquals("2026-0001", bench.demand(1).decided().orElseThrow().target());
        assertTrue(robot.lookup("Повторяет обращение № 2026-0001").tryQuery().isPresent());
        List<String> earlier = robot.lookup("#earlier-decisions-1 .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText).toList();
        assertEquals(List.of("Прежние решения", "Данных нет · 20 ноября, М. Офицерова", "Искали по почте: ничего нет.",
                "Изменено 20 ноября, М. Офицерова: Это копия, ответим на первое."), earlier);
    }

    @Test
    void redirectingAsksToWhom(FxRobot robot) {
        RequestBench bench = show(desk.register("2026-11-16", DemandKind.ACCESS));
        press(robot, "#decide-1");
        assertFalse(shown(robot, "#target"));
        press(robot, "#outcome-REDIRECTED");
        write(robot, "#reasons", "Чат ведёт магазин.");
        press(robot, "#send");
        assertEquals(1, errors(robot));
        write(robot, "#target", "ООО «Василёк»");
        press(robot, "#send");
        assertEquals("ООО «Василёк»", bench.demand(1).decided().orElseThrow().target());
    }
}
