package org.dsrdesk.domain.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of a name out of what was typed, in bounded time whatever it is. */
final class NameReader {
    private static final int LONGEST = 160;
    private static final int LONGEST_WORD = 40;
    private static final int MOST = 6;
    private static final int SURE = 2;
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:г-н|г-жа|гр-н|гр-ка|гр-нин|[^\\s<>()]+@[^\\s<>()]+)(?![\\p{L}])");
    private static final Pattern GLUED = Pattern.compile("(?<=[а-яё]{3})(?=[А-ЯЁ][а-яё])");
    private static final Pattern SIGNS = Pattern.compile("['’‘`ʹʼ´\"\\p{M}\\p{Cf}]");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern CAPITALS = Pattern.compile("(?<!\\p{L})([А-ЯЁ])([А-ЯЁ])(?!\\p{L})");
    private static final Pattern SMALL = Pattern.compile("\\p{Lu}\\p{Ll}{2,}");
    private static final Pattern VOWEL = Pattern.compile("[aeiouAEIOU]");
    private static final Set<String> IGNORED = Set.of(
            "господин", "госпожа", "гражданин", "гражданка", "товарищ", "тов", "гр", "уважаемый", "уважаемая", "ип",
            "mr", "mrs", "ms", "miss", "dr", "mister", "фио", "имя", "заявитель", "клиент", "клиентка", "абонент",
            "аноним", "anonymous", "unknown", "неизвестно", "неизвестный", "нет", "test", "тест", "user",
            "пользователь", "покупатель", "от", "гость", "guest", "client", "имени", "без", "указано", "не", "мама",
            "папа", "the", "name", "no", "none", "null", "субъект", "пд", "via");

    private NameReader() {}

    static PersonName read(String written) {
        String cut = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        String typed = GLUED.matcher(TITLE.matcher(Normalizer.normalize(cut, Normalizer.Form.NFKC)).replaceAll(" "))
                .replaceAll(" ");
        List<NameWord> words = words(typed);
        if (words.isEmpty() || words.stream().anyMatch(word -> !word.given().isEmpty())) {
            return new PersonName(NameParts.of(words));
        }
        return new PersonName(NameParts.of(otherLayout(typed, words)));
    }

    private static List<NameWord> otherLayout(String typed, List<NameWord> words) {
        boolean latin = typed.chars().noneMatch(letter -> Letters.isCyrillic((char) letter));
        List<NameWord> swapped = words(latin ? Keyboard.russian(typed) : Keyboard.latin(typed));
        int evidence = evidence(swapped);
        boolean strange = latin && !VOWEL.matcher(typed).find();
        boolean better = evidence >= (strange ? 1 : SURE) && evidence > evidence(words);
        return better ? swapped : words;
    }

    private static int evidence(List<NameWord> words) {
        int evidence = 0;
        for (NameWord word : words) {
            if (!word.given().isEmpty()) {
                evidence += SURE;
            } else if (Endings.surname(word.code()) || Endings.ofPatronymic(word.code()) != Sex.UNKNOWN) {
                evidence++;
            }
        }
        return evidence;
    }

    private static List<NameWord> words(String typed) {
        String plain = SIGNS.matcher(initials(typed)).replaceAll("");
        List<NameWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain.toLowerCase(Locale.ROOT));
        while (words.size() < MOST && matcher.find()) {
            String word = folded(matcher.group());
            if (!IGNORED.contains(word)) {
                words.add(NameWord.of(word));
            }
        }
        return words;
    }

    /** Two capitals beside one word are initials without dots: "Иванова МС". */
    private static String initials(String typed) {
        Matcher capitals = CAPITALS.matcher(typed);
        if (!capitals.find() || !SMALL.matcher(typed).find()) {
            return typed;
        }
        return capitals.replaceAll("$1 $2");
    }

    private static String folded(String word) {
        String cut = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
        StringBuilder plain = new StringBuilder(cut.length());
        for (int i = 0; i < cut.length(); i++) {
            plain.append(Letters.plain(cut.charAt(i)));
        }
        return Letters.ofOneAlphabet(plain.toString());
    }
}
