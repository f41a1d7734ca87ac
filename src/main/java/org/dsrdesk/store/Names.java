package org.dsrdesk.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Constants kept as their names in one column. */
final class Names {
    private Names() {}

    /** A set in a fixed order. */
    static String join(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /** A list in its own order. */
    static String inOrder(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** The constants of a column. */
    static <E extends Enum<E>> List<E> list(String column, Class<E> type) {
        return Arrays.stream(column.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> Enum.valueOf(type, name))
                .toList();
    }
}
