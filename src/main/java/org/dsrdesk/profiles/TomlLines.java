package org.dsrdesk.profiles;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines of a TOML file as a person would write them; what says nothing is left out. */
final class TomlLines {
    private static final String MANY = "\"\"\"";
    private static final int FOLD = 100;

    private final StringBuilder lines = new StringBuilder();

    void comment(String words) {
        lines.append("# ").append(words).append('\n');
    }

    void blank() {
        lines.append('\n');
    }

    void table(String name) {
        lines.append('[').append(name).append("]\n");
    }

    void tableOfMany(String name) {
        lines.append("\n[[").append(name).append("]]\n");
    }

    void text(String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            raw(key, quoted(text));
        }
    }

    void raw(String key, String value) {
        lines.append(key).append(" = ").append(value).append('\n');
    }

    void flag(String key, boolean value) {
        if (value) {
            raw(key, "true");
        }
    }

    void texts(String key, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        List<String> quoted = texts.stream().map(TomlLines::inLine).toList();
        String oneLine = "[" + String.join(", ", quoted) + "]";
        raw(key, oneLine.length() <= FOLD
                ? oneLine
                : quoted.stream().collect(Collectors.joining(",\n    ", "[\n    ", ",\n]")));
    }

    <E extends Enum<E>> void names(String key, Set<E> constants) {
        if (!constants.isEmpty()) {
            allNames(key, constants);
        }
    }

    /** The list even where it is empty, because that says something. */
    <E extends Enum<E>> void allNames(String key, Set<E> constants) {
        raw(key, constants.stream()
                .sorted()
                .map(constant -> "\"" + constant.name() + "\"")
                .collect(Collectors.joining(", ", "[", "]")));
    }

    /** A text in quotation marks; one of several lines stands on lines of its own. */
    static String quoted(String text) {
        return text.indexOf('\n') < 0
                ? inLine(text)
                : Stream.of(text.split("\n", -1))
                        .map(TomlLines::escaped)
                        .collect(Collectors.joining("\n", MANY + "\n", MANY));
    }

    static String inLine(String text) {
        return "\"" + escaped(text) + "\"";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> escape(point, escaped));
        return escaped.toString();
    }

    private static void escape(int point, StringBuilder out) {
        switch (point) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (Character.getType(point) == Character.SURROGATE) {
                    out.append('\ufffd');
                } else if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                    out.append(point > 0xffff ? "\\U%08x".formatted(point) : "\\u%04x".formatted(point));
                } else {
                    out.appendCodePoint(point);
                }
            }
        }
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
