package org.dsrdesk.profiles;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * One table of an operator's file, read strictly. What is missing, of a wrong form, too long or never asked for is a
 * fault by line; reading goes on with a stand-in, so that one reading finds all faults, and a file with any is refused.
 */
final class Sheet {
    /** What stands in for a text that is at fault; begins with no character, so that no text means it. */
    static final String STAND_IN = "\uffff?";

    private final List<Fault> faults;
    private final TomlTable table;
    private final int line;
    private final Set<String> asked = new HashSet<>();

    Sheet(List<Fault> faults, TomlTable table, int line) {
        this.faults = faults;
        this.table = table;
        this.line = line;
    }

    void fault(String key, String text, Object... values) {
        TomlPosition position = table.contains(List.of(key)) ? table.inputPositionOf(List.of(key)) : null;
        faults.add(Fault.at(lineOf(position), text, values));
    }

    private int lineOf(@Nullable TomlPosition position) {
        return position == null ? line : position.line();
    }

    boolean has(String key) {
        asked.add(key);
        return table.contains(List.of(key));
    }

    /** A text that must be there. */
    String text(String key, int longest) {
        String text = has(key) ? optional(key, longest) : "";
        if (text.isBlank()) {
            fault(key, has(key) ? "value.blank" : "value.missing", key);
            return STAND_IN;
        }
        return text;
    }

    /** A text that may be left out. */
    String optional(String key, int longest) {
        if (!has(key)) {
            return "";
        }
        if (!(table.get(List.of(key)) instanceof String text)) {
            fault(key, "value.text", key);
            return STAND_IN;
        }
        if (text.length() > longest) {
            fault(key, "value.long", key, longest);
        }
        return text;
    }

    /** A text that may be left out and says something where it stands. */
    @Nullable String nullable(String key, int longest) {
        return has(key) ? text(key, longest) : null;
    }

    int number(String key, int least, int most) {
        if (has(key) && table.get(List.of(key)) instanceof Long number && number >= least && number <= most) {
            return number.intValue();
        }
        fault(key, "value.number", key, String.valueOf(least), String.valueOf(most));
        return least;
    }

    /** A switch, off where it is left out. */
    boolean flag(String key) {
        if (!has(key)) {
            return false;
        }
        if (table.get(List.of(key)) instanceof Boolean flag) {
            return flag;
        }
        fault(key, "value.flag", key);
        return false;
    }

    <E extends Enum<E>> E choice(String key, Class<E> type) {
        return constant(key, text(key, Integer.MAX_VALUE), type);
    }

    private <E extends Enum<E>> E constant(String key, String name, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        if (!name.equals(STAND_IN)) {
            fault(key, "value.choice", key, name, List.of(type.getEnumConstants()));
        }
        return type.getEnumConstants()[0];
    }

    /** Choices from a list that may be left out. */
    <E extends Enum<E>> Set<E> choices(String key, Class<E> type) {
        Set<E> choices = EnumSet.noneOf(type);
        for (String name : texts(key, Integer.MAX_VALUE)) {
            if (!choices.add(constant(key, name, type))) {
                fault(key, "value.twice", key, name);
            }
        }
        return choices;
    }

    /** Choices of which there must be one. */
    <E extends Enum<E>> Set<E> someChoices(String key, Class<E> type) {
        Set<E> choices = choices(key, type);
        if (choices.isEmpty()) {
            fault(key, "value.none", key);
            choices.add(type.getEnumConstants()[0]);
        }
        return choices;
    }

    /** Texts of a list that may be left out; together no longer than the longest. */
    List<String> texts(String key, int longest) {
        if (!has(key)) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        if (table.get(List.of(key)) instanceof TomlArray array && array.toList().stream().allMatch(
                String.class::isInstance)) {
            array.toList().forEach(text -> texts.add((String) text));
        } else {
            fault(key, "value.texts", key);
        }
        if (String.join("\n", texts).length() > longest) {
            fault(key, "value.long", key, longest);
        }
        return texts;
    }

    /** A table that may be left out. */
    @Nullable Sheet tableIfAny(String key) {
        if (!has(key)) {
            return null;
        }
        if (table.get(List.of(key)) instanceof TomlTable inner) {
            return new Sheet(faults, inner, lineOf(table.inputPositionOf(List.of(key))));
        }
        fault(key, "value.table", key);
        return null;
    }

    /** Tables that may be left out. */
    List<Sheet> tables(String key) {
        if (!has(key)) {
            return List.of();
        }
        List<Sheet> tables = new ArrayList<>();
        if (table.get(List.of(key)) instanceof TomlArray array
                && array.toList().stream().allMatch(TomlTable.class::isInstance)) {
            for (int index = 0; index < array.size(); index++) {
                tables.add(new Sheet(faults, array.getTable(index), lineOf(array.inputPositionOf(index))));
            }
        } else {
            fault(key, "value.tables", key);
        }
        return tables;
    }

    /** Refuses keys that no reader asked for: a misspelt key must not be passed over. */
    void nothingElse() {
        for (String key : table.keySet()) {
            if (!asked.contains(key)) {
                fault(key, "key.unknown", key);
            }
        }
    }
}
