package org.dsrdesk.desktop.laws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two editions of a law side by side.
 *
 * @param before the edition that came into force first
 * @param after the other one
 */
record LawComparison(LawPage before, LawPage after, List<Section> sections) {
    private static final Set<FactKind> OF_ANY_EDITION =
            Set.of(FactKind.EDITION, FactKind.SINCE, FactKind.COMPARED);

    /** Rules of both editions that belong together. */
    record Section(String title, List<EntryPair> pairs) {
        long changes() {
            return pairs.stream().filter(pair -> pair.change() != Change.SAME).count();
        }
    }

    static LawComparison of(LawPage before, LawPage after) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(after.title(), List.of(new EntryPair(about(before), about(after)))));
        Map<String, LawSection> old = byKey(before.sections(), LawSection::id);
        Map<String, LawSection> fresh = byKey(after.sections(), LawSection::id);
        for (String id : union(fresh, old)) {
            LawSection then = old.get(id);
            LawSection now = fresh.get(id);
            LawSection named = now != null ? now : Objects.requireNonNull(then);
            sections.add(new Section(named.title(), pairs(entries(then), entries(now))));
        }
        return new LawComparison(before, after, List.copyOf(sections));
    }

    /** How many rules differ. */
    long changes() {
        return sections.stream().mapToLong(Section::changes).sum();
    }

    /** The comparison with only what differs. */
    LawComparison onlyChanges() {
        List<Section> changed = sections.stream()
                .map(section -> new Section(section.title(),
                        section.pairs().stream().filter(pair -> pair.change() != Change.SAME).toList()))
                .filter(section -> !section.pairs().isEmpty())
                .toList();
        return new LawComparison(before, after, changed);
    }

    /** What is said of an edition, but for the days that differ between any two. */
    private static LawEntry about(LawPage page) {
        LawEntry about = page.about();
        return new LawEntry(about.id(), about.title(), about.marks(),
                about.facts().stream().filter(fact -> !OF_ANY_EDITION.contains(fact.kind())).toList());
    }

    private static List<LawEntry> entries(@Nullable LawSection section) {
        return section == null ? List.of() : section.entries();
    }

    private static List<EntryPair> pairs(List<LawEntry> before, List<LawEntry> after) {
        Map<String, LawEntry> old = byKey(before, LawEntry::id);
        Map<String, LawEntry> fresh = byKey(after, LawEntry::id);
        return union(fresh, old).stream().map(id -> new EntryPair(old.get(id), fresh.get(id))).toList();
    }

    private static List<String> union(Map<String, ?> first, Map<String, ?> second) {
        List<String> all = new ArrayList<>(first.keySet());
        second.keySet().stream().filter(key -> !first.containsKey(key)).forEach(all::add);
        return all;
    }

    private static <T> Map<String, T> byKey(List<T> list, Function<T, String> key) {
        return list.stream().collect(Collectors.toMap(key, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }
}
