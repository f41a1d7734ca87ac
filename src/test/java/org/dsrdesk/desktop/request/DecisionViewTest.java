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
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;
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
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DecisionViewTest {
    private final RequestWindow window = new RequestWindow();

    @TempDir Path folder;

    private TestDesk desk;

    @Start
    void open(Stage stage) {
        window.open(stage);
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
        return window.show(new RequestBench(desk, request));
    }

    private boolean chosen(String outcome) {
        return window.robot.lookup("#outcome-" + outcome).queryAs(RadioButton.class).isSelected();
    }

    private String ground() {
        return ((DecisionGround) window.robot.lookup("#ground").queryAs(ComboBox.class).getValue()).id();
    }

    private List<String> grounds() {
        return ((List<?>) window.robot.lookup("#ground").queryAs(ComboBox.class).getItems()).stream()
                .map(one -> ((DecisionGround) one).id()).toList();
    }

    @Test
    void aConfirmedRepeatIsRefusedWithReasonsAndClosesOnlyOnceTheReplyIsSent() {
        Request first = desk.register("2026-11-02", DemandKind.ACCESS);
        desk.answer(first, "2026-11-05");
        Request copy = desk.register("2026-11-16", DemandKind.ACCESS);
        RequestBench bench = show(desk.register("2026-11-16", DemandKind.ACCESS));
        window.press("#decide-1");
        window.press("#outcome-REFUSED");
        assertFalse(grounds().contains("repeat.early"));
        window.press("#confirm-person");
        assertTrue(window.has("#same-" + copy.id().value()));
        assertEquals("same-" + first.id().value(), window.focused());
        window.press("#same-" + first.id().value());
        assertFalse(window.shown("#confirm-person"));
        assertEquals("repeat.early", grounds().getFirst());
        assertEquals("repeat.early", ground());
        assertEquals("На такой же запрос № 2026-0001 от 2 ноября уже ответили полностью. Повторить его можно с "
                + "2 декабря (ч. 4–6 ст. 14 152-ФЗ).", window.written("#reasons"));
        window.choose("#ground", 1);
        assertEquals("", window.written("#reasons"));
        window.choose("#ground", 0);
        window.write("#reasons", "");
        bench.dialogs.agree();
        window.press("#send");
        assertEquals(1, window.errors().size());
        assertEquals(List.of(), bench.dialogs.asked());
        window.write("#reasons", "Ответили 2 ноября полностью.");
        window.press("#send");
        assertEquals("repeat.early", bench.demand(1).decided().orElseThrow().groundId());
        assertEquals(LocalDate.of(2026, 11, 30), bench.view().sheets().getFirst().next().orElseThrow().due());
        assertEquals("Закрыть: не хватает 1", window.text("#closing"));
        window.press("#duty-1-access-refusal");
        window.press("#send");
        assertEquals("Закрыть", window.text("#closing"));
        window.press("#closing");
        assertTrue(bench.stored().isClosed());
    }

    @Test
    void whatWasTypedStaysWhileTheSamePersonIsConfirmedAndAfterSomebodyElsesChange() {
        Request first = desk.answer(desk.register("2026-11-02", DemandKind.ACCESS), "2026-11-05");
        RequestBench bench = show(desk.register("2026-11-16", DemandKind.ACCESS));
        window.press("#decide-1");
        window.press("#outcome-REFUSED");
        window.write("#reasons", "Ответили 2 ноября полностью.");
        window.press("#confirm-person");
        window.press("#same-" + first.id().value());
        assertEquals("Ответили 2 ноября полностью.", window.written("#reasons"));
        desk.desk.assessing().note(bench.stored(), "звонила", TestDesk.OFFICER);
        bench.dialogs.agree();
        window.press("#send");
        assertNull(bench.demand(1).decision());
        assertEquals("Ответили 2 ноября полностью.", window.written("#reasons"));
        bench.dialogs.agree();
        window.press("#send");
        assertEquals("repeat.early", bench.demand(1).decided().orElseThrow().groundId());
        assertFalse(window.shown("#reasons"));
        window.press("#decide-1");
        assertTrue(chosen("REFUSED"));
        assertEquals("repeat.early", ground());
        assertEquals("Ответили 2 ноября полностью.", window.written("#reasons"));
        window.press("#outcome-FULFILLED");
        assertTrue(window.written("#reasons").startsWith("Требование обоснованно"), window.written("#reasons"));
    }

    @Test
    void aGroundOfThePolicyStandsApartAndItsRefusalWaitsForASecondPerson() {
        PolicyGround often = new PolicyGround("often", "Частые запросы", "п. 7.3", Set.of());
        desk.desk.operators().keep(
                desk.operator.promising(new Policy(null, Set.of(), List.of(often), false)), TestDesk.OFFICER);
        RequestBench bench = show(desk.register("2026-11-16", DemandKind.MARKETING));
        window.press("#decide-1");
        assertFalse(window.shown("#policy-grounds"));
        window.press("#outcome-REFUSED");
        assertTrue(window.shown("#policy-grounds"));
        assertFalse(window.shown("#ground"));
        assertFalse(window.shown("#signer"));
        window.press("#policy-often");
        assertTrue(window.shown("#signer"));
        window.write("#reasons", "Пятый раз за месяц.");
        bench.dialogs.agree();
        window.press("#send");
        assertEquals("policy:often", bench.demand(1).decided().orElseThrow().groundId());
        String told = "Основание из политики, в законе его нет: риск — Частые запросы, п. 7.3";
        assertTrue(window.has(told));
        assertTrue(window.texts("#log .label").stream().anyMatch(line -> line.endsWith(told)));
        window.press("#sign-1");
        window.write("#signer", "М. Офицерова");
        window.press("#send");
        assertEquals(1, window.errors().size());
        window.write("#signer", "А. Второв");
        window.press("#send");
        assertEquals("А. Второв", Objects.requireNonNull(bench.demand(1).decided().orElseThrow().second()).by());
        assertFalse(window.shown("#sign-1"));
        window.press("#decide-1");
        assertTrue(window.robot.lookup("#policy-often").queryAs(RadioButton.class).isSelected());
    }

    @Test
    void anAnswerThatEndangersOthersIsAskedAboutAndOfferedInPart() {
        Request request = desk.register("2026-11-16", DemandKind.ACCESS);
        RequestBench bench = show(desk.desk.assessing().flag(
                request, Sheets.weights(Weight.SLIGHT, Criterion.ENDANGERS_OTHERS), Sheets.full(),
                "на записи слышны соседи", TestDesk.OFFICER));
        window.press("#decide-1");
        assertEquals("Требование обоснованно и подлежит исполнению (ч. 1 ст. 20 152-ФЗ).", window.written("#reasons"));
        assertTrue(window.shown("#partly"));
        window.press("#send");
        assertEquals(List.of("Ответить полностью, хотя видны чужие данные?"), bench.dialogs.asked());
        assertNull(bench.demand(1).decision());
        window.press("#partly");
        assertEquals("Сведения даны без данных других людей, чтобы не нарушить их права (п. 4 ч. 8 ст. 14 152-ФЗ).",
                window.written("#reasons"));
        assertFalse(window.shown("#partly"));
        window.press("#send");
        assertEquals(Outcome.FULFILLED_IN_PART, bench.demand(1).decided().orElseThrow().outcome());
        assertEquals(1, bench.dialogs.asked().size());
    }

    @Test
    void aDecisionIsChangedForAReasonAndTheEarlierOneStaysReadable() {
        Request first = desk.register("2026-11-09", DemandKind.ACCESS);
        RequestBench bench = show(desk.register("2026-11-16", DemandKind.ACCESS));
        window.press("#same-" + first.id().value());
        window.press("#decide-1");
        window.press("#outcome-NOTHING_HELD");
        assertFalse(window.shown("#change"));
        window.write("#reasons", "Искали по почте: ничего нет.");
        window.press("#outcome-FULFILLED");
        assertEquals("Искали по почте: ничего нет.", window.written("#reasons"));
        window.press("#outcome-NOTHING_HELD");
        window.press("#send");
        window.press("#decide-1");
        assertTrue(chosen("NOTHING_HELD"));
        assertEquals("Искали по почте: ничего нет.", window.written("#reasons"));
        window.press("#outcome-DUPLICATE");
        window.write("#reasons", "То же письмо.");
        window.write("#duplicate", "2026-0777");
        window.press("#send");
        assertEquals(2, window.errors().size());
        window.write("#duplicate", "2026-0001");
        window.write("#change", "Это копия, ответим на первое.");
        window.press("#send");
        assertEquals("2026-0001", bench.demand(1).decided().orElseThrow().target());
        assertTrue(window.has("Повторяет обращение № 2026-0001"));
        assertEquals(List.of("Прежние решения", "Данных нет · 20 ноября, М. Офицерова", "Искали по почте: ничего нет.",
                "Изменено 20 ноября, М. Офицерова: Это копия, ответим на первое."),
                window.texts("#earlier-decisions-1 .label"));
        window.press("#decide-1");
        assertTrue(chosen("DUPLICATE"));
        assertEquals("То же письмо.", window.written("#reasons"));
        assertEquals("2026-0001", window.written("#duplicate"));
    }

    @Test
    void redirectingAsksToWhom() {
        RequestBench bench = show(desk.register("2026-11-16", DemandKind.ACCESS));
        window.press("#decide-1");
        assertFalse(window.shown("#target"));
        window.press("#outcome-REDIRECTED");
        window.write("#reasons", "Чат ведёт магазин.");
        window.press("#send");
        assertEquals(1, window.errors().size());
        window.write("#target", "ООО «Василёк»");
        window.press("#send");
        assertEquals("ООО «Василёк»", bench.demand(1).decided().orElseThrow().target());
        window.press("#decide-1");
        assertEquals("ООО «Василёк»", window.written("#target"));
    }
}
