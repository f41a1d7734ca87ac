package org.dsrdesk.desktop.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as people type them: 18.11.2026, 18.11, 18/11/26, 2026-11-18; 9:05, 0905, 9. */
final class DayText {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./ ](\\d{1,2})(?:[./ ](\\d{4}|\\d{2}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:. ]?(\\d{2})?");
    private static final int CENTURY = 2000;

    private DayText() {}

    /** The day; empty for anything else. A day without a year is this year's. */
    static Optional<LocalDate> day(String text, LocalDate today) {
        Matcher iso = ISO.matcher(text.strip());
        if (iso.matches()) {
            return of(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher day = DAY.matcher(text.strip());
        if (!day.matches()) {
            return Optional.empty();
        }
        int year = day.group(3) == null ? today.getYear() : number(day, 3);
        return of(year < CENTURY / 10 ? CENTURY + year : year, number(day, 2), number(day, 1));
    }

    /** The time; empty for anything else. */
    static Optional<LocalTime> time(String text) {
        Matcher time = TIME.matcher(text.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(number(time, 1), time.group(2) == null ? 0 : number(time, 2)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
