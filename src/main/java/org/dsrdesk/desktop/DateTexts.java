package org.dsrdesk.desktop;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates as people say them in one language; the year is said only when it is not the clock's. */
record DateTexts(Locale locale, Clock clock) {
    String date(LocalDate date) {
        return format(thisYear(date) ? "d MMMM" : "d MMMM yyyy", date);
    }

    String weekday(LocalDate date) {
        return capital(format("EEEE", date)) + ", " + date(date);
    }

    String month(YearMonth month) {
        return capital(format("LLLL yyyy", month));
    }

    private String capital(String word) {
        return word.substring(0, 1).toUpperCase(locale) + word.substring(1);
    }

    String dateAndDay(LocalDate date) {
        return date(date) + ", " + format("EEE", date);
    }

    String shortDate(LocalDate date) {
        return format(russian() ? "dd.MM.yyyy" : "dd/MM/yyyy", date);
    }

    String dayAndMonth(LocalDate date) {
        return thisYear(date) ? format(russian() ? "dd.MM" : "dd/MM", date) : shortDate(date);
    }

    String dateTime(ZonedDateTime moment) {
        return date(moment.toLocalDate()) + format(", HH:mm", moment) + foreignOffset(moment);
    }

    String shortDateTime(ZonedDateTime moment) {
        return dayAndMonth(moment.toLocalDate()) + format(", HH:mm", moment) + foreignOffset(moment);
    }

    private String foreignOffset(ZonedDateTime moment) {
        ZoneOffset offset = moment.getOffset();
        if (offset.equals(clock.getZone().getRules().getOffset(moment.toInstant()))) {
            return "";
        }
        return offset.equals(ZoneOffset.UTC) ? " UTC" : format(" 'UTC'xxx", moment);
    }

    private boolean thisYear(LocalDate date) {
        return date.getYear() == LocalDate.now(clock).getYear();
    }

    private boolean russian() {
        return locale.equals(Language.RUSSIAN.locale());
    }

    private String format(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(time);
    }
}
