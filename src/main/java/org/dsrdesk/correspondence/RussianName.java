package org.dsrdesk.correspondence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A Russian name of three plain words: surname, first name and a patronymic that tells the sex. Anything else is no
 * such name, so that nobody is addressed by a wrong one.
 *
 * @param surname the surname, in the nominative
 * @param first the first name
 * @param patronymic the patronymic
 * @param woman whether it is a woman's
 */
record RussianName(String surname, String first, String patronymic, boolean woman) {
    private static final Pattern WORD = Pattern.compile("[А-ЯЁ][а-яё]+");
    private static final Pattern SON = Pattern.compile(".+(вич|ьич|мич|нич|тич|кич)");
    private static final Pattern DAUGHTER = Pattern.compile(".+(вна|чна|шна)");
    private static final Map<String, String> UNUSUAL =
            Map.of("Павел", "Павлу", "Лев", "Льву", "Пётр", "Петру", "Петр", "Петру", "Любовь", "Любови");
    private static final Set<Character> VOWELS = Set.of('а', 'е', 'ё', 'и', 'о', 'у', 'ы', 'э', 'ю', 'я');

    /** Reads a name that is written surname first or surname last; empty for any other. */
    static Optional<RussianName> read(String written) {
        List<String> words = List.of(written.strip().split("\\s+"));
        if (words.size() != 3 || !words.stream().allMatch(word -> WORD.matcher(word).matches())) {
            return Optional.empty();
        }
        return patronymic(words.get(2))
                ? of(words.get(0), words.get(1), words.get(2))
                : patronymic(words.get(1)) ? of(words.get(2), words.get(0), words.get(1)) : Optional.empty();
    }

    private static Optional<RussianName> of(String surname, String first, String patronymic) {
        boolean woman = DAUGHTER.matcher(patronymic).matches();
        return Optional.of(new RussianName(surname, first, patronymic, woman));
    }

    private static boolean patronymic(String word) {
        return SON.matcher(word).matches() || DAUGHTER.matcher(word).matches();
    }

    String greeting() {
        return (woman ? "Уважаемая " : "Уважаемый ") + first + " " + patronymic + "!";
    }

    /** The name as one writes to it; empty where a word of it is declined in no usual way. */
    Optional<String> dative() {
        String given = firstDative();
        String family = woman ? womansSurname() : mansSurname();
        String father = woman ? cut(patronymic, 1) + "е" : patronymic + "у";
        return given.isEmpty() || family.isEmpty()
                ? Optional.empty()
                : Optional.of(family + " " + given + " " + father);
    }

    private String firstDative() {
        String known = UNUSUAL.get(first);
        if (known != null) {
            return known;
        }
        if (first.endsWith("ия")) {
            return cut(first, 1) + "и";
        }
        if (first.endsWith("а") || first.endsWith("я")) {
            return cut(first, 1) + "е";
        }
        if (woman) {
            return "";
        }
        if (first.endsWith("й") || first.endsWith("ь")) {
            return cut(first, 1) + "ю";
        }
        return VOWELS.contains(first.charAt(first.length() - 1)) ? "" : first + "у";
    }

    private String womansSurname() {
        if (surname.matches(".+(ов|ев|ёв|ин|ын)а")) {
            return cut(surname, 1) + "ой";
        }
        if (surname.endsWith("ая")) {
            return cut(surname, 2) + "ой";
        }
        return surname.endsWith("а") || surname.endsWith("я") ? "" : surname;
    }

    private String mansSurname() {
        if (surname.matches(".+(ск|цк)ий")) {
            return cut(surname, 2) + "ому";
        }
        if (surname.endsWith("ый") || surname.endsWith("ой")) {
            return cut(surname, 2) + "ому";
        }
        if (surname.matches(".+(ых|их|о|е|у|ю|и|ы|э|ё)")) {
            return surname;
        }
        boolean consonant = !surname.matches(".+[аяйьъ]");
        return consonant ? surname + "у" : "";
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
