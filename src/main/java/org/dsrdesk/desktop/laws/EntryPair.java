package org.dsrdesk.desktop.laws;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A rule as it stands in two editions; null in the one that lacks it, never in both. */
record EntryPair(@Nullable LawEntry before, @Nullable LawEntry after) {
    Change change() {
        if (before == null) {
            return Change.ADDED;
        }
        if (after == null) {
            return Change.REMOVED;
        }
        return before.equals(after) ? Change.SAME : Change.CHANGED;
    }

    /** The rule where it stands, the later edition first. */
    LawEntry any() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /** The facts that either edition states, in the order of reading. */
    List<FactKind> kinds() {
        return Arrays.stream(FactKind.values())
                .filter(kind -> !lines(before, kind).isEmpty() || !lines(after, kind).isEmpty())
                .toList();
    }

    /** Whether a fact reads otherwise; so does every fact of a rule that only one edition has. */
    boolean differs(FactKind kind) {
        return !lines(before, kind).equals(lines(after, kind));
    }

    /** Whether the rule was renamed. */
    boolean renamed() {
        return before != null && after != null && !before.title().equals(after.title());
    }

    static List<String> lines(@Nullable LawEntry entry, FactKind kind) {
        return entry == null ? List.of() : entry.lines(kind);
    }
}
