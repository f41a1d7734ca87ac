package org.dsrdesk.desktop.outgoing;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dsrdesk.casework.Longest;
import org.dsrdesk.domain.letter.LetterField;

/** What a person types into the fields of a draft, beside what is kept of it; used on the FX thread. */
final class TypedWords {
    private final Map<LetterField, StringProperty> typed = new EnumMap<>(LetterField.class);
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final Set<LetterField> own = EnumSet.noneOf(LetterField.class);
    private Map<LetterField, String> kept = Map.of();

    /** What is typed into a field; empty where the desk's own words stand. */
    StringProperty of(LetterField field) {
        return typed.computeIfAbsent(field, one -> {
            StringProperty words = new SimpleStringProperty(kept.getOrDefault(one, ""));
            words.addListener((_, _, _) -> changes.set(changes.get() + 1));
            return words;
        });
    }

    /** Grows with every change of any field. */
    ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The fields that are being kept as they were typed: what a person typed in them since stays. */
    void keeps(Set<LetterField> fields) {
        own.addAll(fields);
    }

    /** What was kept is now this; fields that nobody typed into follow it. Blanks at the ends are not typed. */
    void follow(Map<LetterField, String> fresh) {
        Map<LetterField, String> before = kept;
        kept = Map.copyOf(fresh);
        typed.forEach((field, words) -> {
            String was = before.getOrDefault(field, "");
            String is = kept.getOrDefault(field, "");
            if (!is.equals(was) && said(words).equals(was) && !own.contains(field)) {
                words.set(is);
            }
        });
        own.clear();
    }

    /** What differs from what is kept; blank for words that are to go. */
    Map<LetterField, String> changed() {
        Map<LetterField, String> changed = new EnumMap<>(LetterField.class);
        typed.forEach((field, words) -> {
            if (!said(words).equals(kept.getOrDefault(field, ""))) {
                changed.put(field, said(words));
            }
        });
        return changed;
    }

    /** Which of some words are longer than a draft can keep. */
    static List<LetterField> tooLong(Map<LetterField, String> words) {
        return words.keySet().stream().filter(field -> isTooLong(words.getOrDefault(field, ""))).toList();
    }

    /** Words without those that are too long to be kept. */
    static Map<LetterField, String> fitting(Map<LetterField, String> words) {
        Map<LetterField, String> fitting = new EnumMap<>(LetterField.class);
        words.forEach((field, text) -> {
            if (!isTooLong(text)) {
                fitting.put(field, text);
            }
        });
        return fitting;
    }

    private static boolean isTooLong(String text) {
        return text.length() > Longest.LETTER_WORDS;
    }

    /** All words, those that are not typed anew as they are kept. */
    Map<LetterField, String> all() {
        return over(kept, changed());
    }

    /** Words with changes upon them; blank ones go. */
    static Map<LetterField, String> over(Map<LetterField, String> words, Map<LetterField, String> changes) {
        Map<LetterField, String> all = new EnumMap<>(LetterField.class);
        all.putAll(words);
        all.putAll(changes);
        all.values().removeIf(String::isBlank);
        return all;
    }

    private static String said(StringProperty words) {
        String text = words.get();
        return text == null ? "" : text.strip();
    }
}
