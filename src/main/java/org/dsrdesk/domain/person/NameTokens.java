package org.dsrdesk.domain.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a name without regard to order, case and the letter ё; initials count as one-letter words. */
public final class NameTokens {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final int MOST = 8;

    private NameTokens() {}

    /** The distinct words of a name in alphabetical order, at most eight; empty for a blank name. */
    public static Set<String> of(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replace('ё', 'е');
        Set<String> tokens = new TreeSet<>();
        Arrays.stream(BETWEEN.split(folded))
                .filter(token -> !token.isEmpty())
                .limit(MOST)
                .forEach(tokens::add);
        return tokens;
    }

    /** Whether two names can be one person's: every word of the shorter, or its initial, stands in the other. */
    public static boolean agree(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Set<String> few = of(one);
        Set<String> many = of(other);
        return few.size() <= many.size() ? inside(few, many) : inside(many, few);
    }

    private static boolean inside(Set<String> few, Set<String> many) {
        return few.stream().allMatch(word -> many.stream().anyMatch(known -> same(word, known)));
    }

    private static boolean same(String word, String known) {
        boolean initial = word.length() == 1 || known.length() == 1;
        return initial ? word.charAt(0) == known.charAt(0) : word.equals(known);
    }
}
