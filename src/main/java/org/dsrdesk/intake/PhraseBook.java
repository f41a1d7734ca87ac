package org.dsrdesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The phrases by which demands are recognised, read strictly from {@code phrases.tsv}. The forms of its words are
 * looked up at the first use, or beforehand by {@link #warm()}; safe for many threads.
 */
public final class PhraseBook {
    static final String CONTEXT = "CONTEXT";
    static final String ADVERTISING = "ADVERTISING";
    static final String ANY = "ANY";
    static final String ASKED = "ASKED";

    private final List<Phrase> phrases;
    private final List<List<Term>> places;
    private final List<Integer> lines;
    private volatile @Nullable Vocabulary vocabulary;

    /** The places in the order of their numbers, each with the line that it was first read in. */
    PhraseBook(List<Phrase> phrases, List<List<Term>> places, List<Integer> lines) {
        this.phrases = List.copyOf(phrases);
        this.places = List.copyOf(places);
        this.lines = List.copyOf(lines);
    }

    /** The book of the process, read once and never changed. */
    private static final class Standard {
        static final PhraseBook BOOK = parse(text());

        private Standard() {}

        private static String text() {
            try (InputStream stream = PhraseBook.class.getResourceAsStream("phrases.tsv")) {
                return new String(
                        Objects.requireNonNull(stream, "phrases.tsv").readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** The book that comes with the desk. */
    public static PhraseBook standard() {
        return Standard.BOOK;
    }

    /** Reads a book; throws IllegalArgumentException naming the line that is not as described in its head. */
    public static PhraseBook parse(String text) {
        return new PhraseBookReader().read(text);
    }

    /**
     * Looks up the forms of all words, for about a second at the first time in a process; throws
     * IllegalArgumentException naming the line of a word that the dictionary lacks.
     */
    public void warm() {
        vocabulary();
    }

    List<Phrase> phrases() {
        return phrases;
    }

    Vocabulary vocabulary() {
        Vocabulary known = vocabulary;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            Vocabulary fresh = Optional.ofNullable(vocabulary).orElseGet(() -> new Vocabulary(places, lines));
            vocabulary = fresh;
            return fresh;
        }
    }
}
