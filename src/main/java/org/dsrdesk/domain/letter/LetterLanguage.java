package org.dsrdesk.domain.letter;

import java.util.Locale;
import java.util.Optional;

/** The language of a template: the Russian ones speak of 152-FZ, the English ones of GDPR, UK GDPR and CCPA. */
public enum LetterLanguage {
    RUSSIAN("ru"),
    ENGLISH("en");

    private final String folder;

    LetterLanguage(String folder) {
        this.folder = folder;
    }

    /** The name of its folder of templates, which is its language code too. */
    public String folder() {
        return folder;
    }

    public Locale locale() {
        return Locale.of(folder);
    }

    /** The language of the shipped templates for a rule pack; empty for a law that none of them speaks of. */
    public static Optional<LetterLanguage> ofPack(String pack) {
        return switch (pack) {
            case "ru-152fz" -> Optional.of(RUSSIAN);
            case "eu-gdpr", "uk-gdpr", "us-ccpa" -> Optional.of(ENGLISH);
            default -> Optional.empty();
        };
    }
}
