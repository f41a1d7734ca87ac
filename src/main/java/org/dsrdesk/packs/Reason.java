package org.dsrdesk.packs;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Why a file was refused: the key of a text and what stands in it, so that each reader gets it in their own language.
 *
 * @param key the dotted key of a text of this package
 * @param values what stands in the text: numbers and names as they are, days of the week by name, lists with commas
 */
public record Reason(String key, List<Object> values) {
    private static final String TEXTS = "org.dsrdesk.packs.refusals";
    private static final int LONGEST = 200;

    public Reason {
        values = List.copyOf(values);
    }

    static Reason of(String key, Object... values) {
        return new Reason(key, List.of(values));
    }

    /** The reason alone, in Russian or English. */
    public String in(Locale locale) {
        Object[] shown = values.stream().map(value -> shown(value, locale)).toArray();
        return text(key, locale, shown);
    }

    static String text(String key, Locale locale, Object... shown) {
        ResourceBundle texts = ResourceBundle.getBundle(
                TEXTS,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), locale).format(shown);
    }

    private static String shown(Object value, Locale locale) {
        return switch (value) {
            case DayOfWeek day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
            case Collection<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
            default -> oneLine(String.valueOf(value));
        };
    }

    /** What a hostile file holds is shown in one line and not at full length. */
    private static String oneLine(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
