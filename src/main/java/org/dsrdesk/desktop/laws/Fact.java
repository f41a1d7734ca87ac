package org.dsrdesk.desktop.laws;

import java.util.List;

/** One thing said of a rule, in the user's words; several lines where it is a list. */
record Fact(FactKind kind, List<String> lines) {
    Fact {
        lines = List.copyOf(lines);
    }

    static Fact of(FactKind kind, String... lines) {
        return new Fact(kind, List.of(lines));
    }
}
