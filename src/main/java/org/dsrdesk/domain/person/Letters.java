package org.dsrdesk.domain.person;

import java.text.Normalizer;
import java.util.Locale;

/** Letters that look alike, and letters with signs upon them. */
final class Letters {
    private static final String LATIN = "aceopxykmtbhi";
    private static final String CYRILLIC = "асеорхукмтвні";
    private static final String OWN_SIGNS = "šžčŝûâ";

    private Letters() {}

    static boolean isCyrillic(char letter) {
        return letter >= 'Ѐ' && letter <= 'ԯ';
    }

    static boolean isLatin(char letter) {
        return letter < 'ɐ' && Character.isLetter(letter);
    }

    /** A word of two alphabets in one of them, when its other letters only look like that one's. */
    static String ofOneAlphabet(String word) {
        boolean latin = word.chars().anyMatch(letter -> isLatin((char) letter));
        boolean cyrillic = word.chars().anyMatch(letter -> isCyrillic((char) letter));
        if (!latin || !cyrillic) {
            return word;
        }
        if (word.chars().allMatch(letter -> !isLatin((char) letter) || LATIN.indexOf(letter) >= 0)) {
            return replace(word, LATIN, CYRILLIC).replace('і', 'и');
        }
        return replace(word, CYRILLIC, LATIN);
    }

    /** The number's signs with look-alike letters in one alphabet and without anything between them. */
    static String ofNumber(String written) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(written.replace("№", ""), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(64)
                .forEach(kept::appendCodePoint);
        return replace(kept.toString(), CYRILLIC, LATIN);
    }

    /** The letter without the signs upon it, but й and the letters that a transliteration made for ш, ч and others. */
    static char plain(char letter) {
        if (letter == 'ё') {
            return 'е';
        }
        if (letter < 0xC0 || !isLatin(letter) || OWN_SIGNS.indexOf(letter) >= 0) {
            return letter;
        }
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }

    private static String replace(String word, String from, String to) {
        StringBuilder replaced = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int place = from.indexOf(word.charAt(i));
            replaced.append(place < 0 ? word.charAt(i) : to.charAt(place));
        }
        return replaced.toString();
    }
}
