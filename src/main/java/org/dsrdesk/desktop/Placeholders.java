package org.dsrdesk.desktop;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {0}, {1}… of a text strictly: a value without a place or a place without a value is an error. */
final class Placeholders {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private Placeholders() {}

    static String fill(String key, String pattern, Object... values) {
        Matcher matcher = PLACE.matcher(pattern);
        StringBuilder filled = new StringBuilder();
        BitSet used = new BitSet();
        while (matcher.find()) {
            int index = Integer.parseInt(matcher.group(1));
            if (index >= values.length) {
                throw new IllegalArgumentException("Text " + key + " has {" + index + "} but got " + values.length);
            }
            used.set(index);
            matcher.appendReplacement(filled, Matcher.quoteReplacement(values[index].toString()));
        }
        if (used.cardinality() != values.length) {
            throw new IllegalArgumentException("Text " + key + " has no place for all " + values.length + " values");
        }
        return matcher.appendTail(filled).toString();
    }

    static BitSet in(String pattern) {
        BitSet found = new BitSet();
        Matcher matcher = PLACE.matcher(pattern);
        while (matcher.find()) {
            found.set(Integer.parseInt(matcher.group(1)));
        }
        return found;
    }
}
