package org.dsrdesk.intake;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Russian typed in Latin letters, as from a telephone or a keyboard abroad. */
final class Translit {
    private static final Pattern LATIN = Pattern.compile("[a-z]{4,20}");
    private static final Pattern CYRILLIC = Pattern.compile("[а-яё]{2}");
    private static final int LOOKED_AT = 2_000;
    private static final int FEWEST = 2;
    private static final double SHARE = 0.5;
    private static final String[] LETTERS = {
        "shch", "щ", "sch", "щ", "sh", "ш", "ch", "ч", "zh", "ж", "kh", "х", "ts", "ц", "yu", "ю", "ju", "ю", "iu", "ю",
        "ya", "я", "ja", "я", "ia", "ия", "yo", "е", "jo", "е", "ye", "е", "je", "е", "iy", "ий", "yy", "ый", "yj",
        "ый", "a", "а", "b", "б", "v", "в", "g", "г", "d", "д", "e", "е", "z", "з", "i", "и", "k", "к", "l", "л", "m",
        "м", "n", "н", "o", "о", "p", "п", "r", "р", "s", "с", "t", "т", "u", "у", "f", "ф", "h", "х", "c", "ц", "j",
        "й", "w", "в", "x", "х", "q", "к", "'", "ь"
    };

    private Translit() {}

    /** True when at least half of the longer words are Russian ones and none is in Russian letters. */
    static boolean in(String text, Vocabulary vocabulary) {
        String start = Words.fold(text.substring(0, Math.min(text.length(), LOOKED_AT)));
        if (CYRILLIC.matcher(start).find()) {
            return false;
        }
        Set<String> words = new TreeSet<>();
        Matcher matcher = LATIN.matcher(start);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        long russian = words.stream().filter(word -> russian(word, vocabulary)).count();
        return russian >= FEWEST && russian >= SHARE * words.size();
    }

    /** The word in Russian letters. */
    static String read(String word) {
        StringBuilder read = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            at += letter(word, at, read);
        }
        return read.toString();
    }

    private static int letter(String word, int at, StringBuilder read) {
        if (word.charAt(at) == 'y' && (at + 1 == word.length() || "aou".indexOf(word.charAt(at + 1)) < 0)) {
            boolean afterVowel = at > 0 && "aeiou".indexOf(word.charAt(at - 1)) >= 0;
            read.append(afterVowel ? 'й' : 'ы');
            return 1;
        }
        for (int i = 0; i < LETTERS.length; i += 2) {
            if (word.startsWith(LETTERS[i], at)) {
                read.append(LETTERS[i + 1]);
                return LETTERS[i].length();
            }
        }
        read.append(word.charAt(at));
        return 1;
    }

    private static boolean russian(String latin, Vocabulary vocabulary) {
        String read = read(latin);
        return vocabulary.places(latin).isEmpty()
                && (!vocabulary.places(read).isEmpty() || WordForms.known(read));
    }
}
