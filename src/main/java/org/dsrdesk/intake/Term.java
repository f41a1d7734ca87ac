package org.dsrdesk.intake;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** One alternative in a place of a phrase, as written in the phrase book: which words fit it. */
record Term(String letters, Fit fit) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'][\\p{L}\\p{N}]+)*");
    private static final Set<String> PAST = Set.of("л", "ла", "ло", "ли", "в", "вши");

    /** How a word fits. */
    enum Fit {
        /** The very word. */
        WORD,
        /** Words that begin so; written {@code начал*}. */
        START,
        /** All forms of the word; written {@code ~слово}. */
        FORMS,
        /** All forms of the verb but the past tense; written {@code !глагол}. */
        NOT_PAST
    }

    /** Reads a term; throws IllegalArgumentException when it is not one. */
    static Term parse(String text) {
        Fit fit = switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '~' -> Fit.FORMS;
            case '!' -> Fit.NOT_PAST;
            default -> text.endsWith("*") ? Fit.START : Fit.WORD;
        };
        String letters = switch (fit) {
            case WORD -> text;
            case START -> text.substring(0, text.length() - 1);
            case FORMS, NOT_PAST -> text.substring(1);
        };
        if (!WORD.matcher(letters).matches()) {
            throw new IllegalArgumentException("no word: " + text);
        }
        return new Term(letters, fit);
    }

    /** The words that fit, for a start the start itself; throws IllegalArgumentException for a word not known. */
    Set<String> words() {
        return switch (fit) {
            case WORD, START -> Set.of(letters);
            case FORMS -> WordForms.of(letters);
            case NOT_PAST -> withoutPast();
        };
    }

    private Set<String> withoutPast() {
        Set<String> words = new HashSet<>(WordForms.of(letters));
        if (letters.endsWith("ть")) {
            String stem = letters.substring(0, letters.length() - 2);
            PAST.forEach(ending -> words.remove(stem + ending));
        } else {
            words.removeIf(word -> word.endsWith("ed"));
        }
        return words;
    }
}
