package org.dsrdesk.reports;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hides who a person is while leaving enough to tell one line from another. */
final class Masks {
    /** What stands for anything that is hidden. */
    static final String HIDDEN = "***";

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final Pattern DOTS = Pattern.compile("\\.");
    private static final Pattern RUSSIAN = Pattern.compile("\\+7\\d{6}(\\d{2})(\\d{2})");
    private static final int MOST_INITIALS = 3;
    private static final int LAST_DIGITS = 4;

    private Masks() {}

    /** The initials of at most three words; words that are no names, such as numbers and addresses, are left out. */
    static String name(String name) {
        return Arrays.stream(BETWEEN.split(name))
                .filter(word -> word.indexOf('@') < 0)
                .flatMap(DOTS::splitAsStream)
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .limit(MOST_INITIALS)
                .map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))) + ".")
                .collect(Collectors.joining(" "));
    }

    /** The first letter and the domain; a one-letter address is hidden whole. */
    static String email(String email) {
        int at = email.lastIndexOf('@');
        if (at < 0) {
            return HIDDEN;
        }
        String first = email.codePointCount(0, at) > 1 ? Character.toString(email.codePointAt(0)) : "";
        return first + HIDDEN + email.substring(at);
    }

    /** The last four digits, for a Russian number with its country. */
    static String phone(String phone) {
        Matcher russian = RUSSIAN.matcher(phone);
        if (russian.matches()) {
            return "+7 " + HIDDEN + " " + HIDDEN + "-" + russian.group(1) + "-" + russian.group(2);
        }
        return phone.length() > LAST_DIGITS * 2 ? HIDDEN + phone.substring(phone.length() - LAST_DIGITS) : HIDDEN;
    }
}
