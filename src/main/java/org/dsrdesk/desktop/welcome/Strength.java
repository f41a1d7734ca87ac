package org.dsrdesk.desktop.welcome;

/** How long a passphrase would stand against guessing; TOO_WEAK is not accepted. */
public enum Strength {
    TOO_WEAK("tooWeak"),
    WEAK("weak"),
    FAIR("fair"),
    STRONG("strong");

    private final String word;

    Strength(String word) {
        this.word = word;
    }

    /** The key of the hint beside the field. */
    String key() {
        return "welcome.strength." + word;
    }

    String styleClass() {
        return "strength-" + word;
    }
}
