package org.dsrdesk.desktop.laws;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dsrdesk.domain.statute.EditionId;

/**
 * An edition of a law in the user's words, for the screen, for paper and for a file.
 *
 * @param about what is said of the edition itself
 */
record LawPage(EditionId id, LawEntry about, List<LawSection> sections) {
    LawPage {
        sections = List.copyOf(sections);
    }

    String title() {
        return about.title();
    }

    /** How many rules the page holds. */
    int size() {
        return sections.stream().mapToInt(section -> section.entries().size()).sum();
    }

    /** The page with only those rules that hold every word; the whole page for no words. */
    LawPage matching(String words) {
        List<String> sought =
                Arrays.stream(plain(words).split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
        if (sought.isEmpty()) {
            return this;
        }
        List<LawSection> found = sections.stream()
                .map(section -> section.with(section.entries().stream()
                        .filter(entry -> holds(section, entry, sought))
                        .toList()))
                .filter(section -> !section.entries().isEmpty())
                .toList();
        return new LawPage(id, about, found);
    }

    private static boolean holds(LawSection section, LawEntry entry, List<String> sought) {
        String text = plain(section.title() + "\n" + entry.text());
        return sought.stream().allMatch(text::contains);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
