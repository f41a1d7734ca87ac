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
}
