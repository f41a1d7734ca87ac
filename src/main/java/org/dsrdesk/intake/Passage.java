package org.dsrdesk.intake;

import java.util.List;

/** A text with the phrases of a book of which it has all words. */
record Passage(Words words, List<Phrase> possible) {

    static Passage of(String text, PhraseBook book) {
        Words words = Words.of(text, book.vocabulary());
        return new Passage(
                words,
                book.phrases().stream().filter(phrase -> phrase.possible(words)).toList());
    }
}
