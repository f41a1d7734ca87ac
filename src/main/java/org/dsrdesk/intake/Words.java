package org.dsrdesk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut into words, each knowing its place, its sentence and its clause; lower case, ё as е. */
record Words(String text, List<Word> list) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");
    private static final Pattern SENTENCE_END =
            Pattern.compile("[!?;]|\\.(?=\\s*(?:\\p{Lu}|$|\\n))|…|\\n\\s*\\n|\\n\\s*[-•*–]");
    private static final Pattern CLAUSE_END = Pattern.compile("[,:()—«»]|\\s[-–]\\s");
    private static final int MOST = 20_000;

    /** One word: folded form, place in the text (end exclusive), number of its sentence and clause. */
    record Word(String folded, int start, int end, int sentence, int clause) {}

    static Words of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        int sentence = 0;
        int clause = 0;
        while (matcher.find() && words.size() < MOST) {
            String between = text.substring(end, matcher.start());
            if (SENTENCE_END.matcher(between + firstOf(text, matcher)).find()) {
                sentence++;
                clause++;
            } else if (CLAUSE_END.matcher(between).find()) {
                clause++;
            }
            words.add(new Word(fold(matcher.group()), matcher.start(), matcher.end(), sentence, clause));
            end = matcher.end();
        }
        return new Words(text, words);
    }

    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('’', '\'');
    }

    int size() {
        return list.size();
    }

    Word at(int index) {
        return list.get(index);
    }

    private static String firstOf(String text, Matcher matcher) {
        return text.substring(matcher.start(), matcher.start() + 1);
    }
}
