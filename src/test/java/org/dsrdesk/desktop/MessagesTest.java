package org.dsrdesk.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final Set<String> FOREIGN =
            Set.of("DSR", "Desk", "CSV", "Excel", "Ctrl", "Alt", "Enter", "Caps", "Lock", "English", "Esc", "UTC",
                    "SHA", "EML", "MSG", "MBOX", "Shift", "XML", "JSON", "TOML", "Page", "Up", "Down",
                    "HTML", "Insert", "IMAP", "POP", "TLS", "STARTTLS", "OAuth", "PDF", "Word", "docx");
    private static final Set<String> EXAMPLES = Set.of("welcome.email.prompt", "mailbox.problem.WRONG_PASSWORD",
            "mailing.problem.SIGN_IN",
            "settings.mailbox.address.prompt", "settings.mailbox.wrongHost", "operators.input.numbering.hint",
            "operators.problem.numbering");

    private final Messages russian = new Messages(Language.RUSSIAN, FixedClock.friday());
    private final Messages english = new Messages(Language.ENGLISH, FixedClock.friday());

    @ParameterizedTest
    @CsvSource({"0, MANY", "1, ONE", "2, FEW", "4, FEW", "5, MANY", "11, MANY", "12, MANY", "14, MANY", "21, ONE",
        "22, FEW", "25, MANY", "101, ONE", "111, MANY", "1001, ONE", "-1, ONE", "-3, FEW"})
    void choosesTheRussianPluralForm(long number, PluralForm form) {
        assertEquals(form, Language.RUSSIAN.plural(number));
    }

    @ParameterizedTest
    @CsvSource({"0, MANY", "1, ONE", "2, MANY", "11, MANY", "21, MANY"})
    void choosesTheEnglishPluralForm(long number, PluralForm form) {
        assertEquals(form, Language.ENGLISH.plural(number));
    }

    @ParameterizedTest
    @CsvSource({"1, 1 рабочий день", "2, 2 рабочих дня", "5, 5 рабочих дней", "11, 11 рабочих дней",
        "21, 21 рабочий день"})
    void countsWorkingDaysInRussian(long days, String expected) {
        assertEquals(expected, russian.plural("days.working", days));
    }

    @ParameterizedTest
    @CsvSource({"1, 1 working day", "2, 2 working days", "21, 21 working days"})
    void countsWorkingDaysInEnglish(long days, String expected) {
        assertEquals(expected, english.plural("days.working", days));
    }

    @Test
    void saysTheYearOnlyWhenItIsNotThisOne() {
        assertEquals("20 ноября", russian.date(LocalDate.of(2026, 11, 20)));
        assertEquals("4 января 2027", russian.date(LocalDate.of(2027, 1, 4)));
        assertEquals("4 January 2027", english.date(LocalDate.of(2027, 1, 4)));
    }

    @Test
    void saysTheDayOfTheWeek() {
        assertEquals("Пятница, 20 ноября", russian.weekday(LocalDate.of(2026, 11, 20)));
        assertEquals("Friday, 20 November", english.weekday(LocalDate.of(2026, 11, 20)));
        assertEquals("4 декабря, пт", russian.dateAndDay(LocalDate.of(2026, 12, 4)));
        assertEquals("4 December, Fri", english.dateAndDay(LocalDate.of(2026, 12, 4)));
    }

    @Test
    void saysTheOffsetOfAMomentNotedElsewhere() {
        ZonedDateTime here = ZonedDateTime.parse("2026-11-20T12:14+03:00[Europe/Moscow]");
        assertEquals("20 ноября, 12:14", russian.dateTime(here));
        assertEquals("20.11, 12:14", russian.shortDateTime(here));
        assertEquals("20 ноября, 12:14 UTC+05:00", russian.dateTime(ZonedDateTime.parse("2026-11-20T12:14+05:00")));
        assertEquals("20/11, 12:14 UTC", english.shortDateTime(ZonedDateTime.parse("2026-11-20T12:14Z")));
        assertEquals("31.12.2025", russian.shortDate(LocalDate.of(2025, 12, 31)));
    }

    @Test
    void groupsDigits() {
        assertEquals("1\u00a0412", russian.number(1412));
        assertEquals("1,412", english.number(1412));
    }

    @Test
    void switchesTheLanguageAtRunTime() {
        Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());
        assertEquals("Отмена", messages.text("dialog.cancel"));
        messages.languageProperty().set(Language.ENGLISH);
        assertEquals("Cancel", messages.text("dialog.cancel"));
    }

    @Test
    void refusesMissingKeysAndValuesThatDoNotFit() {
        assertThrows(MissingResourceException.class, () -> russian.text("no.such.key"));
        assertThrows(IllegalArgumentException.class, () -> russian.text("dialog.code"));
        assertThrows(IllegalArgumentException.class, () -> russian.text("dialog.code", "A", "B"));
        assertThrows(IllegalArgumentException.class, () -> russian.text("dialog.cancel", "A"));
    }

    @Test
    void putsValuesInAsTheyAre() {
        assertEquals("Код: $1\\{0}", russian.text("dialog.code", "$1\\{0}"));
    }

    @Test
    void theLanguagesHaveTheSamePlaceholders() {
        for (String key : english.bundle().keySet()) {
            assertEquals(Placeholders.in(english.bundle().getString(key)),
                    Placeholders.in(russian.bundle().getString(key)), key);
        }
    }

    @Test
    void russianTextsHoldNoStrayLatinWords() {
        Set<String> stray = new TreeSet<>();
        for (String key : russian.bundle().keySet()) {
            Matcher words = LATIN_WORD.matcher(russian.bundle().getString(key));
            while (words.find()) {
                if (!FOREIGN.contains(words.group()) && !EXAMPLES.contains(key)) {
                    stray.add(key + ": " + words.group());
                }
            }
        }
        assertEquals(Set.of(), stray);
        assertTrue(russian.bundle().keySet().size() > 80, "texts were found");
    }
}
