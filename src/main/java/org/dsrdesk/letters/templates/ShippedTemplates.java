package org.dsrdesk.letters.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;

/** The templates that come with the desk, as readable text. */
public final class ShippedTemplates {
    private ShippedTemplates() {}

    /** The template of a kind in a language, in the desk's markup; empty where the desk ships none. */
    public static Optional<String> text(LetterKind kind, LetterLanguage language) {
        return resource(language, kind.id());
    }

    /** An invented value of every field that templates of a language name, to show a template with. */
    public static Map<LetterField, String> examples(LetterLanguage language) {
        String text = resource(language, "examples")
                .orElseThrow(() -> new IllegalStateException("no examples in " + language.folder()));
        Map<LetterField, String> examples = new EnumMap<>(LetterField.class);
        for (String entry : text.strip().split("\n\n", -1)) {
            int end = entry.indexOf('\n');
            String name = entry.substring(0, end);
            LetterField field = LetterField.named(name, language)
                    .orElseThrow(() -> new IllegalStateException("no field " + name));
            examples.put(field, entry.substring(end + 1));
        }
        return examples;
    }

    private static Optional<String> resource(LetterLanguage language, String name) {
        String path = language.folder() + "/" + name + ".txt";
        try (InputStream stream = ShippedTemplates.class.getResourceAsStream(path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
