package org.dsrdesk.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.NotPermittedException;
import org.dsrdesk.casework.Role;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportMonthTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @TempDir private Path folder;

    private TestDesk desk;
    private ExportMonth export;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        export = new ExportMonth(desk.transactions, desk.desk.ruleShelf(), desk.clock);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> lines(Masking masking) {
        return lines(desk.operator, masking);
    }

    private List<String> lines(Operator operator, Masking masking) {
        byte[] csv = export.export(NOVEMBER, operator, RUSSIAN, masking, TestDesk.OFFICER);
        return new String(csv, UTF_8).lines().toList();
    }

    @Test
    void whatWasDoneOverTheStoreStandsInTheFile() {
        desk.register("2026-10-31", DemandKind.ACCESS);
        Request request = desk.register("2026-11-03", DemandKind.ACCESS, DemandKind.MARKETING);
        request = desk.desk.fulfilling().dutyDone(
                request,
                request.demands().getFirst().id(),
                "access.answer",
                Rules.noon("2026-11-19"),
                "",
                TestDesk.OFFICER);
        desk.desk.deciding().decide(
                request, request.demands().getFirst().id(), Outcome.FULFILLED, null, "Сведения направлены.",
                TestDesk.OFFICER);

        List<String> lines = lines(Masking.MASKED);

        assertEquals(3, lines.size());
        assertEquals(
                "2026-0002;1;в работе;эл. почта;2026-11-03;2026-11-03T12:00:00+03:00;2026-11-20T12:14:00+03:00;"
                        + "доступ к данным;;И. М. С.;m***@mail.example;'+7 *** ***-45-67;сам субъект;нет;"
                        + "Ответить на запрос о данных;ч. 1 ст. 20 152-ФЗ;2026-11-18;;;2026-11-19;;нет;"
                        + "\"ответить (ч. 1 ст. 20 152-ФЗ): срок 2026-11-18, исполнено 2026-11-19\";"
                        + "возможно;напоминание;2026-0001;нет;;исполнено;2026-11-20;;***;ru-152fz/2025-06-24;нет",
                lines.get(1));
        assertTrue(lines.get(2).contains(";просрочено;"), lines.get(2));
    }

    @Test
    void theCaseLogTellsWhoTookWhichMonth() {
        desk.register("2026-11-03", DemandKind.ACCESS);
        byte[] first = export.export(NOVEMBER, desk.operator, RUSSIAN, Masking.OPEN, TestDesk.OFFICER);
        byte[] second = export.export(NOVEMBER, desk.operator, RUSSIAN, Masking.OPEN, TestDesk.OFFICER);

        assertArrayEquals(first, second);
        assertTrue(desk.transactions.read(store -> store.log().firstBroken()).isEmpty());
    }

    @Test
    void theSupportDeskMayNotTakeAMonth() {
        Actor support = new Actor("Поддержка", Role.SUPPORT);

        assertThrows(
                NotPermittedException.class,
                () -> export.export(NOVEMBER, desk.operator, RUSSIAN, Masking.MASKED, support));
    }

    @Test
    void aRefusalOnThePolicyIsToldAsARiskThatTheStatuteDoesNotKnow() {
        PolicyGround ground = new PolicyGround("often", "Частые запросы", "п. 7.3", Set.of());
        Policy policy = new Policy(null, Set.of(), List.of(ground), false);
        Operator promising = desk.desk.operators().keep(desk.operator.promising(policy), TestDesk.OFFICER);
        Request request = desk.register("2026-11-03", DemandKind.ACCESS);
        desk.desk.deciding().decide(request, request.demands().getFirst().id(), Outcome.REFUSED, "policy:often",
                "пятый раз", TestDesk.OFFICER);
        String line = lines(promising, Masking.OPEN).getLast();
        assertTrue(line.contains(
                ";отказано;2026-11-20;\"основание из политики, в законе его нет: риск: "
                        + "Частые запросы, п. 7.3\";пятый раз;"),
                line);
    }
}
