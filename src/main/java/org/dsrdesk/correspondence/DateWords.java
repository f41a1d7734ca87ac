package org.dsrdesk.correspondence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dsrdesk.domain.letter.LetterLanguage;

/** Writes days and moments out as letters do. */
final class DateWords {
    private static final DateTimeFormatter RUSSIAN = DateTimeFormatter.ofPattern("d MMMM y 'г.'", Locale.of("ru"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM y", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private DateWords() {}

    /** «22 ноября 2026 г.», "22 November 2026". */
    static String day(LocalDate day, LetterLanguage language) {
        return switch (language) {
            case RUSSIAN -> RUSSIAN.format(day);
            case ENGLISH -> ENGLISH.format(day);
        };
    }

    /** «20 ноября 2026 г. в 18:30 (МСК)», "20 November 2026 at 18:30 (UTC+3)"; in the zone of the moment. */
    static String moment(ZonedDateTime moment, LetterLanguage language) {
        String at = switch (language) {
            case RUSSIAN -> " в ";
            case ENGLISH -> " at ";
        };
        return day(moment.toLocalDate(), language) + at + CLOCK.format(moment) + " (" + zone(moment, language) + ")";
    }

    private static String zone(ZonedDateTime moment, LetterLanguage language) {
        if (language == LetterLanguage.RUSSIAN && moment.getZone().equals(MOSCOW)) {
            return "МСК";
        }
        ZoneOffset offset = moment.getOffset();
        return offset.getTotalSeconds() == 0
                ? "UTC"
                : "UTC" + offset.getId().replaceFirst("^([+-])0", "$1").replaceFirst(":00$", "");
    }
}
