package org.dsrdesk.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.dsrdesk.reports.Cases.demand;
import static org.dsrdesk.reports.Cases.done;
import static org.dsrdesk.reports.Cases.request;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Weight;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.fulfilment.Timeliness;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.DutyAction;
import org.dsrdesk.testing.Rules;
import org.junit.jupiter.api.Test;

class MonthCsvTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru-RU");
    private static final RuleBook BOOK = Rules.book();

    private static MonthReport report() {
        Decision decision = new Decision(
                Outcome.REFUSED,
                "repeat.early",
                "Иванова М.: \"рано\";\nещё раз",
                "Офицер",
                Instant.parse("2026-11-05T09:00:00Z"));
        Request request = request(
                412,
                "2026-11-03T23:50:00+05:00",
                demand(1, DemandKind.ACCESS).withDuty(done("access.refusal", "2026-11-05")).withDecision(decision),
                demand(2, DemandKind.CORRECTION));
        return MonthReport.of(
                YearMonth.of(2026, 11),
                List.of(request),
                BOOK,
                Rules.operator(),
                Rules.noon("2026-11-21"),
                Map.of());
    }

    private static List<List<String>> read(byte[] csv, char separator) {
        return read(new String(csv, UTF_8).substring(1), separator);
    }

    private static List<List<String>> read(String csv, char separator) {
        return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).ofCsvRecord(csv).stream()
                .map(CsvRecord::getFields)
                .map(List::copyOf)
                .toList();
    }

    @Test
    void aRussianMonthReadsAsAnOfficerExpects() {
        byte[] csv = MonthCsv.write(report(), RUSSIAN, Masking.MASKED);

        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(csv, 3));
        assertEquals(
                """
                Номер;Требование №;Состояние;Канал;Дата получения;Момент получения;Зарегистрировано;Вид требования;\
                Основание удаления;Заявитель;Эл. почта;Телефон;Кто обратился;Представитель;Обязанность;Норма;Срок;\
                Ждёт события;Продлено до;Исполнено;Закрыто;В срок;Все обязанности;Повторное;Что значит повтор;\
                Раннее обращение;Несоразмерное;Критерии несоразмерности;Решение;Дата решения;Основание решения;Мотивы;\
                Редакция закона;Предварительный срок
                2026-0412;1;в работе;эл. почта;2026-11-03;2026-11-03T23:50:00+05:00;2026-11-04T09:12:00+03:00;\
                доступ к данным;;И. М. С.;m***@mail.example;'+7 *** ***-45-67;сам субъект;нет;\
                Отказать в сведениях письменно и с причинами;ч. 2 ст. 20 152-ФЗ;2026-11-18;;;2026-11-05;;да;\
                "ответить (ч. 2 ст. 20 152-ФЗ): срок 2026-11-18, исполнено 2026-11-05";нет;;;нет;;отказано;2026-11-05;\
                ч. 4–6 ст. 14 152-ФЗ;***;ru-152fz/2025-06-24;нет
                2026-0412;2;в работе;эл. почта;2026-11-03;2026-11-03T23:50:00+05:00;2026-11-04T09:12:00+03:00;\
                уточнение данных;;И. М. С.;m***@mail.example;'+7 *** ***-45-67;сам субъект;нет;\
                Заблокировать данные на время проверки;ч. 1 ст. 21 152-ФЗ;2026-11-03;;;;;просрочено;\
                "заблокировать (ч. 1 ст. 21 152-ФЗ): срок 2026-11-03, исполнено — | \
                исправить (ч. 3 ст. 20 152-ФЗ): срок подтверждающие сведения, исполнено — | \
                сообщить (ч. 3 ст. 20 152-ФЗ): срок подтверждающие сведения, исполнено — | \
                сообщить (ч. 3 ст. 20 152-ФЗ): срок подтверждающие сведения, исполнено —";нет;;;нет;;;;;;\
                ru-152fz/2025-06-24;нет
                """
                        .replace("\n", "\r\n"),
                new String(csv, UTF_8).substring(1));
    }

    @Test
    void anEnglishMonthHasCommasAndTheSameColumns() {
        List<List<String>> lines = read(MonthCsv.write(report(), Locale.UK, Masking.OPEN), ',');

        assertEquals(34, lines.getFirst().size());
        assertEquals(List.of("Number", "Demand no.", "State"), lines.getFirst().subList(0, 3));
        List<String> access = lines.get(1);
        assertEquals("Иванова Мария Сергеевна", cell(access, Column.PERSON));
        assertEquals("'+79001234567", cell(access, Column.PHONE));
        assertEquals("152-ФЗ art. 20(2)", cell(access, Column.CITATION));
        assertEquals("yes", cell(access, Column.ON_TIME));
        assertEquals("Иванова М.: \"рано\";\nещё раз", cell(access, Column.REASONS));
        assertTrue(lines.stream().allMatch(line -> line.size() == 34));
    }

    private static String cell(List<String> line, Column column) {
        return line.get(List.of(Column.values()).indexOf(column));
    }

    @Test
    void nobodyCanBeToldFromAMaskedMonth() {
        String csv = new String(MonthCsv.write(report(), RUSSIAN, Masking.MASKED), UTF_8);

        for (String personal : List.of("Иванов", "Мария", "maria", "9001234567", "рано")) {
            assertFalse(csv.contains(personal), personal);
        }
    }

    @Test
    void twoExportsOfTheSameDataAreTheSameBytes() {
        assertArrayEquals(
                MonthCsv.write(report(), RUSSIAN, Masking.MASKED), MonthCsv.write(report(), RUSSIAN, Masking.MASKED));
    }

    @Test
    void anEmptyMonthIsALineOfHeaders() {
        byte[] csv = MonthCsv.write(new MonthReport(List.of()), Locale.UK, Masking.MASKED);

        assertEquals(1, read(csv, ',').size());
    }

    @Test
    void everyWordOfAReportExistsInBothLanguages() {
        for (Locale locale : List.of(RUSSIAN, Locale.UK)) {
            ReportTexts texts = new ReportTexts(locale);
            for (Column column : Column.values()) {
                assertFalse(texts.text(column.key()).isBlank());
            }
            constants().forEach(constant -> assertFalse(texts.of(constant).isBlank()));
        }
    }

    private static Stream<Enum<?>> constants() {
        return Stream.<Class<? extends Enum<?>>>of(
                RequestState.class,
                Channel.class,
                DemandKind.class,
                DeletionGround.class,
                RequesterRole.class,
                ClockEvent.class,
                DutyAction.class,
                Timeliness.class,
                RepeatFinding.class,
                Criterion.class,
                Weight.class,
                Outcome.class)
                .flatMap(type -> Stream.of(type.getEnumConstants()));
    }

    @Test
    void nastyCellsComeBackAsTheyWereButForTheApostrophe() {
        SplittableRandom random = new SplittableRandom(20261121);
        for (char separator : new char[] {';', ','}) {
            List<List<String>> lines = nasty(random, 5_000);

            List<List<String>> back = read(MonthCsv.lines(lines, separator), separator);

            List<List<String>> safe = lines.stream()
                    .map(line -> line.stream().map(SafeCell::of).toList())
                    .toList();
            assertEquals(safe, back);
        }
    }

    private static List<List<String>> nasty(SplittableRandom random, int rows) {
        List<String> bits = List.of(
                "\"", "\"\"", "\r", "\n", "\r\n", ";", ",", "\t", " ", "\0", "\uFEFF", "=1+1", "+7900", "-5", "@a", "'",
                "Ё", "№", "😀", "a", "");
        List<List<String>> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<String> line = new ArrayList<>();
            for (int cell = 0; cell < 5; cell++) {
                StringBuilder text = new StringBuilder();
                for (int bit = random.nextInt(5); bit > 0; bit--) {
                    text.append(bits.get(random.nextInt(bits.size())));
                }
                line.add(text.toString());
            }
            lines.add(line);
        }
        return lines;
    }
}
