package org.dsrdesk.domain.statute;

import java.util.Locale;

/** A text of a rule pack in both languages of the desk. */
public record Text(String russian, String english) {
    /** The text for a language: Russian for {@code ru}, English for any other. */
    public String in(Locale locale) {
        return "ru".equals(locale.getLanguage()) ? russian : english;
    }
}
