package org.dsrdesk.domain.person;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Parts of a word, one of which at least a single slip leaves whole; and its first letter. */
final class Fragments {
    private static final int PART = 3;
    private static final int LONGEST_OUTER = 7;
    private static final String[] ALIKE = {"sw", "kqcht", "iejz"};

    private Fragments() {}

    /** The beginning, the end, and for a short word both of its edges. */
    static List<String> of(NameWord word) {
        String stem = word.stem();
        int length = stem.length();
        List<String> parts = new ArrayList<>();
        if (length >= PART) {
            parts.add(stem.substring(0, PART) + "*");
            parts.add("*" + stem.substring(length - PART));
            if (length <= LONGEST_OUTER) {
                parts.add(stem.substring(0, 2) + "*" + stem.substring(length - 2));
            }
        }
        return parts;
    }

    /** The letters that an initial of the word may be, those together that one Latin initial stands for. */
    static Stream<String> letters(NameWord word) {
        return word.given().isEmpty()
                ? Stream.of(letter(word.code()))
                : word.given().stream().map(given -> letter(given.code())).distinct().limit(PART);
    }

    private static String letter(String code) {
        String first = code.substring(0, 1);
        for (String group : ALIKE) {
            if (group.contains(first)) {
                return "^" + group.charAt(0);
            }
        }
        return "^" + first;
    }
}
