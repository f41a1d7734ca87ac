package org.dsrdesk.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words written by ear or in haste. Two Russian words are taken for one when they sound alike, or when long and one
 * letter apart, and only if the dictionary does not know the word as written; an English word for one that has a letter
 * more, a doubled one less or two letters changed about, and begins alike.
 */
final class Misspellings {
    private static final Pattern RUSSIAN = Pattern.compile("[а-я]+(?:-[а-я]+)*");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final String WRITTEN = "оеэыйябвгджз";
    private static final String HEARD = "аииииипфктшс";
    private static final Pattern ENGLISH = Pattern.compile("[a-z]+");
    private static final int SHORTEST_ENGLISH = 6;
    private static final Map<String, String> IN_HASTE = Map.of(
            "u", "you", "ur", "your", "pls", "please", "plz", "please", "im", "i'm", "ive", "i've", "thats", "that's");
    private static final int SHORTEST = 4;
    private static final int LONG = 7;

    private final Map<String, String> bySound = new HashMap<>();
    private final Map<String, String> byLetterLess = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    Misspellings(Collection<String> words) {
        for (String word : words) {
            if (word.length() >= SHORTEST_ENGLISH && ENGLISH.matcher(word).matches()) {
                slips(word).forEach(slip -> english.putIfAbsent(slip, word));
            }
            String sound = RUSSIAN.matcher(word).matches() ? sound(word) : "";
            if (sound.length() >= SHORTEST) {
                bySound.putIfAbsent(sound, word);
            }
            if (sound.length() >= LONG) {
                letterLess(sound).forEach(less -> byLetterLess.putIfAbsent(less, word));
            }
        }
    }

    /** The word that was probably meant, when the dictionary does not know it as written. */
    Optional<String> meant(String word) {
        if (ENGLISH.matcher(word).matches()) {
            return Optional.ofNullable(IN_HASTE.getOrDefault(word, english.get(word)));
        }
        if (word.length() <= SHORTEST || !RUSSIAN.matcher(word).matches()) {
            return Optional.empty();
        }
        String sound = sound(word);
        String meant = bySound.get(sound);
        if (meant == null && sound.length() >= LONG) {
            meant = nearby(sound);
        }
        return meant == null || WordForms.known(word) ? Optional.empty() : Optional.of(meant);
    }

    private @Nullable String nearby(String sound) {
        if (byLetterLess.containsKey(sound)) {
            return byLetterLess.get(sound);
        }
        for (String less : letterLess(sound)) {
            String meant = bySound.getOrDefault(less, byLetterLess.get(less));
            if (meant != null) {
                return meant;
            }
        }
        return null;
    }

    private static List<String> slips(String word) {
        List<String> all = letterLess(word);
        for (int at = 1; at < word.length() - 1; at++) {
            all.add(word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2));
        }
        return all;
    }

    private static List<String> letterLess(String sound) {
        List<String> all = new ArrayList<>();
        for (int at = 1; at < sound.length(); at++) {
            all.add(sound.substring(0, at) + sound.substring(at + 1));
        }
        return all;
    }

    /** Unstressed vowels, voiced consonants, soft signs and doubled letters sound alike. */
    static String sound(String word) {
        StringBuilder heard = new StringBuilder();
        for (char letter : word.replace("тся", "ца").replace("ться", "ца").replace("сч", "щ").toCharArray()) {
            int at = WRITTEN.indexOf(letter);
            if (letter != 'ь' && letter != 'ъ' && letter != '-') {
                heard.append(at < 0 ? letter : HEARD.charAt(at));
            }
        }
        return DOUBLED.matcher(heard).replaceAll("$1");
    }
}
