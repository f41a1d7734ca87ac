package org.dsrdesk.cli;

import java.util.Locale;

/** A column that a sheet is asked by; an enum constant, whose name in lower case is the column's. */
interface SheetColumn {
    String name();

    /** Whether a sheet without it is refused. */
    boolean required();

    /** The column's name in the header; case and blanks around it do not matter. */
    default String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    default boolean named(String name) {
        return name.strip().equalsIgnoreCase(name());
    }
}
