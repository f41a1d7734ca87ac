package org.dsrdesk.desktop.laws;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule of a law in the user's words.
 *
 * @param id the same in every edition
 */
record LawEntry(String id, String title, List<EntryMark> marks, List<Fact> facts) {
    LawEntry {
        marks = List.copyOf(marks);
        facts = List.copyOf(facts);
    }

    Optional<Fact> fact(FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).findFirst();
    }

    /** The lines of a fact; none where nothing is said. */
    List<String> lines(FactKind kind) {
        return fact(kind).map(Fact::lines).orElse(List.of());
    }

    /** The first line of each of these facts that is there, as in «ч. 1 ст. 20 152-ФЗ · 10 рабочих дней». */
    String brief(FactKind... kinds) {
        return Stream.of(kinds).flatMap(kind -> lines(kind).stream().limit(1)).collect(Collectors.joining(" · "));
    }

    /** Everything said of the rule, to search in. */
    String text() {
        return Stream.concat(Stream.of(title), facts.stream().flatMap(fact -> fact.lines().stream()))
                .collect(Collectors.joining("\n"));
    }
}
