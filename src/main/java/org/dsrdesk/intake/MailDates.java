package org.dsrdesk.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads moments as mail programs write them, in Russian and English: RFC 5322 headers, "6 ноября 2026 г., 12:00",
 * "06.11.2026 12:00 +03:00", "Friday, November 6, 2026 12:00 PM". The offset given is kept.
 */
final class MailDates {
    private static final String MONTHS = "янв фев мар апр мая июн июл авг сен окт ноя дек ";
    private static final String ENGLISH_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec ";
    private static final Pattern TIME =
            Pattern.compile("(?<!\\d)(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*([ap]\\.?m\\b)?");
    private static final Pattern OFFSET = Pattern.compile("(?<![\\d-])([+−-])(\\d{2}|\\d(?!\\d)):?(\\d{2})?(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern SLASHED = Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})[\\s-]{1,3}(\\p{L}{3,8})\\.?,?[\\s-]{1,3}(\\d{4}|\\d{2})(?!\\d|:)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\p{L})(\\p{L}{3,9})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})");
    private static final int LONGEST = 300;
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2100;

    private MailDates() {}

    /** The moment in the text; the fallback zone applies where no offset is given, midnight where no time is. */
    static Optional<ZonedDateTime> parse(String text, ZoneId fallback) {
        String line = text.substring(0, Math.min(LONGEST, text.length())).toLowerCase(Locale.ROOT);
        String clean = line.replace('\u00A0', ' ').replace('\u202F', ' ').replace('ё', 'е');
        try {
            Optional<LocalDate> date = date(clean).filter(MailDates::believable);
            return date.map(day -> day.atTime(time(clean)).atZone(zone(clean, fallback)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static boolean believable(LocalDate date) {
        return date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR;
    }

    private static Optional<LocalDate> date(String text) {
        Matcher match = ISO.matcher(text);
        if (match.find()) {
            return Optional.of(LocalDate.of(number(match, 1), number(match, 2), number(match, 3)));
        }
        match = DOTTED.matcher(text);
        if (match.find()) {
            return Optional.of(LocalDate.of(year(match.group(3)), number(match, 2), number(match, 1)));
        }
        match = SLASHED.matcher(text);
        if (match.find()) {
            boolean american = text.contains("am") || text.contains("pm") || number(match, 2) > 12;
            int month = number(match, american ? 1 : 2);
            return Optional.of(LocalDate.of(year(match.group(3)), month, number(match, american ? 2 : 1)));
        }
        return named(text);
    }

    private static Optional<LocalDate> named(String text) {
        Matcher match = DAY_FIRST.matcher(text);
        while (match.find()) {
            int month = month(match.group(2));
            if (month > 0) {
                return Optional.of(LocalDate.of(year(match.group(3)), month, number(match, 1)));
            }
        }
        match = MONTH_FIRST.matcher(text);
        while (match.find()) {
            int month = month(match.group(1));
            if (month > 0) {
                return Optional.of(LocalDate.of(number(match, 3), month, number(match, 2)));
            }
        }
        return Optional.empty();
    }

    private static LocalTime time(String text) {
        Matcher match = TIME.matcher(text);
        if (!match.find()) {
            return LocalTime.MIDNIGHT;
        }
        int hour = number(match, 1);
        String half = match.group(4);
        if (half != null) {
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        int second = match.group(3) == null ? 0 : Math.min(59, number(match, 3));
        return LocalTime.of(hour, number(match, 2), second);
    }

    private static ZoneId zone(String text, ZoneId fallback) {
        Matcher time = TIME.matcher(text);
        String after = time.find() ? text.substring(time.end()) : "";
        Matcher offset = OFFSET.matcher(after);
        if (offset.find()) {
            int sign = offset.group(1).equals("+") ? 1 : -1;
            int minutes = offset.group(3) == null ? 0 : number(offset, 3);
            return ZoneOffset.ofHoursMinutes(sign * number(offset, 2), sign * minutes);
        }
        if (after.matches("(?s)\\s*\\(?(?:msk|мск|мск времени)(?!\\p{L}).*")) {
            return ZoneOffset.ofHours(3);
        }
        return after.matches("(?s)\\s*\\(?(?:gmt|utc|ut|z)(?!\\p{L}).*") ? ZoneOffset.UTC : fallback;
    }

    private static int month(String word) {
        String start = word.substring(0, 3) + " ";
        int place = MONTHS.indexOf(start.equals("май ") ? "мая " : start);
        return (place >= 0 ? place : ENGLISH_MONTHS.indexOf(start)) / 4 + (place >= 0
                || ENGLISH_MONTHS.contains(start) ? 1 : 0);
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < 50 ? 2000 + year : 1900 + year;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
