package org.dsrdesk.desktop.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.Confidence;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.packs.StatuteReader;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackWordsTest {
    private static final Pattern RUSSIAN_LAW =
            Pattern.compile("ГК|ТК РФ|Роскомнадзор|152-ФЗ|152-FZ|Civil Code art|Labour Code|Russian");
    private static final Pattern CYRILLIC = Pattern.compile("[А-Яа-яЁё]");

    @TempDir Path folder;

    private TestDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** Everything said of the duties, without the days and the calendars, whose acts keep their own names. */
    private static List<String> said(RequestBench bench) {
        CaseReading reading = bench.reading();
        Messages messages = bench.messages;
        DutyWords words = new DutyWords(messages);
        List<String> said = new ArrayList<>(List.of(new HeadWords(messages, reading).act(),
                AssessPanel.law(reading.view().statute(), messages)));
        for (ClockSheet sheet : reading.view().sheets()) {
            for (DutyClock clock : sheet.clocks()) {
                DutyState state = sheet.demand().state(clock.duty().id());
                said.add(words.title(clock.duty()));
                said.add(words.rule(reading, clock, state));
                said.add(words.chip(reading, clock, state));
                said.add(words.story(clock, state));
                said.addAll(new ReplyWords(messages).lines(clock.duty()));
                bench.model.selectedProperty().set(DutyRef.of(sheet.demand().id(), clock.duty().id()));
                bench.model.proved().ifPresent(proved -> {
                    said.add(new ProofWords(messages).sentence(proved));
                    said.addAll(new ProofWords(messages).remarks(proved));
                    said.add(page(bench).split("\n\n", -1)[1]);
                });
            }
        }
        return said;
    }

    private static String page(RequestBench bench) {
        return bench.pages.page().orElseThrow();
    }

    private static String page(RequestBench bench, String duty) {
        bench.model.selectedProperty().set(bench.duty(1, duty));
        return page(bench);
    }

    private static void has(String page, String part) {
        assertTrue(page.contains(part), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu-gdpr", "uk-gdpr", "us-ccpa", "br-lgpd", "by-99z", "kz-94v"})
    void noForeignActIsExplainedByRussianCodesAndEveryWordIsInTheLanguageOfTheMoment(String pack) {
        RequestBench bench = new PackDesk(desk).everyKind(pack, "2026-11-02");
        for (Language language : Language.values()) {
            bench.messages.languageProperty().set(language);
            List<String> said = said(bench);
            assertTrue(said.size() > 20, "said: " + said.size());
            said.forEach(words -> assertFalse(RUSSIAN_LAW.matcher(words).find(), words));
            if (language == Language.ENGLISH) {
                said.forEach(words -> assertFalse(CYRILLIC.matcher(words).find(), words));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru-152fz", "eu-gdpr", "uk-gdpr", "us-ccpa", "br-lgpd", "by-99z", "kz-94v"})
    void whatWasNotReadInTheActSaysSoInEveryProof(String pack) {
        RequestBench bench = new PackDesk(desk).everyKind(pack, "2026-11-02");
        int proofs = 0;
        for (ClockSheet sheet : bench.reading().view().sheets()) {
            for (DutyClock clock : sheet.clocks()) {
                bench.model.selectedProperty().set(DutyRef.of(sheet.demand().id(), clock.duty().id()));
                if (bench.model.proved().isPresent()) {
                    String page = page(bench);
                    Confidence confidence = clock.duty().confidence();
                    assertEquals(confidence == Confidence.UNVERIFIED,
                            page.contains("Срок не проверен по тексту закона"), page);
                    assertEquals(confidence == Confidence.SECONDARY,
                            page.contains("Этот срок хотя бы отчасти взят из разъяснений"), page);
                    assertEquals(clock.duty().cautious(), page.contains("Осторожное прочтение"), page);
                    proofs++;
                }
            }
        }
        assertTrue(proofs > 3, "proofs: " + proofs);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ru-152fz, '152-ФЗ, редакция от 24.06.2025'
            eu-gdpr, Регламент (ЕС) 2016/679 (GDPR)
            us-ccpa, Калифорнийский закон о частной жизни потребителей (CCPA/CPRA)
            """)
    void theHeadNamesTheActThatARequestIsJudgedBy(String pack, String name) {
        RequestBench bench = new PackDesk(desk).bench(pack, "2026-11-02", DemandKind.ACCESS);
        assertEquals("Сроки — " + name, new HeadWords(bench.messages, bench.reading()).act());
    }

    @Test
    void theHeadSaysThatANewerEditionIsInForce() throws IOException {
        RequestBench bench = new PackDesk(desk).bench("kz-94v", "2026-11-02", DemandKind.ACCESS);
        String pack;
        try (InputStream file = Objects.requireNonNull(StatuteReader.class.getResourceAsStream("kz-94v.toml"))) {
            pack = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        Statute newer = StatuteReader.read("kz-94v.toml",
                pack.replace("\"2013-05-21\"", "\"2026-11-10\"").replace("2013-11-25", "2026-11-10"),
                desk.rules.calendars()::get);
        CaseReading later = new CaseReading(bench.view(), desk.rules.with(newer), bench.reading().now());
        assertTrue(new HeadWords(bench.messages, later).act().endsWith(
                "Обращение записано по редакции от 21.05.2013; действует уже редакция от 10.11.2026."));
    }

    @Test
    void aMonthThatEndsOnADayOffSaysWhyItMoves() {
        RequestBench shortMonth = new PackDesk(desk).bench("uk-gdpr", "2026-01-31", DemandKind.ACCESS);
        String page = page(shortMonth, "access.answer");
        has(page, "Срок: 1 месяц, до того же числа\n");
        has(page, "Последний день: 2 марта 2026, понедельник\n");
        has(page, "28.02.2026 — суббота. По правилам этого закона срок, который кончается в выходной, кончается"
                + " в следующий рабочий день: 02.03.2026.\n");
        has(page, "  01.02.2026 вс    1\n");
        has(page, "  01.03.2026 вс    —  выходной, срок переносится\n");
        has(page, "  02.03.2026 пн    —  рабочий день, на который перенесён срок, последний день\n");
        assertEquals("1 месяц до того же числа: обращение получено 31 января."
                + " В последнем месяце такого числа нет, поэтому берётся его последний день.",
                new ProofWords(shortMonth.messages).sentence(shortMonth.model.proved().orElseThrow()));
    }

    @Test
    void aBankHolidayIsNamedAsTheReason() {
        RequestBench bench = new PackDesk(desk).bench("uk-gdpr", "2026-03-03", DemandKind.ACCESS);
        String page = page(bench, "access.answer");
        has(page, "Последний день: 7 апреля 2026, вторник\n");
        has(page, "03.04.2026 — пятница: Common law holiday. По правилам этого закона");
    }

    @Test
    void aStoppedClockStandsAndItsDaysAreAddedAfterwards() {
        RequestBench bench = new PackDesk(desk).bench("uk-gdpr", "2026-11-02", DemandKind.ACCESS);
        DutyRef answer = bench.duty(1, "access.answer");
        bench.actions.recordEvent(answer, ClockEvent.CLARIFICATION_ASKED, Rules.noon("2026-11-05"));
        DutyWords words = new DutyWords(bench.messages);
        DutyClock stands = bench.reading().clock(answer).orElseThrow();
        assertEquals("часы стоят", words.chip(bench.reading(), stands, bench.reading().state(answer)));
        assertEquals("Часы стоят. Они пойдут дальше с события: уточнение получено.",
                words.story(stands, bench.reading().state(answer)));
        bench.actions.recordEvent(answer, ClockEvent.CLARIFICATION_RECEIVED, Rules.noon("2026-11-10"));
        String page = page(bench, "access.answer");
        has(page, "Последний день: 7 декабря 2026, понедельник\n");
        has(page, "Часы стояли 5 дней, с 05.11.2026 по 10.11.2026: они прибавлены к концу срока.\n");
        has(page, "  06.11.2026 пт    —  часы стояли\n");
        has(page, "  11.11.2026 ср    4\n");
    }

    @Test
    void aTermThatBeginsWithTheLatestEventNamesThatEvent() {
        RequestBench bench = new PackDesk(desk).bench("uk-gdpr", "2026-11-02", DemandKind.DELETION);
        DutyRef erase = bench.duty(1, "erasure.erase");
        bench.actions.recordEvent(erase, ClockEvent.IDENTITY_CONFIRMED, Rules.noon("2026-11-09"));
        assertEquals(LocalDate.of(2026, 12, 9), bench.reading().deadline(erase).orElseThrow().due());
        has(page(bench, "erasure.erase"), "Начало срока: личность подтверждена 9 ноября 2026, 12:00");
        assertEquals(List.of(), bench.reading().view().sheets().getFirst().candidates());
    }

    @Test
    void onlyTheRussianActSpeaksOfArticle193AndOnlyWhereItMattersOrWasChosen() {
        String remark = "с переносом на рабочий день последним днём был бы";
        PackDesk strict = new PackDesk(desk);
        has(page(strict.bench("us-ccpa", "2026-11-04", DemandKind.ACCESS), "access.answer"), remark + " 21.12.2026");
        has(page(strict.bench("ru-152fz", "2026-11-06", DemandKind.WITHDRAWAL), "withdrawal.destroy"),
                "по ст. 193 ГК РФ последним днём был бы 07.12.2026");
        PackDesk moving = new PackDesk(desk, new CountingSwitches(false, true));
        String moved = page(moving.bench("ru-152fz", "2026-11-06", DemandKind.WITHDRAWAL), "withdrawal.destroy");
        has(moved, "Последний день: 7 декабря 2026, понедельник\n");
        has(moved, "06.12.2026 — воскресенье. Оператор выбрал перенос с выходного (ст. 193 ГК РФ)");
        assertFalse(moved.contains("Для сведения"), moved);
        has(page(moving.bench("us-ccpa", "2026-11-04", DemandKind.ACCESS), "access.answer"),
                "Закон о переносе молчит, оператор выбрал перенос с выходного, поэтому последний день — 21.12.2026.");
    }

    @Test
    void theListOfWhatAnAnswerMustContainIsCopiedWithBoxesToTick() {
        RequestBench bench = new PackDesk(desk).bench("eu-gdpr", "2026-11-02", DemandKind.ACCESS);
        bench.pages.copyReply(bench.reading().view().statute().duty("access.answer"));
        String list = bench.copied.getFirst();
        has(list, """
                Дать доступ к данным и их копию · ч. 3 ст. 12 GDPR
                Обращение № 2026-0001 · Глобус
                Что должно быть в ответе
                  [ ] обрабатываются ли данные; если да — копия данных
                """);
        has(list, "Что должно быть в уведомлении о продлении\n  [ ] В течение месяца");
        has(page(bench, "access.answer"), "  [ ] право жаловаться в надзорный орган\n");
    }
}
