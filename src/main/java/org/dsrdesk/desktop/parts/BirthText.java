package org.dsrdesk.desktop.parts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of birth as people type them: 07.03.1985, 7/3/85, 07031985, 1985-03-07. */
public final class BirthText {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{4}|\\d{2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int CENTURY = 100;

    private BirthText() {}

    /** The day; empty for anything else. A year of two digits is the latest that has been. */
    public static Optional<LocalDate> day(String typed, LocalDate today) {
        Matcher iso = ISO.matcher(typed.strip());
        if (iso.matches()) {
            return of(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        for (Pattern form : new Pattern[] {DAY, DIGITS}) {
            Matcher day = form.matcher(typed.strip());
            if (day.matches()) {
                return of(year(number(day, 3), today), number(day, 2), number(day, 1));
            }
        }
        return Optional.empty();
    }

    /** A day as it can be read again. */
    public static String write(LocalDate birth) {
        return WRITTEN.format(birth);
    }

    private static int year(int typed, LocalDate today) {
        if (typed >= CENTURY) {
            return typed;
        }
        int latest = today.getYear() / CENTURY * CENTURY + typed;
        return latest > today.getYear() ? latest - CENTURY : latest;
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
