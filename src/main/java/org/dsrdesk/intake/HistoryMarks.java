package org.dsrdesk.intake;

import java.util.List;
import java.util.regex.Pattern;

/** The lines by which mail programs begin a forwarded letter or the history below an answer, Russian and English. */
final class HistoryMarks {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern FORWARD = Pattern.compile(
            "[\\s>*_-]*+(?:(?:начало\\s+)?пере(?:сылаемо|сланно|адресованно|направленно)\\p{L}*\\s+"
                    + "(?:сообщени|письм)\\p{L}*"
                    + "|(?:begin\\s+)?forwarded\\s+(?:message|mail)(?:\\s+from.{0,80})?)[\\s*:_-]*",
            FLAGS);
    private static final Pattern FORWARD_END = Pattern.compile(
            "[\\s>*_-]*+(?:(?:конец|завершение|окончание)\\s+пере\\p{L}+\\s+(?:сообщени|письм)\\p{L}*"
                    + "|end\\s+(?:of\\s+)?forwarded\\s+(?:message|mail))[\\s*:_-]*",
            FLAGS);
    private static final Pattern ORIGINAL = Pattern.compile(
            "[\\s>*]*+[-_]{2,}+\\s*+(?:(?:исходн|первоначальн|оригинальн)\\p{L}*\\s+(?:сообщени|письм)\\p{L}*"
                    + "|original\\s+(?:message|appointment))\\s*[-_]{2,}\\s*",
            FLAGS);
    private static final Pattern RULE = Pattern.compile("\\s*_{10,}\\s*");
    private static final Pattern WROTE =
            Pattern.compile(".{0,300}(?:написал\\p{L}?(?:\\([аи]\\))?|пишет|wrote|writes)\\s*:\\s*", FLAGS);
    private static final Pattern DATED_AUTHOR = Pattern.compile(
            "(?=.*(?:\\d{4}|\\d\\d\\.\\d\\d\\.\\d\\d))(?=.*\\d{1,2}:\\d\\d).{0,200}[<\\[(][^\\s@<>]{1,64}@"
                    + "[^\\s@<>]{3,190}"
                    + "[>\\])]\\s*:\\s*",
            FLAGS);
    private static final Pattern DATE_OR_ADDRESS = Pattern.compile("\\d{1,2}:\\d\\d|\\d{4}|@|\\d\\d\\.\\d\\d\\.\\d\\d");
    private static final int JOINED = 3;
    private static final int LONGEST = 400;

    private HistoryMarks() {}

    static boolean forward(String line) {
        return shortEnough(line) && FORWARD.matcher(line).matches() && !FORWARD_END.matcher(line).matches();
    }

    static boolean forwardEnd(String line) {
        return shortEnough(line) && FORWARD_END.matcher(line).matches();
    }

    /** A banner that begins either an answer's history or a forwarded letter. */
    static boolean original(String line) {
        return shortEnough(line) && (ORIGINAL.matcher(line).matches() || RULE.matcher(line).matches());
    }

    static boolean rule(String line) {
        return shortEnough(line) && RULE.matcher(line).matches();
    }

    /** How many lines from here make up "on such a day such a person wrote:", or 0. */
    static int attribution(List<String> lines, int at) {
        StringBuilder joined = new StringBuilder();
        for (int count = 1; count <= JOINED && at + count <= lines.size(); count++) {
            String line = lines.get(at + count - 1);
            if (line.isBlank() || line.startsWith(">") || joined.length() + line.length() > LONGEST) {
                return 0;
            }
            joined.append(line.strip()).append(' ');
            if (attribution(joined.toString())) {
                return count;
            }
            if (count == 1 && !opens(line)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean attribution(String text) {
        if (!text.stripTrailing().endsWith(":")) {
            return false;
        }
        boolean wrote = WROTE.matcher(text).matches() && DATE_OR_ADDRESS.matcher(text).find();
        return wrote || DATED_AUTHOR.matcher(text).matches();
    }

    private static boolean opens(String line) {
        return DATE_OR_ADDRESS.matcher(line).find() && line.strip().length() > 5;
    }

    private static boolean shortEnough(String line) {
        return line.length() <= LONGEST;
    }
}
