package org.dsrdesk.casework;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dsrdesk.domain.person.NameComparison;
import org.dsrdesk.domain.person.NamePart;
import org.dsrdesk.domain.person.PersonName;

/**
 * A colleague's name without what the eye does not see: signs, invisible characters, case, look-alike letters.
 *
 * @param words its words, initials among them, in the order in which they were written
 * @param whole the same name as names of people are compared
 */
record SignerName(List<String> words, PersonName whole) {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{M}\\u115f\\u1160\\u3164\\uffa0]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final String LOOKS = "aceopxykmtbhiёıοαερχκτνι0і";
    private static final String LIKE = "асеорхукмтвниеиоаерхктвиои";

    SignerName {
        words = List.copyOf(words);
    }

    /** Reads a name; a text without a letter is an empty one. */
    static SignerName of(String written) {
        String seen = UNSEEN.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)).replaceAll("");
        List<String> words = Arrays.stream(BETWEEN.split(seen.toLowerCase(Locale.ROOT)))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .map(SignerName::inOneAlphabet)
                .toList();
        return new SignerName(words, PersonName.of(seen));
    }

    boolean empty() {
        return words.isEmpty();
    }

    /** Whether the two can be one person's: all that the shorter one says stands in the other, or sounds like it. */
    boolean mayBe(SignerName other) {
        if (empty() || other.empty()) {
            return false;
        }
        return String.join("", words).equals(String.join("", other.words))
                || (words.size() <= other.words.size() ? inside(words, other.words) : inside(other.words, words))
                || sounds(other);
    }

    private boolean sounds(SignerName other) {
        NameComparison compared = NameComparison.of(whole, other.whole);
        Set<NamePart> agreed = compared.agreed();
        return compared.different().isEmpty()
                && !compared.otherSex()
                && (compared.full() || (agreed.contains(NamePart.SURNAME) && compared.initials() > 0));
    }

    private static boolean inside(List<String> few, List<String> many) {
        return few.stream().allMatch(word -> many.stream().anyMatch(known -> same(word, known)));
    }

    private static boolean same(String word, String known) {
        boolean initial = word.length() == 1 || known.length() == 1;
        return initial ? word.charAt(0) == known.charAt(0) : word.equals(known);
    }

    private static String inOneAlphabet(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int place = LOOKS.indexOf(word.charAt(i));
            folded.append(place < 0 ? word.charAt(i) : LIKE.charAt(place));
        }
        return folded.toString();
    }
}
