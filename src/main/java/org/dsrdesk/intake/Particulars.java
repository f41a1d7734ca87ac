package org.dsrdesk.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsrdesk.intake.Particular.Kind;

/** Numbers in a letter that are not telephones: identity documents, contracts, orders, accounts; cards, dates, sums. */
final class Particulars {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern OTHER_NUMBERS = Pattern.compile(
            "(?:\\d{4}[ -]){3}\\d{4}|(?:огрн|огрнип|кпп|бик|р/с|к/с)[^\\d\\n]{0,10}\\d{9,20}"
                    + "|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d[\\d ]{2,14}(?:[.,]\\d{2})?\\s*(?:руб|₽|р\\.|коп)",
            FLAGS);
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|(?:19|20)\\d\\d");
    private static final int MOST = 20;
    private static final int SEARCHED = 100_000;

    private Particulars() {}

    /** The particulars in a piece of a letter, in the order of their places. */
    static List<Particular> in(String text, Source source) {
        StringBuilder left = new StringBuilder(text.length() <= SEARCHED ? text : text.substring(0, SEARCHED));
        List<Particular> found = new ArrayList<>();
        ParticularPatterns.ALL.forEach((kind, pattern) -> find(kind, pattern, left, source, found));
        found.sort(Comparator.comparingInt(Particular::start));
        return found;
    }

    /** The text with such numbers blanked out, positions kept. */
    static String withoutNumbers(String text) {
        StringBuilder result = new StringBuilder(text.length() <= SEARCHED ? text : text.substring(0, SEARCHED));
        in(text, Source.TEXT).forEach(each -> blank(result, each.start(), each.end()));
        return OTHER_NUMBERS.matcher(result).replaceAll(match -> " ".repeat(match.end() - match.start()));
    }

    /** Contract numbers as written, in order, each once. */
    static List<String> contracts(String text) {
        return in(text, Source.TEXT).stream()
                .filter(each -> each.kind() == Kind.CONTRACT)
                .map(each -> text.substring(each.start(), each.end()))
                .distinct()
                .toList();
    }

    private static void find(Kind kind, Pattern pattern, StringBuilder left, Source source, List<Particular> found) {
        String text = left.toString();
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (count < MOST && matcher.find()) {
            int group = matcher.start(1) >= 0 ? 1 : 2;
            if (kind.identity() || number(kind, matcher, text)) {
                found.add(new Particular(kind, matcher.start(group), matcher.end(group), source));
                blank(left, matcher.start(group), matcher.end(group));
                count++;
            }
        }
    }

    /** A login may be all letters; any other number has a digit and is no date. */
    private static boolean number(Kind kind, Matcher matcher, String text) {
        String number = matcher.group(1);
        int end = matcher.end(1);
        boolean dateFollows = end + 1 < text.length() && text.charAt(end) == '.'
                && Character.isDigit(text.charAt(end + 1));
        boolean digits = number.chars().anyMatch(Character::isDigit);
        boolean login = kind == Kind.ACCOUNT && Character.UnicodeScript.of(text.codePointAt(matcher.start()))
                == Character.UnicodeScript.CYRILLIC;
        return (digits || login) && !DATE.matcher(number).matches() && !dateFollows;
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int at = start; at < Math.min(end, text.length()); at++) {
            text.setCharAt(at, ' ');
        }
    }
}
