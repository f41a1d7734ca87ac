package org.dsrdesk.profiles;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * One thing that is wrong with a file of an operator.
 *
 * @param line counted from 1; 0 when the fault is of the whole file
 * @param key the dotted key of a text of this package
 * @param values what stands in the text
 */
public record Fault(int line, String key, List<Object> values) {
    private static final String TEXTS = "org.dsrdesk.profiles.faults";
    private static final int LONGEST = 200;

    public Fault {
        values = List.copyOf(values);
    }

    static Fault at(int line, String key, Object... values) {
        return new Fault(line, key, List.of(values));
    }

    /** File, line and what is wrong for the user, in Russian or English. */
    public String sentence(String file, Locale locale) {
        Object[] shown = values.stream().map(Fault::shown).toArray();
        String why = text(key, locale, shown);
        return line > 0
                ? text("fault.line", locale, file, String.valueOf(line), why)
                : text("fault.file", locale, file, why);
    }

    /** Says how many faults of a file are not told one by one. */
    static String more(String file, int count, Locale locale) {
        return text("fault.more", locale, file, String.valueOf(count));
    }

    private static String text(String key, Locale locale, Object... shown) {
        ResourceBundle texts = ResourceBundle.getBundle(
                TEXTS,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), locale).format(shown);
    }

    /** What a hostile file holds is shown in one line and not at full length. */
    private static String shown(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        String line = String.valueOf(value).replaceAll("\\p{Cntrl}+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
