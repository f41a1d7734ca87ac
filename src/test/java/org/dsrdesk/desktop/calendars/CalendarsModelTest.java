package org.dsrdesk.desktop.calendars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.LogAction;
import org.dsrdesk.casework.LogEntry;
import org.dsrdesk.casework.Role;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.DayStatus;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarsModelTest {
    @TempDir private Path folder;

    private TestDesk desk;
    private CalendarBench bench;
    private Request sooner;
    private Request later;

    @BeforeEach
    void open() throws IOException {
        desk = TestDesk.in(Files.createDirectory(folder.resolve("data")));
        desk.clock.set(ZonedDateTime.parse("2027-12-24T10:00+03:00[Europe/Moscow]"));
        sooner = desk.register("2027-12-20", DemandKind.ACCESS);
        later = desk.register("2027-12-22", DemandKind.ACCESS);
        bench = Fx.call(() -> new CalendarBench(desk));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private LocalDate due(Request request) {
        return desk.view(request.id()).sheets().getFirst().open().getFirst().due();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private ImportPreview preview() {
        return Objects.requireNonNull(bench.reading.previewProperty().get());
    }

    private String told() {
        Notice notice = Objects.requireNonNull(bench.frame.shell.noticeProperty().get());
        return notice.text();
    }

    private List<Map<String, String>> log(Request request, LogAction action) {
        return desk.view(request.id()).log().stream()
                .filter(entry -> entry.action() == action)
                .<Map<String, String>>map(LogEntry::facts)
                .toList();
    }

    @Test
    void theUsualCalendarIsFirstAndOthersComeWhenAskedFor() {
        assertEquals(List.of("ru"), bench.calendars.calendars());
        bench.calendars.allProperty().set(true);
        assertEquals(List.of("ru", "br", "by", "eu-plain", "gb", "kz", "us"), bench.calendars.calendars());
        bench.calendars.calendarProperty().set("gb");
        assertFalse(bench.own.mayEdit());
        bench.calendars.allProperty().set(false);
        assertEquals("ru", bench.calendars.calendarProperty().get());
    }

    @Test
    void aYearHasItsTotalsAndItsDaysTheirMarks() {
        YearPlan plan = bench.calendars.planProperty().get();
        assertEquals(List.of(2027, 247, 118), List.of(plan.year(), plan.working(), plan.off()));
        assertEquals(DayMark.WORKED_BY_DECREE, plan.mark(day("2027-02-20")));
        assertEquals(DayMark.DAY_OFF_BY_DECREE, plan.mark(day("2027-02-22")));
        assertEquals(DayMark.HOLIDAY, plan.mark(day("2027-02-23")));
        assertEquals(DayMark.HOLIDAY_MOVED, plan.mark(day("2027-05-03")));
        assertEquals(DayMark.WEEKEND, plan.mark(day("2027-11-13")));
        assertEquals(DayMark.WORKED, plan.mark(day("2027-11-12")));
        assertEquals("Понедельник, 22 февраля 2027: выходной по переносу, постановление Правительства РФ от 17.09.2026"
                + " № 1187", new CalendarWords(bench.frame.messages).spoken(plan, day("2027-02-22")));
        bench.calendars.lookAt(2028);
        assertFalse(bench.calendars.planProperty().get().facts().published());
        assertEquals("Вторник, 11 января 2028: рабочий день. Предварительно: день может измениться",
                new CalendarWords(bench.frame.messages)
                        .spoken(bench.calendars.planProperty().get(), day("2028-01-11")));
        bench.calendars.lookAt(2061);
        assertEquals(2028, bench.calendars.planProperty().get().year());
    }

    @Test
    void aFileIsLookedAtBeforeAnythingIsKept() {
        bench.reading.read(List.of(CalendarBench.madeUp(folder)));
        ImportPreview preview = preview();
        assertEquals(List.of("made-up-2028.csv"), preview.files());
        assertEquals(1, preview.years().size());
        assertEquals(2028, preview.years().getFirst().now().year());
        assertFalse(preview.years().getFirst().before().published());
        assertEquals(List.of(day("2028-01-08"), day("2028-01-11"), day("2028-01-12")),
                preview.days().stream().map(change -> change.now().date()).toList());
        assertEquals(List.of(sooner.number(), later.number()),
                preview.moves().dates().stream().map(moved -> moved.number()).toList());
        assertEquals(1, preview.moves().sooner());
        assertEquals(0, preview.moves().passed());
        assertEquals("2 срока сдвинутся, 1 станет раньше",
                new CalendarWords(bench.frame.messages).would(preview.moves()));
        assertEquals(day("2028-01-11"), due(sooner));
        bench.reading.cancel();
        assertNull(bench.reading.previewProperty().get());
        assertEquals(day("2027-12-31"), desk.desk.rules().calendar(desk.operator).publishedThrough());
        assertEquals(List.of(), log(sooner, LogAction.DUE_CHANGED));
    }

    @Test
    void aCalendarThatIsAcceptedMovesStoredDatesAndTheLogTellsOfIt() {
        assertEquals(2, desk.desk.today().today(desk.operator, TestDesk.OFFICER).provisional());
        bench.reading.read(List.of(CalendarBench.madeUp(folder)));
        bench.reading.confirm();
        assertEquals(day("2028-01-10"), due(sooner));
        assertEquals(day("2028-01-14"), due(later));
        assertEquals(List.of(Map.of("duty", "1/access.answer", "old", "2028-01-11", "new", "2028-01-10", "why",
                "CALENDAR_IMPORTED")), log(sooner, LogAction.DUE_CHANGED));
        assertEquals("Принят календарь: 2028. 2 срока сдвинулись, 1 стал раньше.", told());
        assertEquals(day("2028-12-31"), bench.frame.shell.calendarReachProperty().get());
        assertEquals(0, desk.desk.today().today(desk.operator, TestDesk.OFFICER).provisional());
        YearPlan plan = bench.calendars.planProperty().get();
        assertEquals(2028, plan.year());
        assertEquals("М. Офицерова", Objects.requireNonNull(plan.added()).by());
        assertNull(bench.reading.previewProperty().get());
    }

    @Test
    void aNewDayThatIsOverAlreadyComesFirst() {
        desk.clock.set(ZonedDateTime.parse("2028-01-11T09:00+03:00[Europe/Moscow]"));
        bench.reading.read(List.of(CalendarBench.madeUp(folder)));
        assertEquals(1, preview().moves().passed());
        assertEquals(sooner.number(), preview().moves().dates().getFirst().number());
    }

    @Test
    void aRefusedFileLeavesEverythingAsItWas() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.csv"),
                Files.readString(CalendarBench.madeUp(folder)).replace("2028-01-11,Tue", "2028-01-11,Wed"));
        bench.reading.read(List.of(CalendarBench.madeUp(folder)));
        bench.reading.read(List.of(broken));
        assertNull(bench.reading.previewProperty().get());
        String sentence = Objects.requireNonNull(bench.reading.refusalProperty().get())
                .apply(Language.RUSSIAN.locale());
        assertEquals("broken.csv, строка 8", sentence.substring(0, Math.min(20, sentence.length())));
        bench.reading.confirm();
        assertEquals(day("2028-01-11"), due(sooner));
        assertEquals(day("2027-12-31"), desk.desk.rules().calendar(desk.operator).publishedThrough());
        assertEquals(List.of(), bench.frame.dialogs.asked());
    }

    @Test
    void aFileThatIsGoneAndOneYearTwiceAreRefused() {
        bench.reading.read(List.of(folder.resolve("gone.xml")));
        assertEquals("gone.xml: такого файла нет. Возможно, его переместили.",
                Objects.requireNonNull(bench.reading.refusalProperty().get()).apply(Language.RUSSIAN.locale()));
        Path file = CalendarBench.madeUp(folder);
        bench.reading.read(List.of(file, file));
        assertEquals("2028 год есть сразу в двух файлах. Выберите один из них.",
                Objects.requireNonNull(bench.reading.refusalProperty().get()).apply(Language.RUSSIAN.locale()));
        assertNull(bench.reading.previewProperty().get());
    }

    @Test
    void anOwnDayNeedsABasisMovesDatesAndIsTakenBack() {
        bench.calendars.look(day("2028-01-10"));
        bench.own.edit();
        assertEquals(OwnDayEdit.To.OFF, Objects.requireNonNull(bench.own.editProperty().get()).to());
        assertEquals(2, Objects.requireNonNull(bench.own.movesProperty().get()).dates().size());
        bench.own.keep();
        assertEquals("calendars.own.basis.missing", bench.own.basisErrorProperty().get());
        assertEquals(List.of(), bench.own.days());
        bench.own.basisProperty().set(" 125-ФЗ, ст. 4 ч. 7: Ураза-байрам ");
        bench.own.keep();
        assertEquals(List.of(new CalendarDay(day("2028-01-10"), DayStatus.HOLIDAY,
                "125-ФЗ, ст. 4 ч. 7: Ураза-байрам", false)), bench.own.days());
        assertEquals(day("2028-01-12"), due(sooner));
        assertEquals(DayMark.OWN_OFF, bench.calendars.planProperty().get().mark(day("2028-01-10")));
        assertEquals("Свой выходной записан: 10 января 2028. 2 срока сдвинулись.", told());
        assertEquals("OWN_DAYS_CHANGED", log(sooner, LogAction.DUE_CHANGED).getLast().get("why"));
        bench.own.edit();
        assertEquals(OwnDayEdit.To.AS_IN_CALENDAR, Objects.requireNonNull(bench.own.editProperty().get()).to());
        bench.own.keep();
        assertEquals(day("2028-01-11"), due(sooner));
        assertEquals(List.of(), bench.own.days());
    }

    @Test
    void aDayOffBecomesAWorkedOneAndAnotherDayDropsTheEdit() {
        bench.calendars.look(day("2027-12-25"));
        bench.own.edit();
        assertEquals(OwnDayEdit.To.WORKED, Objects.requireNonNull(bench.own.editProperty().get()).to());
        assertEquals(2, Objects.requireNonNull(bench.own.movesProperty().get()).sooner());
        bench.calendars.look(day("2027-12-26"));
        assertNull(bench.own.editProperty().get());
        assertEquals(day("2028-01-11"), due(sooner));
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        CalendarBench auditor = Fx.call(() -> new CalendarBench(desk, new Actor("А. Аудитор", Role.AUDITOR)));
        auditor.reading.read(List.of(CalendarBench.madeUp(folder)));
        assertNull(auditor.reading.previewProperty().get());
        auditor.own.edit();
        assertNull(auditor.own.editProperty().get());
        assertNotNull(auditor.calendars.planProperty().get());
    }

    @Test
    void everyMarkHasItsWordAndItsLetterInBothLanguages() {
        for (Language language : Language.values()) {
            Fx.run(() -> bench.frame.messages.languageProperty().set(language));
            CalendarWords words = new CalendarWords(bench.frame.messages);
            List<String> letters = List.of(DayMark.values()).stream().map(words::letter).distinct().toList();
            assertEquals(DayMark.values().length, letters.size());
            List<String> names = List.of(DayMark.values()).stream().map(words::mark).distinct().toList();
            assertEquals(DayMark.values().length, names.size());
            desk.desk.rules().calendars().keySet().forEach(id -> assertFalse(words.calendar(id).equals(id), id));
        }
    }
}
