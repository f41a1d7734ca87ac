package org.dsrdesk.desktop;

import java.util.Locale;

/** A language the desk speaks, with its rule for plural forms. */
public enum Language {
    RUSSIAN("ru"),
    ENGLISH("en");

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    /** The locale of texts, month names and digit groups; it has no country. */
    public Locale locale() {
        return locale;
    }

    /** The two-letter tag that names this language in files. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The form a noun takes beside a whole number; the sign of the number does not matter. */
    PluralForm plural(long number) {
        return switch (this) {
            case RUSSIAN -> russian(Math.abs(number % 100));
            case ENGLISH -> Math.abs(number) == 1 ? PluralForm.ONE : PluralForm.MANY;
        };
    }

    private static PluralForm russian(long lastTwo) {
        long last = lastTwo % 10;
        if ((lastTwo >= 11 && lastTwo <= 14) || last == 0 || last >= 5) {
            return PluralForm.MANY;
        }
        return last == 1 ? PluralForm.ONE : PluralForm.FEW;
    }
}
