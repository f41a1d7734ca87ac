package org.dsrdesk.intake;

import java.util.BitSet;
import java.util.regex.Pattern;

/** In which sentences of a text somebody asks, orders, wishes or declares, by Russian imperatives and the phrases. */
record Asking(BitSet sentences) {
    private static final Pattern IMPERATIVE = Pattern.compile("[а-я]{2,}(?:ите|йте|ьте)(?:сь)?");

    static Asking in(Passage passage) {
        Words words = passage.words();
        BitSet sentences = new BitSet();
        for (Words.Word word : words.list()) {
            if (IMPERATIVE.matcher(word.folded()).matches()) {
                sentences.set(word.sentence());
            }
        }
        for (Phrase phrase : passage.possible()) {
            if (phrase.topic().equals(PhraseBook.ASKED)) {
                phrase.in(words).forEach(match -> sentences.set(words.at(match.first()).sentence()));
            }
        }
        return new Asking(sentences);
    }

    boolean in(int sentence) {
        return sentences.get(sentence);
    }
}
