package org.dsrdesk.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the name under a letter: two or three capitalised words near its end that share a word with the header. */
final class SignatureName {
    private static final String NAME = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
    private static final Pattern RUN = Pattern.compile(
            "(?<![\\p{L}.-])" + NAME + "(?:[ \\t]+" + NAME + "){1,3}(?![\\p{L}-])|(?<![\\p{L}.-])" + NAME
                    + "[ \\t]+\\p{Lu}\\.[ \\t]?(?:\\p{Lu}\\.)?");
    private static final Pattern PATRONYMIC = Pattern.compile("\\p{Lu}\\p{Ll}+(?:вич|вна|ична|ьич|инична|оглы|кызы)");
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "(?iu)(?:с уважением|уважением|искренне ваш\\p{L}*|заранее (?:спасибо|благодар\\p{L}+)|меня зовут|"
                    + "regards|sincerely|my name is|thanks|thank you|--)[\\s,.!]*$");
    private static final Set<String> NOT_NAMES = Set.of(
            "добрый", "доброе", "здравствуйте", "уважаемые", "уважаемый", "прошу", "требую", "спасибо", "паспорт",
            "телефон", "тел", "москва", "россия", "отправлено", "российской", "российская", "федерации", "федерального",
            "дата", "тема", "kind", "best", "dear", "hello", "sent", "thanks", "regards",
            "улица", "город", "республика",
            "служба", "отдел", "ооо", "оао", "зао", "мой", "моя", "мне", "please", "privacy", "data", "officer");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+$");
    private static final int TAIL = 600;

    private SignatureName() {}

    /** The name as signed, or empty. */
    static Optional<String> in(String text, @Nullable String header) {
        int from = Math.max(0, text.length() - TAIL);
        List<String> candidates = new ArrayList<>();
        Matcher matcher = RUN.matcher(text);
        matcher.region(from, text.length());
        while (matcher.find()) {
            String name = matcher.group().replaceAll("[ \\t]+", " ");
            if (believable(name) && (header == null ? signed(text, matcher) || patronymic(name) : akin(name, header))) {
                candidates.add(name);
            }
        }
        return candidates.stream().reduce((best, next) -> words(next) >= words(best) ? next : best);
    }

    private static boolean believable(String name) {
        return Arrays.stream(name.split(" ")).map(Words::fold).noneMatch(NOT_NAMES::contains);
    }

    private static boolean patronymic(String name) {
        return PATRONYMIC.matcher(name.substring(name.lastIndexOf(' ') + 1)).matches();
    }

    /** True when the words stand after a closing formula, or alone at the end of a line or between sentences. */
    private static boolean signed(String text, Matcher matcher) {
        String before = text.substring(Math.max(0, matcher.start() - 60), matcher.start());
        String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 1));
        boolean ownLine = before.isEmpty() || before.endsWith("\n") || SENTENCE_END.matcher(before).find();
        return BEFORE_NAME.matcher(before).find() || (ownLine && (after.isEmpty() || "\n,.;".contains(after)));
    }

    /** True when every word of the header is in the signature, or shares at least its family name with it. */
    private static boolean akin(String signed, String header) {
        List<String> known = Arrays.stream(header.split("\\s+")).map(Words::fold).toList();
        List<String> words = Arrays.stream(signed.split("\\s+")).map(Words::fold).toList();
        return words.containsAll(known);
    }

    private static int words(String name) {
        return name.split(" ").length;
    }
}
