package org.dsrdesk.desktop.parts;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment as people type it: «сегодня 12:14», «вчера 18:00», «19.11.2026 9:05», «3 ноября 23:50 UTC+5».
 *
 * @param zone the zone of what is typed without one
 * @param clock says which day is today
 */
public record ReceivedText(ZoneId zone, Clock clock) {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy H:mm", Locale.ROOT);
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}|\\d{2}))?");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern OFFSET = Pattern.compile("(?:utc|gmt)?([+-])(\\d{1,2})(?::?(\\d{2}))?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Set<String> IDLE = Set.of("в", "at", "г", "г.", "года", "on");
    private static final List<String> MONTHS =
            List.of("янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
    private static final List<String> ENGLISH_MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The moment typed; empty when it cannot be understood, as without a time of day. */
    public Optional<ZonedDateTime> read(String typed) {
        String folded = typed.toLowerCase(Locale.ROOT).replace('ё', 'е').replace(',', ' ').strip();
        if (folded.equals("сейчас") || folded.equals("now")) {
            return Optional.of(now());
        }
        try {
            Reading reading = new Reading(now().toLocalDate(), zone);
            boolean understood = List.of(folded.split("\\s+", -1)).stream().allMatch(reading::take);
            return understood ? reading.moment() : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A moment as it can be read again, with its offset when that is not the zone's own. */
    public String write(ZonedDateTime moment) {
        ZoneOffset own = zone.getRules().getOffset(moment.toInstant());
        String offset = moment.getOffset().equals(own) ? "" : " UTC" + offset(moment.getOffset());
        return WRITTEN.format(moment) + offset;
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "" : offset.getId();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(zone);
    }

    private static final class Reading {
        private final LocalDate today;
        private ZoneId zone;
        private @Nullable LocalDate date;
        private @Nullable LocalTime time;
        private int day;
        private int month;
        private int year;

        Reading(LocalDate today, ZoneId zone) {
            this.today = today;
            this.zone = zone;
        }

        Optional<ZonedDateTime> moment() {
            LocalDate on = month > 0 ? dated(year, month, day) : day > 0 || year > 0 ? null : date;
            boolean timeOnly = day == 0 && year == 0 && month == 0 && date == null;
            LocalDate whole = timeOnly ? today : on;
            return whole == null || time == null ? Optional.empty() : Optional.of(ZonedDateTime.of(whole, time, zone));
        }

        boolean take(String word) {
            return IDLE.contains(word) || time(word) || relative(word) || numbers(word) || zoned(word) || named(word);
        }

        private boolean time(String word) {
            Matcher match = TIME.matcher(word);
            if (time != null || !match.matches()) {
                return false;
            }
            time = LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
            return true;
        }

        private boolean relative(String word) {
            int back = switch (word) {
                case "сегодня", "today" -> 0;
                case "вчера", "yesterday" -> 1;
                case "позавчера" -> 2;
                default -> -1;
            };
            return back >= 0 && on(today.minusDays(back));
        }

        private boolean numbers(String word) {
            if (ISO.matcher(word).matches()) {
                return on(LocalDate.parse(word));
            }
            Matcher match = NUMBERS.matcher(word);
            if (!match.matches()) {
                return false;
            }
            String typed = match.group(3);
            int full =
                    typed == null ? 0 : typed.length() == 2 ? 2000 + Integer.parseInt(typed) : Integer.parseInt(typed);
            return on(dated(full, Integer.parseInt(match.group(2)), Integer.parseInt(match.group(1))));
        }

        private boolean zoned(String word) {
            if (word.equals("мск") || word.equals("msk")) {
                zone = ZoneId.of("Europe/Moscow");
                return true;
            }
            if (word.equals("utc") || word.equals("gmt") || word.equals("z")) {
                zone = ZoneOffset.UTC;
                return true;
            }
            Matcher match = OFFSET.matcher(word);
            if (!match.matches()) {
                return false;
            }
            int sign = match.group(1).equals("-") ? -1 : 1;
            int minutes = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
            zone = ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(match.group(2)), sign * minutes);
            return true;
        }

        private boolean named(String word) {
            if (day == 0 && DAY.matcher(word).matches()) {
                day = Integer.parseInt(word);
                return date == null;
            }
            if (month > 0 && year == 0 && YEAR.matcher(word).matches()) {
                year = Integer.parseInt(word);
                return true;
            }
            String start = word.substring(0, Math.min(3, word.length()));
            int found = Math.max(MONTHS.indexOf(start.equals("май") ? "мая" : start), ENGLISH_MONTHS.indexOf(start));
            month = found + 1;
            return found >= 0 && day > 0;
        }

        private boolean on(LocalDate said) {
            boolean first = date == null && day == 0;
            date = said;
            return first;
        }

        /** Without a year the latest such day that is not in the future. */
        private LocalDate dated(int inYear, int inMonth, int onDay) {
            if (inYear > 0) {
                return LocalDate.of(inYear, inMonth, onDay);
            }
            LocalDate thisYear = LocalDate.of(today.getYear(), inMonth, onDay);
            return thisYear.isAfter(today) ? LocalDate.of(today.getYear() - 1, inMonth, onDay) : thisYear;
        }
    }
}
