package org.dsrdesk.intake;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which places of the phrases a word fits, by number of the place. A word that the dictionary does not know fits what
 * it sounds like; what was found is remembered, up to a bound. Safe for many threads.
 */
final class Vocabulary {
    private static final int REMEMBERED = 50_000;
    private static final int LONGEST = 40;

    private final Map<String, BitSet> words = new HashMap<>();
    private final Map<String, BitSet> starts = new HashMap<>();
    private final Misspellings misspellings;
    private final Map<String, BitSet> seen = new ConcurrentHashMap<>();

    /**
     * Expands the terms of each place; throws IllegalArgumentException for a word that the dictionary lacks, naming the
     * line of the place.
     */
    Vocabulary(List<List<Term>> places, List<Integer> lines) {
        Map<Term, Set<String>> forms = new HashMap<>();
        for (int place = 0; place < places.size(); place++) {
            int line = lines.get(place);
            for (Term term : places.get(place)) {
                Map<String, BitSet> all = term.fit() == Term.Fit.START ? starts : words;
                for (String word : forms.computeIfAbsent(term, fresh -> expanded(fresh, line))) {
                    all.computeIfAbsent(word, any -> new BitSet()).set(place);
                }
            }
        }
        misspellings = new Misspellings(new TreeSet<>(words.keySet()));
    }

    private static Set<String> expanded(Term term, int line) {
        try {
            return term.words();
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("line " + line + ": " + unknown.getMessage(), unknown);
        }
    }

    /** The places that a folded word fits; not to be changed. */
    BitSet places(String word) {
        BitSet known = seen.get(word);
        if (known != null) {
            return known;
        }
        BitSet found = word.length() > LONGEST ? new BitSet() : find(word);
        if (seen.size() >= REMEMBERED) {
            seen.clear();
        }
        seen.put(word, found);
        return found;
    }

    private BitSet find(String word) {
        BitSet found = exactly(word);
        if (found.isEmpty()) {
            misspellings.meant(word).ifPresent(meant -> found.or(exactly(meant)));
        }
        return found;
    }

    private BitSet exactly(String word) {
        BitSet found = new BitSet();
        BitSet whole = words.get(word);
        if (whole != null) {
            found.or(whole);
        }
        for (int length = 1; length <= word.length(); length++) {
            BitSet begun = starts.get(word.substring(0, length));
            if (begun != null) {
                found.or(begun);
            }
        }
        return found;
    }
}
