package org.dsrdesk.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {
    private static final int LARGEST = 1024 * 1024;

    private static CalendarYear year(String name, String text) {
        List<CalendarYear> years = CalendarFile.read(name, text.getBytes(StandardCharsets.UTF_8), "ru");
        assertEquals(1, years.size());
        return years.getFirst();
    }

    private static String days(CalendarYear year) {
        return year.exceptions().values().stream()
                .map(day -> day.date() + " " + day.status())
                .collect(Collectors.joining("\n"));
    }

    private static String bases(CalendarYear year) {
        return year.exceptions().values().stream()
                .map(day -> day.date() + " " + day.basis())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyFormTellsTheSameDays() {
        String expected = """
                2028-01-03 HOLIDAY
                2028-01-04 HOLIDAY
                2028-01-05 HOLIDAY
                2028-01-06 HOLIDAY
                2028-01-07 HOLIDAY
                2028-02-23 HOLIDAY
                2028-03-08 HOLIDAY
                2028-05-01 HOLIDAY
                2028-05-06 WORKING_BY_DECREE
                2028-05-08 DAY_OFF_BY_DECREE
                2028-05-09 HOLIDAY
                2028-05-10 DAY_OFF_BY_DECREE
                2028-06-12 HOLIDAY
                2028-11-03 DAY_OFF_BY_DECREE
                2028-11-06 HOLIDAY_MOVED
                2028-12-29 DAY_OFF_BY_DECREE
                2028-12-30 WORKING_BY_DECREE""";
        assertEquals(expected, days(year("calendar.xml", Samples.xml())));
        assertEquals(expected, days(year("calendar.json", Samples.json())));
        assertEquals(expected, days(year("calendar.csv", Samples.csv())));
    }

    @Test
    void theBasisNamesTheFileTheHolidayAndTheTransfer() {
        assertEquals(
                """
                2028-01-03 2028.xml, Новогодние каникулы
                2028-01-04 2028.xml, Новогодние каникулы
                2028-01-05 2028.xml, Новогодние каникулы
                2028-01-06 2028.xml, Новогодние каникулы
                2028-01-07 2028.xml, Рождество Христово
                2028-02-23 2028.xml, День защитника Отечества
                2028-03-08 2028.xml, Международный женский день
                2028-05-01 2028.xml, Праздник Весны и Труда
                2028-05-06 2028.xml, перенос на 10.05
                2028-05-08 2028.xml, перенос с 01.01
                2028-05-09 2028.xml, День Победы
                2028-05-10 2028.xml, перенос с 06.05
                2028-06-12 2028.xml, День России
                2028-11-03 2028.xml, перенос с 30.12
                2028-11-06 2028.xml, перенос с 04.11
                2028-12-29 2028.xml, перенос с 02.01
                2028-12-30 2028.xml, перенос на 03.11""",
                bases(year("2028.xml", Samples.xml())));
        CalendarYear json = year("2028.json", Samples.json());
        assertTrue(bases(json).contains("2028-03-08 2028.json\n"), bases(json));
        assertTrue(bases(json).contains("2028-05-08 2028.json, перенос с 01.01\n"), bases(json));
    }

    @Test
    void theYearIsPublishedAndNamesItsSource() {
        CalendarYear year = year("calendar.xml", Samples.xml());
        assertEquals(2028, year.year());
        assertEquals("calendar.xml", year.source());
        assertTrue(year.published());
        assertTrue(year.exceptions().values().stream().noneMatch(CalendarDay::provisional));
    }

    @Test
    void theFormIsToldByTheContentAndNotByTheName() {
        assertEquals(17, year("calendar.csv", Samples.xml()).exceptions().size());
        assertEquals(17, year("calendar.xml", Samples.json()).exceptions().size());
        assertEquals(17, year("calendar.json", Samples.csv()).exceptions().size());
    }

    @Test
    void aByteOrderMarkBlankLinesAndWindowsLineEndsAreFine() {
        for (String sample : List.of(Samples.xml(), Samples.json(), Samples.csv())) {
            String windows = "\uFEFF" + sample.replace("\n", "\r\n");
            assertEquals(17, year("calendar", windows).exceptions().size());
        }
        assertEquals(17, year("calendar", "\n\n" + Samples.json()).exceptions().size());
    }

    @Test
    void aFileOnTheDiskGivesItsNameToTheBasis(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("calendar-2028.json"), Samples.json());
        assertEquals("calendar-2028.json", CalendarFile.read(file, "ru").getFirst().source());
    }

    @Test
    void aFileOfAHundredMegabytesIsRefusedUnread(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("calendar.xml");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100L * 1024 * 1024);
        }
        PackException refused = assertThrows(PackException.class, () -> CalendarFile.read(file, "ru"));
        assertEquals(
                "calendar.xml: файл больше 1 МБ, а календарь занимает несколько килобайт",
                refused.sentence(Locale.of("ru")));
    }

    @Test
    void aFileOfJustOneMegabyteIsRead() {
        byte[] sample = Samples.json().getBytes(StandardCharsets.UTF_8);
        String padding = " ".repeat(LARGEST - sample.length);
        assertEquals(17, year("calendar", Samples.json() + padding).exceptions().size());
        assertEquals(
                "the file is larger than 1 MB; a calendar takes a few kilobytes",
                Samples.refusal(Samples.json() + padding + " "));
    }

    @Test
    void textThatIsNotUtf8IsRefusedByLine() {
        byte[] windows = Samples.xml().getBytes(Charset.forName("windows-1251"));
        assertEquals("4: the text is not UTF-8", Samples.refusal(windows));
        assertEquals("1: the text is not UTF-8", Samples.refusal(Samples.csv().getBytes(StandardCharsets.UTF_16)));
        byte[] cut = "date,weekday\n2028-01-03,Пн".getBytes(StandardCharsets.UTF_8);
        byte[] half = Arrays.copyOf(cut, cut.length - 1);
        assertEquals("2: the text is not UTF-8", Samples.refusal(half));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF"})
    void anEmptyFileIsRefused(String text) {
        assertEquals("the file is empty", Samples.refusal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2,3]", "BEGIN:VCALENDAR", "Дата;День", "<html></html>", "<days/>", "PK\u0003\u0004"})
    void anUnknownFormIsRefused(String text) {
        assertTrue(Samples.refusal(text).startsWith("1: this is no calendar"), Samples.refusal(text));
    }
}
