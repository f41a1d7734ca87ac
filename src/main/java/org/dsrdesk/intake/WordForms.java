package org.dsrdesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.WordFormGenerator;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The inflected forms of Russian words by A. I. Lebedev's dictionary, and of English ones by rule, all in lower case
 * with ё as е; loads the dictionary, for about a second, at the first use.
 */
final class WordForms {
    private static final String VOWELS = "aeiou";

    private WordForms() {}

    /** The dictionary of the process, read once and never changed. */
    private static final class Loaded {
        static final Dictionary DICTIONARY = load();
        static final WordFormGenerator GENERATOR = new WordFormGenerator(DICTIONARY);

        private Loaded() {}

        private static Dictionary load() {
            try (InputStream affixes = resource("ru_RU.aff"); InputStream words = resource("ru_RU.dic")) {
                return new Dictionary(new ByteBuffersDirectory(), "forms", affixes, words);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            } catch (ParseException faulty) {
                throw new IllegalStateException(faulty);
            }
        }

        private static InputStream resource(String name) {
            return Objects.requireNonNull(WordForms.class.getResourceAsStream(name), name);
        }
    }

    /** All forms of a base form; throws IllegalArgumentException when the dictionary has no such word. */
    static Set<String> of(String base) {
        if (base.charAt(0) < 0x80) {
            return english(base);
        }
        Set<String> forms = new HashSet<>(russian(base));
        for (int at = base.indexOf('е'); at >= 0; at = base.indexOf('е', at + 1)) {
            forms.addAll(russian(base.substring(0, at) + 'ё' + base.substring(at + 1)));
        }
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("no base form of a word: " + base);
        }
        return forms;
    }

    /** True when the dictionary has the Russian word in this or another form. */
    static boolean known(String word) {
        return new Hunspell(Loaded.DICTIONARY).spell(word);
    }

    private static Set<String> russian(String base) {
        Set<String> forms = new HashSet<>();
        Loaded.GENERATOR.getAllWordForms(base, () -> {})
                .forEach(form -> forms.add(Words.fold(form.getWord().toString())));
        return forms;
    }

    private static Set<String> english(String base) {
        char last = base.charAt(base.length() - 1);
        String before = base.substring(0, base.length() - 1);
        Set<String> forms = new HashSet<>(Set.of(base, base + "s", base + "'s"));
        if (last == 'e') {
            forms.addAll(Set.of(before + "ed", before + "ing"));
        } else if (last == 'y' && VOWELS.indexOf(before.charAt(before.length() - 1)) < 0) {
            forms.addAll(Set.of(before + "ies", before + "ied", base + "ing"));
        } else {
            forms.addAll(Set.of(base + "es", base + "ed", base + "ing"));
            forms.addAll(Set.of(base + last + "ed", base + last + "ing"));
        }
        return forms;
    }
}
