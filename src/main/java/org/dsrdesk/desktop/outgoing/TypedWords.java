package org.dsrdesk.desktop.outgoing;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dsrdesk.domain.letter.LetterField;

/** What a person types into the fields of a draft, beside what is kept of it; used on the FX thread. */
final class TypedWords {
    private final Map<LetterField, StringProperty> typed = new EnumMap<>(LetterField.class);
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
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

    /** What was kept is now this; fields that nobody typed into follow it. */
    void follow(Map<LetterField, String> fresh) {
        Map<LetterField, String> before = kept;
        kept = Map.copyOf(fresh);
        typed.forEach((field, words) -> {
            if (words.get().equals(before.getOrDefault(field, ""))) {
                words.set(kept.getOrDefault(field, ""));
            }
        });
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
