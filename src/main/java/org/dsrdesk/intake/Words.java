package org.dsrdesk.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut into words, each knowing its place, its sentence, its clause and what it fits; lower case, ё as е, Russian
 * in Latin letters read as Russian. {@code present} are the places of phrases that any word fits, {@code questions} the
 * numbers of the sentences that end with a question mark.
 */
record Words(String text, List<Word> list, BitSet present, BitSet questions) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");
    private static final Pattern SENTENCE_END =
            Pattern.compile("[!?;]|\\.(?=\\s*(?:\\p{Lu}|$|\\n))|…|\\n\\s*\\n|\\n\\s*[-•*–]");
    private static final Pattern CLAUSE_END = Pattern.compile("[,:()—«»]|\\s[-–]\\s");
    private static final Pattern QUESTION = Pattern.compile("[\\s»\")!.]*\\?");
    private static final int MOST = 20_000;

    /** One word: folded form, place in the text (end exclusive), number of its sentence and clause, what it fits. */
    record Word(String folded, int start, int end, int sentence, int clause, BitSet places) {

        boolean fits(int place) {
            return places.get(place);
        }
    }

    static Words of(String text, Vocabulary vocabulary) {
        boolean latin = Translit.in(text, vocabulary);
        List<Word> words = new ArrayList<>();
        BitSet present = new BitSet();
        BitSet questions = new BitSet();
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        int sentence = 0;
        int clause = 0;
        while (matcher.find() && words.size() < MOST) {
            String between = text.substring(end, matcher.start());
            if (!between.equals(" ")) {
                if (SENTENCE_END.matcher(between + text.charAt(matcher.start())).find()) {
                    questions.set(sentence, asks(between));
                    sentence++;
                    clause++;
                } else if (CLAUSE_END.matcher(between).find()) {
                    clause++;
                }
            }
            String folded = fold(matcher.group());
            String read = latin ? Translit.read(folded) : folded;
            BitSet places = vocabulary.places(read);
            words.add(new Word(read, matcher.start(), matcher.end(), sentence, clause, places));
            present.or(places);
            end = matcher.end();
        }
        questions.set(sentence, asks(text.substring(end)));
        return new Words(text, words, present, questions);
    }

    /** What stands behind a sentence begins with a question mark, be it after a quotation mark. */
    private static boolean asks(String behind) {
        return QUESTION.matcher(behind).lookingAt();
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
}
