package org.dsrdesk.desktop.operators;

/** A part of the profile that is shown by itself. */
public enum Section {
    COMPANY,
    CHANNELS,
    SYSTEMS,
    RECIPIENTS,
    PRODUCTS,
    PROMISES,
    CONSEQUENCES,
    PLAN,
    LETTERHEAD,
    STANDING,
    LETTERS,
    FILE;

    /** Whether it holds one thing that is always there, instead of a list. */
    public boolean single() {
        return switch (this) {
            case COMPANY, CHANNELS, LETTERHEAD, STANDING -> true;
            case SYSTEMS, RECIPIENTS, PRODUCTS, PROMISES, CONSEQUENCES, PLAN, LETTERS, FILE -> false;
        };
    }

    /** The beginning of the keys of its texts. */
    public String key() {
        return "operators." + name();
    }
}
