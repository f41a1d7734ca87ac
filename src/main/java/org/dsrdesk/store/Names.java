package org.dsrdesk.store;

import java.util.Collection;
import java.util.stream.Collectors;

/** Sets of constants kept as their names in one column. */
final class Names {
    private Names() {}

    static String join(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
