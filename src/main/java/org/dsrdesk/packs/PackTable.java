package org.dsrdesk.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dsrdesk.domain.statute.Text;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** One table of a rule pack, read strictly: what is missing, of a wrong form or never asked for is refused by line. */
final class PackTable {
    private final String file;
    private final TomlTable table;
    private final int line;
    private final Set<String> asked = new HashSet<>();

    PackTable(String file, TomlTable table, int line) {
        this.file = file;
        this.table = table;
        this.line = line;
    }

    PackException refused(String key, Reason reason) {
        boolean given = table.contains(List.of(key));
        return new PackException(file, lineOf(given ? table.inputPositionOf(List.of(key)) : null), reason);
    }

    private int lineOf(@Nullable TomlPosition position) {
        return position == null ? line : position.line();
    }

    boolean has(String key) {
        asked.add(key);
        return table.contains(List.of(key));
    }

    Set<String> keys() {
        return table.keySet();
    }

    String string(String key) {
        if (value(key) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw refused(key, Reason.of("value.text", key));
    }

    long number(String key) {
        if (value(key) instanceof Long number) {
            return number;
        }
        throw refused(key, Reason.of("value.number", key));
    }

    LocalDate date(String key) {
        if (value(key) instanceof LocalDate date) {
            return date;
        }
        throw refused(key, Reason.of("value.date", key));
    }

    boolean flag(String key) {
        if (!has(key)) {
            return false;
        }
        if (value(key) instanceof Boolean flag) {
            return flag;
        }
        throw refused(key, Reason.of("value.flag", key));
    }

    <E extends Enum<E>> E choice(String key, Class<E> type) {
        return choice(key, string(key), type);
    }

    <E extends Enum<E>> E choice(String key, String name, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        String kind = type.getSimpleName().toLowerCase(Locale.ROOT);
        throw refused(key, Reason.of("value.choice", name, kind, List.of(type.getEnumConstants())));
    }

    <E extends Enum<E>> Set<E> choices(String key, Class<E> type) {
        Set<E> choices = new HashSet<>();
        for (String name : strings(key)) {
            choices.add(choice(key, name, type));
        }
        return choices;
    }

    Text text(String key) {
        PackTable both = table(key);
        Text text = new Text(both.string("ru"), both.string("en"));
        both.nothingElse();
        return text;
    }

    PackTable table(String key) {
        if (value(key) instanceof TomlTable inner) {
            return new PackTable(file, inner, lineOf(table.inputPositionOf(List.of(key))));
        }
        throw refused(key, Reason.of("value.table", key));
    }

    List<PackTable> tablesIfAny(String key) {
        return has(key) ? tables(key) : List.of();
    }

    List<PackTable> tables(String key) {
        List<PackTable> tables = new ArrayList<>();
        TomlArray array = array(key);
        for (int index = 0; index < array.size(); index++) {
            if (!(array.get(index) instanceof TomlTable inner)) {
                throw refused(key, Reason.of("value.tables", key));
            }
            tables.add(new PackTable(file, inner, lineOf(array.inputPositionOf(index))));
        }
        return tables;
    }

    List<String> strings(String key) {
        List<String> strings = new ArrayList<>();
        TomlArray array = array(key);
        for (int index = 0; index < array.size(); index++) {
            if (!(array.get(index) instanceof String text)) {
                throw refused(key, Reason.of("value.texts", key));
            }
            strings.add(text);
        }
        return strings;
    }

    /** Refuses keys that no reader asked for: a misspelt key must not be passed over. */
    void nothingElse() {
        for (String key : table.keySet()) {
            if (!asked.contains(key)) {
                throw refused(key, Reason.of("key.unknown", key));
            }
        }
    }

    private TomlArray array(String key) {
        if (value(key) instanceof TomlArray array) {
            return array;
        }
        throw refused(key, Reason.of("value.list", key));
    }

    private @Nullable Object value(String key) {
        asked.add(key);
        return table.get(List.of(key));
    }
}
