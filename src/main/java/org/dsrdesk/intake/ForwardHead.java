package org.dsrdesk.intake;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The little head of a forwarded or quoted letter in running text ("От: … Дата: … Кому: … Тема: …" in any order, or one
 * line "date, author:"), and the index of the first line after it.
 */
record ForwardHead(@Nullable Sender sender, @Nullable ZonedDateTime date, @Nullable String subject, int next) {
    private static final Pattern LABEL = Pattern.compile(
            "[\\s>*_]*+(от кого|от|отправитель|from|sender|дата|отправлено|послано|date|sent|кому|получатель|to|копия|"
                    + "скрытая копия|cc|bcc|тема|subject|reply-to|ответить|важность|importance|вложения|attachments)"
                    + "[*_\\s]{0,3}:[*_]*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_HEAD = 30;
    private static final int LONGEST_LINE = 2000;

    private enum Field { FROM, DATE, TO, SUBJECT, OTHER }

    /** True when something was found that says who wrote or when. */
    boolean found() {
        return sender != null || date != null;
    }

    /** True when a head of labelled lines begins exactly here: a writer and at least two more fields. */
    static boolean begins(List<String> lines, int at) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        Matcher first = match(lines.get(at));
        if (first == null || field(first.group(1)) == Field.OTHER) {
            return false;
        }
        collect(lines, at, fields);
        boolean dated = fields.containsKey(Field.DATE) || fields.containsKey(Field.SUBJECT);
        return fields.containsKey(Field.FROM) && dated && fields.size() >= 3;
    }

    /** Reads the head from here, blank lines before it skipped; without one, {@code next} stays where it was. */
    static ForwardHead read(List<String> lines, int from, ZoneId fallback) {
        int at = from;
        while (at < lines.size() && unquoted(lines.get(at)).isBlank()) {
            at++;
        }
        int attribution = HistoryMarks.attribution(lines, at);
        if (attribution > 0) {
            return attributed(String.join(" ", lines.subList(at, at + attribution)), at + attribution, fallback);
        }
        Map<Field, String> fields = new EnumMap<>(Field.class);
        int next = at < lines.size() ? collect(lines, at, fields) : from;
        String from1 = fields.get(Field.FROM);
        String date = fields.get(Field.DATE);
        return new ForwardHead(
                from1 == null ? null : SenderHeaders.inText(from1),
                date == null ? null : MailDates.parse(date, fallback).orElse(null),
                fields.get(Field.SUBJECT),
                next);
    }

    private static ForwardHead attributed(String line, int next, ZoneId fallback) {
        String author = line.replaceAll("(?iu)(?:написал|пишет|wrote|writes).*$", "")
                .replaceAll("(?iu)^.*?\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s*[ap]m)?(?:\\s*(?:gmt|utc)?\\s*[+-]\\d[\\d:]*)?"
                        + "[\\s,;]*(?:от|from)?\\s+", "");
        return new ForwardHead(
                SenderHeaders.inText(author), MailDates.parse(line, fallback).orElse(null), null, next);
    }

    private static int collect(List<String> lines, int from, Map<Field, String> fields) {
        int at = from;
        Field last = null;
        while (at < Math.min(lines.size(), from + LONGEST_HEAD)) {
            String line = lines.get(at);
            Matcher match = match(line);
            if (match != null) {
                last = field(match.group(1));
                fields.merge(last, match.group(2).strip(), (old, second) -> old.isEmpty() ? second : old);
            } else if (last == null || !continues(line, fields.getOrDefault(last, ""), last)) {
                return at;
            } else {
                fields.merge(last, unquoted(line).strip(), (old, second) -> (old + " " + second).strip());
            }
            at++;
        }
        return at;
    }

    private static boolean continues(String line, String value, Field field) {
        String words = unquoted(line);
        if (words.isBlank()) {
            return false;
        }
        boolean empty = value.isEmpty() && field != Field.SUBJECT;
        return empty || Character.isWhitespace(words.charAt(0)) || (field != Field.SUBJECT && words.contains("@"));
    }

    private static @Nullable Matcher match(String line) {
        if (line.length() > LONGEST_LINE || line.indexOf(':') < 0) {
            return null;
        }
        Matcher matcher = LABEL.matcher(line);
        return matcher.matches() ? matcher : null;
    }

    private static String unquoted(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == '>') {
            at += line.startsWith("> ", at) ? 2 : 1;
        }
        return line.substring(at);
    }

    private static Field field(String label) {
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "от", "от кого", "отправитель", "from", "sender" -> Field.FROM;
            case "дата", "отправлено", "послано", "date", "sent" -> Field.DATE;
            case "кому", "получатель", "to" -> Field.TO;
            case "тема", "subject" -> Field.SUBJECT;
            default -> Field.OTHER;
        };
    }
}
