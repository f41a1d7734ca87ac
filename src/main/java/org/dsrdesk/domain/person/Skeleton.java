package org.dsrdesk.domain.person;

import java.util.HashMap;
import java.util.Map;

/**
 * One spelling for a word in Cyrillic and for all its usual transliterations (passport, GOST 7.79-B, BGN, casual):
 * Latin letters, where {@code w} is ш and щ, {@code q} is ч, {@code j} is ж, {@code c} is ц, {@code h} is х, and и, й
 * and ы are one letter that vanishes in я, ю, е and ё after a consonant; no doubled letters, no signs.
 */
final class Skeleton {
    private static final String[] CYRILLIC = {
        "а", "a", "б", "b", "в", "v", "г", "g", "д", "d", "е", "e", "ё", "e", "ж", "zh", "з", "z", "и", "i", "й", "y",
        "к", "k", "л", "l", "м", "m", "н", "n", "о", "o", "п", "p", "р", "r", "с", "s", "т", "t", "у", "u", "ф", "f",
        "х", "kh", "ц", "ts", "ч", "ch", "ш", "sh", "щ", "shch", "ъ", "", "ы", "y", "ь", "", "э", "e", "ю", "yu",
        "я", "ya", "і", "i", "ї", "yi", "є", "ye", "ґ", "g", "ў", "u", "ә", "a", "қ", "k", "ң", "n", "ғ", "g", "ү", "u",
        "ұ", "u", "ө", "o", "һ", "h", "š", "sh", "č", "ch", "ž", "zh", "ŝ", "shch", "û", "yu", "â", "ya"
    };
    private static final String[] GROUPS = {
        "shch", "w", "tsch", "q", "shh", "w", "sch", "w", "tch", "q", "sh", "w", "ch", "q", "zh", "j", "kh", "h", "ts",
        "c", "tz", "c", "cz", "c", "ph", "f", "th", "t", "ck", "k", "ou", "u", "x", "ks", "w", "v", "q", "k"
    };
    private static final String BEGINNINGS = "stckzpxwqo";
    private static final Map<Character, String> LATIN = new HashMap<>();

    static {
        for (int i = 0; i < CYRILLIC.length; i += 2) {
            LATIN.put(CYRILLIC[i].charAt(0), CYRILLIC[i + 1]);
        }
    }

    private Skeleton() {}

    /** The skeleton of one word in small letters; letters of other alphabets stay as they are. */
    static String of(String word) {
        String latin = latin(word);
        StringBuilder code = new StringBuilder(latin.length());
        int at = 0;
        while (at < latin.length()) {
            at += isSoft(latin.charAt(at)) ? soft(latin, at, code) : hard(latin, at, code);
        }
        if (endsIn(code, "of") || endsIn(code, "ef")) {
            code.setCharAt(code.length() - 1, 'v');
        }
        return code.toString();
    }

    private static boolean endsIn(StringBuilder code, String end) {
        return code.length() > end.length() + 1 && code.lastIndexOf(end) == code.length() - end.length();
    }

    private static String latin(String word) {
        StringBuilder latin = new StringBuilder(word.length() + 8);
        for (int i = 0; i < word.length(); i++) {
            String known = LATIN.get(word.charAt(i));
            if (known == null) {
                latin.append(word.charAt(i));
            } else {
                latin.append(known);
            }
        }
        int end = latin.length();
        if (end > 4 && latin.lastIndexOf("ine") == end - 3) {
            latin.setLength(end - 1);
        }
        return latin.toString();
    }

    private static boolean isSoft(char letter) {
        return letter == 'i' || letter == 'y' || letter == 'j';
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    private static int soft(String latin, int at, StringBuilder code) {
        int next = at;
        while (next < latin.length() && isSoft(latin.charAt(next))) {
            next++;
        }
        char vowel = next < latin.length() ? latin.charAt(next) : ' ';
        boolean afterVowel = !code.isEmpty() && isVowel(code.charAt(code.length() - 1));
        boolean open = code.isEmpty() || afterVowel;
        if (vowel == 'o' && !latin.startsWith("ou", next) && !afterVowel) {
            append(code, 'e');
            return next + 1 - at;
        }
        boolean vanishes = vowel == 'e' || (isVowel(vowel) && !open);
        if (!vanishes) {
            append(code, 'i');
        }
        return next - at;
    }

    private static int hard(String latin, int at, StringBuilder code) {
        if (at == 0 && latin.charAt(0) == 'x') {
            code.append('h');
            return 1;
        }
        boolean begins = BEGINNINGS.indexOf(latin.charAt(at)) >= 0;
        for (int i = 0; i < GROUPS.length && begins; i += 2) {
            if (latin.startsWith(GROUPS[i], at)) {
                GROUPS[i + 1].chars().forEach(letter -> append(code, (char) letter));
                return GROUPS[i].length();
            }
        }
        char letter = latin.charAt(at);
        append(code, letter == 'c' ? softC(latin, at + 1) : letter);
        return 1;
    }

    private static char softC(String latin, int next) {
        return next < latin.length() && "eiy".indexOf(latin.charAt(next)) >= 0 ? 'c' : 'k';
    }

    private static void append(StringBuilder code, char letter) {
        if (code.isEmpty() || code.charAt(code.length() - 1) != letter) {
            code.append(letter);
        }
    }
}
