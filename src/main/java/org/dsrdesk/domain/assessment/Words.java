package org.dsrdesk.domain.assessment;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a request, compared without regard to their order, case, signs and the dots of ё. */
public record Words(List<String> sorted) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Words {
        sorted = List.copyOf(sorted);
    }

    /** The words of a text; none when it holds only signs. */
    public static Words of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace('ё', 'е');
        return new Words(BETWEEN.splitAsStream(folded).filter(word -> !word.isEmpty()).sorted().toList());
    }

    /** How the words of an earlier and a later request stand to each other. */
    public Likeness comparedWith(Words other) {
        if (sorted.isEmpty() || other.sorted.isEmpty()) {
            return Likeness.UNKNOWN;
        }
        return sorted.equals(other.sorted) ? Likeness.SAME : Likeness.DIFFERENT;
    }

    /** Whether two texts have the same words; unknown when one has none. */
    public enum Likeness {
        SAME,
        DIFFERENT,
        UNKNOWN
    }
}
