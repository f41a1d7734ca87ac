package org.dsrdesk.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.calendar.DayStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonCalendarReaderTest {
    private static final Pattern TRANSITIONS = Pattern.compile("\"transitions\": \\[[^]]*],");
    private static final Pattern STATISTIC = Pattern.compile(",\\s*\"statistic\": \\{[^}]*}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            "year": 2028,                    | -                           | 1 calendar.year.none
            "year": 2028                     | "year": 1999                | 2 calendar.year.range 1999, 2000, 2060
            "year": 2028                     | "year": "2028"              | 2 json.number year
            "year": 2028                     | "year": 2028.5              | 2 json.number year
            "year": 2028                     | "year": 99999999999         | 2 json.number year
            "year": 2028                     | "year": 2028, "year": 2027  | 2 json.key.twice year
            "year": 2028                     | "year": 2028, "days": []    | 2 key.unknown days
            "months": [                      | "monts": [                  | 3 key.unknown monts
            "months": [                      | "months": [ 7,              | 3 json.objects months
            "month": 2,                      | "month": 1,                 | 5 json.month.twice 1
            "month": 2,                      | "month": 13,                | 5 json.month 13
            "month": 2,                      | "name": 2,                  | 5 key.unknown name
            "month": 2,                      | -                           | 5 json.number month
            {"month": 12, "days"             | {"month": 11, "days"        | 15 json.month.twice 11
            "5,6,12,13,19,20,22*             | "5,5,12,13,19,20,22*        | 5 calendar.day.twice 2028-02-05
            "5,6,12,13,19,20,22*             | "5,6,12,13,19,20,30         | 5 json.day 30, 2
            "5,6,12,13,19,20,22*             | "5,6,12,13,19,20,22#        | 5 json.day 22#, 2
            "5,6,12,13,19,20,22*             | "5,6,,13,19,20,22*          | 5 json.day , 2
            "5,6,12,13,19,20,22*             | "5,6,12,13,19,20,22+        | 5 json.moved 2028-02-22
            "5,6,12,13,19,20,22*             | "6,12,13,19,20,22*          | 25 json.workdays 247, 248
            "days": "5,6,12,13,19            | "days": 5, "d": "6,12,13,19 | 5 key.unknown d
            "01.01", "to": "05.08"           | "01.01", "to": "05.10"      | 19 transfer.to.twice 2028-05-10
            "01.01", "to": "05.08"           | "05.06", "to": "05.08"      | 19 transfer.from.twice 2028-05-06
            "01.01", "to": "05.08"           | "01.15", "to": "05.08"      | 18 transfer.from.off 2028-01-15
            "01.01", "to": "05.08"           | "01.14", "to": "05.08"      | 18 transfer.from.weekday 2028-01-14, FRIDAY
            "01.01", "to": "05.08"           | "01.01", "to": "05.07"      | 18 transfer.to.weekend 2028-05-07, SUNDAY
            "01.01", "to": "05.08"           | "01.01", "to": "05.11"      | 18 transfer.to.worked 2028-05-11
            "01.01", "to": "05.08"           | "02.31", "to": "05.08"      | 18 calendar.date 02.31
            "01.01", "to": "05.08"           | "01.01", "too": "1"         | 18 key.unknown too
            "from": "01.01", "to"            | "to"                        | 18 json.text from
            {"from": "01.01", "to": "05.08"} | "01.01"                     | 18 json.objects transitions
            "workdays": 247                  | "workdays": 248             | 25 json.workdays 248, 247
            "workdays": 247                  | "workdays": null            | 25 json.number workdays
            "statistic": {                   | "statistic": 5, "x": {      | 24 key.unknown x
            "hours40": 1973.5                | "hours40": 1973.5}}         | 28 json.syntax
            "hours40": 1973.5                | "hours40": oops             | 27 json.syntax
            """)
    void refusesWhatMakesNoSenseByLine(String right, @Nullable String wrong, String refusal) {
        assertEquals(refusal, Samples.fault(Samples.spoilt(Samples.json(), right, wrong == null ? "" : wrong)));
    }

    @Test
    void aMissingMonthIsRefused() {
        String june = "    {\"month\": 6, \"days\": \"3,4,10,11,12,17,18,24,25\"},\n";
        assertEquals("3: month 6 is missing", Samples.refusal(Samples.spoilt(Samples.json(), june, "")));
        assertEquals("1: 'months' must be a list of objects", Samples.refusal("{\"year\": 2028}"));
    }

    @Test
    void aTransferToAWorkedDayIsRefused() {
        String worked = Samples.spoilt(Samples.json(), "1,7,8+,9", "1,7,8*,9");
        assertEquals("18: a transfer to 2028-05-08, which the file leaves a working day", Samples.refusal(worked));
    }

    @Test
    void aFileThatListsItsHolidaysButNotItsWeekendsIsRefused() {
        StringBuilder months = new StringBuilder("{\"year\": 2028, \"months\": [{\"month\": 1, \"days\": \"3\"}");
        for (int month = 2; month <= 12; month++) {
            months.append(",{\"month\": ").append(month).append(", \"days\": \"1*\"}");
        }
        assertEquals(
                "106 Saturdays and Sundays of 2028 would be worked; the weekends seem to be left out",
                Samples.refusal(months + "]}"));
    }

    @Test
    void transfersAndTotalsMayBeLeftOut() {
        String bare = STATISTIC.matcher(TRANSITIONS.matcher(Samples.json()).replaceFirst("")).replaceFirst("")
                .replaceFirst("],\\s*}", "]}");
        CalendarYear year = read(bare, "ru");
        assertEquals(17, year.exceptions().size());
        assertEquals(
                new CalendarDay(LocalDate.of(2028, 5, 8), DayStatus.DAY_OFF_BY_DECREE, "c.json, перенос", false),
                year.exceptions().get(LocalDate.of(2028, 5, 8)));
    }

    // A shortened day is worked: taking the star for a day off is the common mistake.
    @Test
    void aShortenedDayIsWorkedEvenOnASaturday() {
        CalendarYear year = read(Samples.json(), "ru");
        assertEquals(null, year.exceptions().get(LocalDate.of(2028, 2, 22)));
        assertEquals(
                DayStatus.WORKING_BY_DECREE,
                Objects.requireNonNull(year.exceptions().get(LocalDate.of(2028, 12, 30))).status());
    }

    @Test
    void aDayOffThatTheLabourCodeDoesNotKnowIsOneByDecree() {
        String more = STATISTIC.matcher(Samples.spoilt(Samples.json(), "\"3,4,10,11,12,", "\"1,3,4,10,11,12,"))
                .replaceFirst("");
        LocalDate first = LocalDate.of(2028, 6, 1);
        assertEquals(
                new CalendarDay(first, DayStatus.DAY_OFF_BY_DECREE, "c.json", false),
                read(more, "ru").exceptions().get(first));
        assertEquals(
                new CalendarDay(first, DayStatus.HOLIDAY, "c.json", false),
                read(more, "kz").exceptions().get(first));
    }

    // The JSON names no holidays: only for Russia is it known which weekend is one.
    @Test
    void elsewhereATransferFromAWeekendThatStaysOffIsTakenForAHolidays() {
        String moved = Samples.spoilt(Samples.json(), "\"from\": \"01.01\"", "\"from\": \"01.15\"");
        assertEquals(17, read(moved, "kz").exceptions().size());
    }

    @Test
    void hostileNestingIsRefused() {
        assertTrue(Samples.refusal("{\"year\": ".repeat(100_000)).endsWith("the JSON is broken here"));
        assertTrue(Samples.refusal("{\"months\": " + "[".repeat(100_000)).endsWith("the JSON is broken here"));
        assertTrue(Samples.refusal("{\"statistic\": " + "[".repeat(100_000)).endsWith("the JSON is broken here"));
    }

    @Test
    void whatFollowsTheObjectIsRefused() {
        assertEquals("30: the JSON is broken here", Samples.refusal(Samples.json() + "{}"));
    }

    private static CalendarYear read(String text, String calendar) {
        return CalendarFile.read("c.json", text.getBytes(StandardCharsets.UTF_8), calendar).getFirst();
    }
}
