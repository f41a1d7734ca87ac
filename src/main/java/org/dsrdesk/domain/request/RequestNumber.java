package org.dsrdesk.domain.request;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number people quote, such as 2026-0412.
 *
 * @param year the year of receipt in the operator's zone
 * @param serial the place within the year, from 1
 */
public record RequestNumber(int year, int serial) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{1,9})");

    /** Reads a number as printed; empty for anything else. */
    public static Optional<RequestNumber> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(
                        new RequestNumber(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d-%04d", year, serial);
    }
}
